//! Fills what follows the choice, on a page that is drawn.

use std::cell::Cell;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, window};

use crate::state::{Explorer, LATER, REST, Slot};

/// What keeps a slot filled.
pub(super) type Filling = RenderEffect<String>;

/// So far down the page, in pixels, what is drawn with a change itself reaches.
const REACH: f64 = 1_200.0;

thread_local! {
    /// What is still to be drawn of the last change, and at whose end.
    static LATE: Cell<Option<(Element, String)>> = const { Cell::new(None) };
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
        // Only a parent that is not in any document refuses.
        let _ = place.insert_adjacent_html("beforeend", &rest);
    }
}

fn write(element: &Element, attribute: Option<&str>, now: &str) {
    match attribute {
        None => {
            let (first, rest) = now.split_once(LATER).filter(|_| is_enough(element)).unwrap_or((now, ""));
            element.set_inner_html(first);
            let place = element.query_selector(&["[", REST, "]"].concat()).ok().flatten();
            if let Some(place) = place.filter(|_| !rest.is_empty()) {
                LATE.set(Some((place, rest.to_owned())));
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
    let bottom = || {
        let window = window()?;
        Some(window.scroll_y().ok()? + window.inner_height().ok()?.as_f64()?)
    };
    element.is_connected() && bottom().is_some_and(|bottom| bottom <= REACH)
}
