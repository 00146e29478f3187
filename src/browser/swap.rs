//! The app is drawn beside the page and takes its place in one step, once there is more to show than the page has.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::base::document;
use crate::state::{Loading, Store};

/// The id of what the app takes the place of.
const PLACE: &str = "app";

/// An element that is in no document yet.
pub fn detached() -> Option<HtmlElement> {
    let element: HtmlElement = document()?.create_element("div").ok()?.dyn_into().ok()?;
    element.set_id(PLACE);
    Some(element)
}

/// Puts it in place as soon as the record is here, or it is clear that it will not come soon.
pub fn swap_in(store: Store, element: HtmlElement) {
    Effect::new(move |is_done: Option<bool>| {
        let is_pending = matches!(store.loading.get(), Loading::Pending);
        if is_pending || is_done == Some(true) {
            return is_done.unwrap_or(false);
        }
        let place = document().and_then(|document| document.get_element_by_id(PLACE));
        place.is_some_and(|place| place.replace_with_with_node_1(&element).is_ok())
    });
}
