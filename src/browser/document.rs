//! What the document of explore says outside of its body: language, title, description; and the links to other
//! languages and lenses, which follow what is chosen while all around them stays as it is. Other pages bring their own.

use leptos::prelude::*;
use web_sys::Document;

use super::base::document;
use super::follow::follow;
use crate::domain::{Lang, Lens, Record};
use crate::state::{Loading, Page, Store, ViewState, address};
use crate::text::{headline, text};

/// Keeps it as the view says.
pub(super) fn start(store: Store) {
    follow(move || {
        let (view, is_shown) = (store.view.get(), store.shown.get() > 0);
        if let (Page::Explore(_), Loading::Ready(explorer), true) = (&view.page, store.loading.get(), is_shown) {
            // Without a document there is nobody to tell.
            let _ = document().and_then(|document| describe(&document, explorer.record, &view));
        }
    });
}

fn describe(document: &Document, record: &Record, view: &ViewState) -> Option<()> {
    let words = text(view.lang);
    let title = view.select(|selection| headline(record, selection));
    let site = words.site_title;
    document.set_title(&title.map_or_else(|| site.to_owned(), |title| format!("{title} – {site}")));
    for (selector, attribute, value) in
        [("html", "lang", view.lang.tag()), ("meta[name=description]", "content", words.description)]
    {
        let element = document.query_selector(selector).ok()??;
        // The style of the whole page is worked out anew where its language is written, even to the same.
        if element.get_attribute(attribute).as_deref() != Some(value) {
            element.set_attribute(attribute, value).ok()?;
        }
    }
    languages(document, view)?;
    for lens in Lens::ALL {
        let is_current = view.select(|selection| selection.lens == lens);
        point(document, view, ["[data-lens=", lens.id(), "]"], &view.through(lens), is_current.then_some("page"))?;
    }
    // Those of other lenses are hidden.
    for &sort in view.select(|selection| selection.lens).sorts() {
        let is_current = view.select(|selection| selection.sort == sort);
        let to = view.changed(|selection| selection.sorted(sort));
        point(document, view, ["[data-sort=", sort.id(), "]"], &to, is_current.then_some("true"))?;
    }
    Some(())
}

/// Lets the links to the languages lead to the same view.
pub(super) fn languages(document: &Document, view: &ViewState) -> Option<()> {
    for lang in Lang::ALL {
        let link = document.query_selector(&format!(".mast-languages [hreflang={}]", lang.tag())).ok()??;
        let href = address::href(&view.page, &ViewState { lang, page: view.page.clone() });
        link.set_attribute("href", &href).ok()?;
    }
    Some(())
}

/// Lets a link lead to a view, and says whether it is the one that is shown.
fn point(document: &Document, from: &ViewState, link: [&str; 3], to: &ViewState, current: Option<&str>) -> Option<()> {
    let link = document.query_selector(&link.concat()).ok()??;
    link.set_attribute("href", &address::href(&from.page, to)).ok()?;
    match current {
        Some(current) => link.set_attribute("aria-current", current).ok(),
        None => link.remove_attribute("aria-current").ok(),
    }
}
