//! The head of every page: its name, its links, and the languages.

use super::markup::{Markup, with};
use crate::domain::{Lang, Selection};
use crate::state::{Page, ViewState, address};
use crate::text::text;

/// What stands in the mast of a page. The app keeps the links to the other languages as the view says.
pub fn mast(view: &ViewState) -> String {
    let words = text(view.lang);
    let to = |lang: Lang, page: Page| address::href(&view.page, &ViewState { lang, page });
    let explore = to(view.lang, Page::Explore(Selection::default()));
    let here = |is_here: bool| ("aria-current", is_here.then_some("page"));
    let mut html = Markup::default();
    html.block("div", "mast-row frame").open("a", &[with("class", "mast-name"), with("href", &explore)]);
    html.leaf("b", &[], words.site_mark).text(words.site_rest).close("a");
    html.open("nav", &[with("class", "mast-links"), with("aria-label", words.main_navigation)]);
    html.leaf("a", &[with("href", &explore), here(matches!(view.page, Page::Explore(_)))], words.explore);
    html.leaf(
        "a",
        &[with("href", &to(view.lang, Page::Compare(Vec::new()))), here(matches!(view.page, Page::Compare(_)))],
        words.compare,
    );
    html.leaf("a", &[with("href", &to(view.lang, Page::About)), here(view.page == Page::About)], words.about);
    html.close("nav").open("nav", &[with("class", "mast-languages"), with("aria-label", words.languages)]);
    for lang in Lang::ALL {
        let href = to(lang, view.page.clone());
        html.leaf(
            "a",
            &[with("href", &href), with("lang", lang.tag()), with("hreflang", lang.tag()), here(lang == view.lang)],
            lang.own_name(),
        );
    }
    html.close("nav").close("div");
    html.finish()
}
