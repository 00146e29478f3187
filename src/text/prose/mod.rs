//! Words for static pages only: the about page, and what a page says before, without or instead of the app. They never weigh
//! on the app.

mod en;
mod es;
mod ko;
mod pt;

use super::template::fill;
use crate::domain::Lang;

/// A part of the about page.
#[derive(Debug)]
pub struct Section {
    /// The last part of its address.
    pub id: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// Its paragraphs.
    pub paragraphs: &'static [&'static str],
}

/// Every word of the static pages in one language.
#[allow(missing_docs, reason = "a field's name is the English string, shortened; a comment would repeat it")]
#[derive(Debug)]
pub struct Prose {
    pub about_description: &'static str,
    pub about: [Section; 8],
    pub report_without_address: &'static str,
    pub counts: &'static str,

    pub compare_title: &'static str,
    pub compare_lead: &'static str,
    pub compare_choose: &'static str,
    pub compare_few: &'static str,
    pub compare_most: &'static str,
    pub compare_most_a_year: &'static str,
    pub compare_furthest: &'static str,

    pub no_script: &'static str,
    pub no_script_data: &'static str,
    pub no_start: &'static str,
    pub no_wasm: &'static str,
    pub no_wasm_hint: &'static str,
    pub replaced: &'static str,
    pub replaced_hint: &'static str,
    pub app_offline: &'static str,
    pub stopped: &'static str,
    pub stopped_hint: &'static str,

    pub not_found: &'static str,
    pub not_found_hint: &'static str,
    pub to_explore: &'static str,
}

impl Prose {
    /// The most events in a year, since strips of different countries have scales of their own.
    pub fn most_a_year(&self, events: usize) -> String {
        fill(self.compare_most_a_year, &[&events.to_string()])
    }

    /// How much the record holds: events, countries, sources, weapon systems and deals, as numbers in words.
    pub fn counts(&self, counts: &[&str]) -> String {
        fill(self.counts, counts)
    }
}

/// The words of a language.
pub const fn prose(lang: Lang) -> &'static Prose {
    match lang {
        Lang::En => &en::EN,
        Lang::Ko => &ko::KO,
        Lang::Es => &es::ES,
        Lang::Pt => &pt::PT,
    }
}
