//! Words of the pages of one thing, and of what stands on paper. These pages are written ahead, so the app does not carry them.

mod en;
mod es;
mod ko;
mod pt;

use super::template::{counted, entry, fill};
use crate::domain::{Lang, OrganisationType};

macro_rules! words {
    ($($name:ident),* $(,)?) => {
        /// Every word of these pages in one language, besides those that the app has too.
        #[allow(missing_docs, reason = "a field's name is the English string, shortened; a comment would repeat it")]
        #[derive(Debug)]
        pub struct Things {
            pub lang: Lang,
            $(pub $name: &'static str,)*
            pub types: [&'static str; OrganisationType::ALL.len()],
        }

        impl Things {
            /// All of them, one a line.
            pub fn lines(&self) -> String {
                [[$(self.$name),*].join("\n"), self.types.join("\n")].join("\n")
            }
        }
    };
}

words! {
    table_hint, steps_of_deal, thread, events_per_year, what_is_disputed,
    latest_events, every_source, source_numbers, compare, category, makers, makes, names, country, organisation_type,
    international, no_event, in_the_note, later, earlier, all_disputed, pages, outcome_count, country_names, programme_description, system_description,
    organisation_description,
}

#[allow(missing_docs, reason = "a phrase has the name of its template, which is the English string, shortened")]
impl Things {
    pub fn later(&self, wait: &str) -> String {
        fill(self.later, &[wait])
    }

    pub fn earlier(&self, events: usize) -> String {
        counted(self.earlier, events, self.lang)
    }

    pub fn all_disputed(&self, events: usize) -> String {
        counted(self.all_disputed, events, self.lang)
    }

    pub fn pages(&self, pages: usize) -> String {
        counted(self.pages, pages, self.lang)
    }

    /// A number of deals that stand at an outcome.
    pub fn outcome_count(&self, deals: usize, outcome: &str) -> String {
        fill(self.outcome_count, &[&deals.to_string(), outcome])
    }

    pub fn organisation_type(&self, it: OrganisationType) -> &'static str {
        self.types[it as usize]
    }

    /// The name of a country from which an organisation comes, where it is none of those that the record is about.
    pub fn country_name(&self, code: &str) -> Option<&'static str> {
        entry(self.country_names, code)
    }

    /// What a page of a deal is about: its title, outcome and number of events.
    pub fn programme_description(&self, title: &str, outcome: &str, events: &str) -> String {
        fill(self.programme_description, &[title, outcome, events])
    }

    /// What a page of a system is about: its name, category and number of events.
    pub fn system_description(&self, name: &str, category: &str, events: &str) -> String {
        fill(self.system_description, &[name, category, events])
    }

    /// What a page of an organisation is about: its name and number of events.
    pub fn organisation_description(&self, name: &str, events: &str) -> String {
        fill(self.organisation_description, &[name, events])
    }
}

/// The words in a language.
pub fn things(lang: Lang) -> &'static Things {
    match lang {
        Lang::En => &en::EN,
        Lang::Ko => &ko::KO,
        Lang::Es => &es::ES,
        Lang::Pt => &pt::PT,
    }
}
