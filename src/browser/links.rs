//! One listener for all links: an own address that the app can draw is shown without loading, all else is the browser's.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

use super::base::{document, location, read};
use super::events::listen;
use super::travel::Travel;
use super::{history, neighbours};
use crate::state::{Page, Wish};

/// Listens from now on.
pub(super) fn start(travel: &Travel) {
    let travel = travel.clone();
    if let Some(document) = document() {
        listen(&document, "click", move |event: MouseEvent| {
            // Nothing to follow is the usual case, and the browser's own business.
            let _ = follow(&travel, &event);
        });
    }
}

fn follow(travel: &Travel, event: &MouseEvent) -> Option<()> {
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
    // Prose is not the app's, and a missing page is the host's.
    if matches!(reading.view.page, Page::About | Page::NotFound { .. }) {
        return None;
    }
    event.prevent_default();
    let behind = travel.store.view.with_untracked(|from| neighbours::view_behind(from, &reading.view, &link));
    history::keep_behind(behind);
    let is_choice = reading.view.page.is_explore()
        && travel.store.view.with_untracked(|view| view.page.is_explore() && view.lang == reading.view.lang);
    travel.forward(reading);
    // The link may be gone with what it stood in.
    if is_choice && link.closest("#results").ok()?.is_some() && !link.has_attribute("data-sort") {
        travel.store.ask(Wish::FocusResults);
    }
    Some(())
}
