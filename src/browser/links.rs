//! One listener for all links: an own address that the app can draw is shown without loading, all else is the browser's.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

use super::base::{document, location, read};
use super::events::listen;
use crate::state::{Page, Store, Wish};

/// Listens from now on.
pub(super) fn start(store: Store) {
    if let Some(document) = document() {
        listen(&document, "click", move |event: MouseEvent| {
            // Nothing to follow is the usual case, and the browser's own business.
            let _ = follow(store, &event);
        });
    }
}

fn follow(store: Store, event: &MouseEvent) -> Option<()> {
    let is_plain = event.button() == 0
        && !(event.default_prevented() || event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key());
    let element: Element = event.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = element.closest("a[href]").ok()??.dyn_into().ok()?;
    let is_ours = location()?.origin().ok()? == link.origin() && link.target().is_empty() && link.download().is_empty();
    // A link within the page only moves the reader.
    if !is_plain || !is_ours || !link.hash().is_empty() {
        return None;
    }
    let reading = read(&link.pathname(), &link.search())?;
    if !matches!(reading.view.page, Page::Explore(_)) {
        return None;
    }
    event.prevent_default();
    store.open(reading);
    // The link may be gone with what it stood in.
    if link.closest("#results").ok()?.is_some() {
        store.ask(Wish::FocusResults);
    }
    Some(())
}
