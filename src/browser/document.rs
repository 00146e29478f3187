//! What the document says of itself: its language, its title, what it is about, and where it stands in other languages.

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::base::document;
use crate::domain::{Lang, Record};
use crate::state::{Loading, Page, Store, ViewState, address};
use crate::text::{headline, opening, text};

/// Keeps it as the view says.
pub(super) fn start(store: Store) {
    Effect::new(move |_| {
        let view = store.view.get();
        let Loading::Ready(explorer) = store.loading.get() else { return };
        let _ = describe(explorer.record, &view);
        spawn_local(async move {
            // The mast may be about to be drawn anew.
            tick().await;
            let _ = lead_to_languages(&view);
        });
    });
}

fn describe(record: &Record, view: &ViewState) -> Option<()> {
    let document = document()?;
    let words = text(view.lang);
    let (title, description) = said(record, &view.page);
    let title = title.map_or(words.site_title.to_owned(), |title| format!("{title} – {}", words.site_title));
    document.set_title(&title);
    document.document_element()?.set_attribute("lang", view.lang.tag()).ok()?;
    let tag = document.query_selector("meta[name=description]").ok()??;
    tag.set_attribute("content", description.unwrap_or(words.description)).ok()
}

/// The title of a page and what it is about, where that is not what the site is.
fn said<'a>(record: &'a Record, page: &Page) -> (Option<String>, Option<&'a str>) {
    let said = match page {
        Page::Explore(selection) => return (headline(record, selection), None),
        Page::Event(id) => record.event(id).and_then(|number| {
            let words = record.words.events[number].as_ref()?;
            Some((words.title.as_str(), Some(words.summary.as_str())))
        }),
        Page::Country(code) => record.country(code).map(|place| {
            (record.dataset.countries[place].name(record.words.lang), record.words.brief(place).map(opening))
        }),
        Page::About | Page::NotFound { .. } => None,
    };
    said.map_or((None, None), |(title, description)| (Some(title.to_owned()), description))
}

/// The links to other languages lead to the very same view.
fn lead_to_languages(view: &ViewState) -> Option<()> {
    let links = document()?.query_selector_all(".mast-languages a[hreflang]").ok()?;
    for at in 0..links.length() {
        let link: Element = links.item(at)?.dyn_into().ok()?;
        let lang = Lang::from_tag(&link.get_attribute("hreflang")?)?;
        let href = address::href(&view.page, &ViewState { lang, page: view.page.clone() });
        link.set_attribute("href", &href).ok()?;
    }
    Some(())
}
