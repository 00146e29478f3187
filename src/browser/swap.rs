//! The app is drawn beside the page and takes its place in one step, once the record is here; until then the page says
//! how far it is.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::Drawing;
use super::base::document;
use crate::state::{Loading, Store};

/// The id of what the app takes the place of.
const PLACE: &str = "app";

/// An element that is in no document yet.
pub fn detached() -> Option<HtmlElement> {
    document()?.create_element("div").ok()?.dyn_into().ok()
}

/// Follows the record on its way.
pub(super) fn start(store: Store, drawing: Drawing) {
    Effect::new(move |_| {
        let loading = store.loading.get();
        // Where an element is not there, the page is not ours any more, and nothing can be said on it.
        let _ = match loading {
            Loading::Ready(explorer) => take_over(|element| (drawing.app)(element, explorer)),
            loading => say(&(drawing.waiting)(&loading, store.view.with_untracked(|view| view.lang))),
        };
    });
}

fn take_over(mount: impl FnOnce(HtmlElement)) -> Option<()> {
    let place = document()?.get_element_by_id(PLACE)?;
    let element = detached()?;
    element.set_id(PLACE);
    mount(element.clone());
    place.replace_with_with_node_1(&element).ok()
}

fn say(html: &str) -> Option<()> {
    let results = document()?.get_element_by_id("results")?;
    // The page says from the start that it is loading; saying it again would only make a flicker.
    if results.inner_html() != html {
        results.set_inner_html(html);
    }
    Some(())
}
