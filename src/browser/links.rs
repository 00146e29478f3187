//! One listener for all links: an own address that the app can draw is shown without loading, all else is the browser's.

use std::rc::Rc;

use leptos::prelude::GetUntracked;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

use super::base::{document, location, read};
use super::events::listen;
use super::history;
use super::journey::{Journey, Way};
use crate::state::Wish;

/// Listens from now on.
pub(super) fn start(journey: Rc<Journey>) {
    if let Some(document) = document() {
        listen(&document, "click", move |event: MouseEvent| {
            // Nothing to follow is the usual case, and the browser's own business.
            let _ = follow(&journey, &event);
        });
    }
}

fn follow(journey: &Rc<Journey>, event: &MouseEvent) -> Option<()> {
    let is_plain = event.button() == 0
        && !(event.default_prevented() || event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key());
    let element: Element = event.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = element.closest("a[href]").ok()??.dyn_into().ok()?;
    let is_ours = location()?.origin().ok()? == link.origin() && link.target().is_empty() && link.download().is_empty();
    if !is_plain || !is_ours {
        history::keep();
        return None;
    }
    let (hash, reading) = (link.hash(), read(&link.pathname(), &link.search())?);
    let before = journey.store.view.get_untracked();
    if !hash.is_empty() && reading.view == before {
        // A link within the page only moves the reader, who may come back to where it was.
        history::keep();
        return None;
    }
    let is_same_place = reading.view.place() == before.place();
    if !journey.go(reading, Way::Link { href: link.href(), hash }) {
        // Not every browser lets a page write on an entry that it is about to leave.
        history::keep();
        return None;
    }
    event.prevent_default();
    // The link may be gone with what it stood in.
    if is_same_place && link.closest("#results").ok()?.is_some() {
        journey.store.ask(Wish::FocusResults);
    }
    Some(())
}
