//! The title of the document.

use leptos::prelude::*;

use super::base::document;
use crate::state::{Loading, Store};
use crate::text::{headline, text};

/// Keeps it as the view says.
pub(super) fn start(store: Store) {
    Effect::new(move |_| {
        let words = text(store.view.with(|view| view.lang));
        let chosen = store.loading.with(|loading| match loading {
            Loading::Ready(explorer) => explorer.select(|selection| headline(explorer.record, selection)),
            _ => None,
        });
        let title = chosen.map_or(words.site_title.to_owned(), |chosen| format!("{chosen} – {}", words.site_title));
        if let Some(document) = document() {
            document.set_title(&title);
        }
    });
}
