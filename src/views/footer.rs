//! The foot of every page: which release this is, what it covers, what one may do with it.

use super::markup::{Markup, with};
use crate::domain::{Meta, PartialDate};
use crate::state::{Page, ViewState, address};
use crate::text::{date, text};

/// What stands in the footer of a page.
pub fn footer(view: &ViewState, meta: &Meta) -> String {
    let lang = view.lang;
    let words = text(lang);
    let about = address::href(&view.page, &ViewState { lang, page: Page::About });
    let report = address::REPORT_URL.map_or_else(|| format!("{about}#report"), str::to_owned);
    let mut html = Markup::default();
    html.block("div", "footer-row frame").open("p", &[]);
    if !meta.version.is_empty() {
        let day = PartialDate::parse(&meta.version).map_or(meta.version.clone(), |day| date::long(day, lang));
        html.text(&words.release(&day));
    }
    if let Some(it) = meta.coverage {
        html.text(" · ").text(&words.covers(&date::long(it.from, lang), &date::long(it.to, lang)));
    }
    html.close("p").open("ul", &[]).open("li", &[]);
    html.leaf(
        "a",
        &[with("href", "https://creativecommons.org/licenses/by/4.0/"), with("rel", "license")],
        words.licence,
    );
    html.close("li").open("li", &[]).text(words.data_files).text(": ");
    data_files(&mut html, view);
    html.close("li");
    for (href, label) in [(&about, words.about), (&report, words.report)] {
        html.open("li", &[]).leaf("a", &[with("href", href)], label).close("li");
    }
    html.close("ul").close("div");
    html.finish()
}

/// Adds links to the data.
pub(crate) fn data_files(html: &mut Markup, view: &ViewState) {
    let words = format!("text.{}.json", view.lang.tag());
    for (place, file) in ["dataset.json", &words].into_iter().enumerate() {
        let href = address::to_file(&view.page, &format!("data/{file}"));
        html.text(if place > 0 { ", " } else { "" }).leaf("a", &[with("href", &href)], file);
    }
}
