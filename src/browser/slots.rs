//! Fills what follows the choice, on a page that is drawn.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::state::{Explorer, Slot};

/// What keeps a slot filled.
pub(super) type Filling = RenderEffect<String>;

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

fn write(element: &Element, attribute: Option<&str>, now: &str) {
    match attribute {
        None => element.set_inner_html(now),
        // The policy of the page refuses styles that come as attributes.
        Some("style") => element.unchecked_ref::<HtmlElement>().style().set_css_text(now),
        // An attribute that has a name is never refused.
        Some(name) if now.is_empty() => drop(element.remove_attribute(name)),
        Some(name) => drop(element.set_attribute(name, now)),
    }
}
