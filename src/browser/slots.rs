//! Fills what follows the choice, on a page that is drawn.

use std::cell::Cell;

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, window};

use super::events::listen;
use super::time::idle;
use crate::state::{Explorer, LATER, REST, Slot};

/// What keeps a slot filled.
pub(super) type Filling = RenderEffect<String>;

/// So far down the page, in pixels, what is drawn with a change itself reaches.
const REACH: f64 = 1_200.0;

thread_local! {
    /// What is still to be drawn of the last change, and at whose end.
    static LATE: Cell<Option<(Element, String)>> = const { Cell::new(None) };
    /// How far the page is scrolled. To ask in the middle of a change would lay out what is half written.
    static SCROLLED: Cell<f64> = const { Cell::new(0.0) };
}

/// Follows how far the page is scrolled.
pub(super) fn start() {
    if let Some(window) = window() {
        let of_listener = window.clone();
        listen(&window, "scroll", move |_: Event| SCROLLED.set(of_listener.scroll_y().unwrap_or_default()));
    }
}

/// Fills a slot of a page now and at each change, for as long as what it gives is kept.
pub(super) fn follow(page: &Element, explorer: Explorer, slot: Slot) -> Option<Filling> {
    let element = page.query_selector(&["#", slot.id].concat()).ok()??;
    Some(RenderEffect::new(move |before: Option<String>| {
        let now = (slot.draw)(explorer);
        if before.as_ref() != Some(&now) {
            write(&element, slot.attribute, &now);
        }
        now
    }))
}

/// Draws what is left of the last change.
pub(super) fn complete() {
    if let Some((place, rest)) = LATE.take() {
        append(&place, &rest);
    }
}

/// Adds HTML at the end of an element.
pub(super) fn append(to: &Element, html: &str) {
    // Into an element itself it is never refused.
    let _ = to.insert_adjacent_html("beforeend", html);
}

fn write(element: &Element, attribute: Option<&str>, now: &str) {
    match attribute {
        None => {
            let parts = now.split_once(LATER).filter(|_| is_enough(element));
            element.set_inner_html(parts.map_or(now, |(first, _)| first));
            if let Some((_, rest)) = parts {
                match element.query_selector(&["[", REST, "]"].concat()).ok().flatten() {
                    Some(place) => put_off(place, rest),
                    None => element.set_inner_html(now),
                }
            }
        }
        // The policy of the page refuses styles that come as attributes.
        Some("style") => element.unchecked_ref::<HtmlElement>().style().set_css_text(now),
        // An attribute that has a name is never refused.
        Some(name) if now.is_empty() => drop(element.remove_attribute(name)),
        Some(name) => drop(element.set_attribute(name, now)),
    }
}

/// Whether the beginning of a slot fills the screen: on a page that is shown, and not scrolled far.
fn is_enough(element: &Element) -> bool {
    let height = window().and_then(|window| window.inner_height().ok()?.as_f64());
    element.is_connected() && height.is_some_and(|height| SCROLLED.get() + height <= REACH)
}

fn put_off(place: Element, rest: &str) {
    LATE.set(Some((place, rest.to_owned())));
    spawn_local(async {
        idle().await;
        complete();
    });
}
