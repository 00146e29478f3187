//! The head of every page: its name and its links.

use super::markup::{Markup, with};
use crate::domain::Selection;
use crate::state::{Page, ViewState, address};
use crate::text::text;

/// What stands in the mast of a page.
pub fn mast(view: &ViewState) -> String {
    let words = text(view.lang);
    let to = |page: Page| address::href(&view.page, &ViewState { lang: view.lang, page });
    let explore = to(Page::Explore(Selection::default()));
    let here = |is_here: bool| ("aria-current", is_here.then_some("page"));
    let mut html = Markup::default();
    html.block("div", "mast-row frame").open("a", &[with("class", "mast-name"), with("href", &explore)]);
    html.leaf("b", &[], words.site_mark).text(words.site_rest).close("a");
    html.open("nav", &[with("class", "mast-links"), with("aria-label", words.main_navigation)]);
    html.leaf("a", &[with("href", &explore), here(matches!(view.page, Page::Explore(_)))], words.explore);
    html.leaf("a", &[with("href", &to(Page::About)), here(view.page == Page::About)], words.about);
    html.close("nav").close("div");
    html.finish()
}
