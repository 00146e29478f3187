//! What the document says outside of its body: language, title, description; and the links to the other languages, which
//! follow what is chosen while the mast stays as it is.

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use web_sys::Document;

use super::base::document;
use crate::domain::{Lang, Record};
use crate::state::{Loading, Page, Store, ViewState, address};
use crate::text::{headline, opening, text};

/// Keeps it as the view says.
pub(super) fn start(store: Store) {
    Effect::new(move |_| {
        let view = store.view.get();
        if let Loading::Ready(explorer) = store.loading.get() {
            // Once the mast is drawn.
            spawn_local(async move {
                tick().await;
                // Without a document there is nobody to tell.
                let _ = document().and_then(|document| describe(&document, explorer.record, &view));
            });
        }
    });
}

fn describe(document: &Document, record: &Record, view: &ViewState) -> Option<()> {
    let words = text(view.lang);
    let (title, description) = match &view.page {
        Page::Explore(selection) => (headline(record, selection), words.description),
        Page::Event(id) => {
            let said = record.words.events.get(record.event(id)?)?.as_ref()?;
            (Some(said.title.clone()), said.summary.as_str())
        }
        Page::Country(code) => {
            let place = record.country(code)?;
            let brief = record.words.brief(place).map_or("", opening);
            (Some(record.dataset.countries.get(place)?.name(view.lang).to_owned()), brief)
        }
        Page::About | Page::NotFound { .. } => return None,
    };
    let site = words.site_title;
    document.set_title(&title.map_or_else(|| site.to_owned(), |title| format!("{title} – {site}")));
    for (selector, attribute, value) in
        [("html", "lang", view.lang.tag()), ("meta[name=description]", "content", description)]
    {
        document.query_selector(selector).ok()??.set_attribute(attribute, value).ok()?;
    }
    for lang in Lang::ALL {
        let link = document.query_selector(&format!(".mast-languages [hreflang={}]", lang.tag())).ok()??;
        let href = address::href(&view.page, &ViewState { lang, page: view.page.clone() });
        link.set_attribute("href", &href).ok()?;
    }
    Some(())
}
