//! One listener for all buttons that markup holds: they say by `data-action` or `data-chip` what they are for.

use web_sys::{Element, Event};

use wasm_bindgen::JsCast;

use super::base::document;
use super::events::listen;
use crate::domain::{Facet, Selection};
use crate::state::{Store, Wish};

/// Listens from now on.
pub(super) fn start(store: Store) {
    if let Some(document) = document() {
        listen(&document, "click", move |event: Event| {
            // Nothing to do is the usual case.
            let _ = act(store, &event);
        });
    }
}

fn act(store: Store, event: &Event) -> Option<()> {
    let element: Element = event.target()?.dyn_into().ok()?;
    let button = element.closest("[data-action], [data-chip]").ok()??;
    if let Some(chip) = button.get_attribute("data-chip") {
        let (key, id) = chip.split_once(':')?;
        let facet = Facet::from_key(key)?;
        choose(store, |selection| selection.without(facet, id));
        return Some(());
    }
    match button.get_attribute("data-action")?.as_str() {
        "clear" => choose(store, Selection::cleared),
        "copy-link" => store.ask(Wish::CopyLink),
        "more" => store.ask(Wish::MoreRows),
        "retry" => store.ask(Wish::Retry),
        _ => {}
    }
    Some(())
}

/// The button that was clicked goes away, so the focus has to go on.
fn choose(store: Store, change: impl FnOnce(Selection) -> Selection) {
    use leptos::prelude::WithUntracked;
    store.choose(change(store.view.with_untracked(|view| view.select(Clone::clone))));
    store.ask(Wish::FocusResults);
}
