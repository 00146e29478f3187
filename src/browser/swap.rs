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
    Effect::new(move |is_first: Option<bool>| {
        let loading = store.loading.get();
        // Where an element is not there, the page is not ours any more, and nothing can be said on it.
        let _ = match loading {
            Loading::Ready(explorer) => take_over(|element| (drawing.app)(element, explorer)),
            // The page says from the start that it is loading.
            Loading::Pending if is_first != Some(false) => None,
            loading => say(&(drawing.waiting)(&loading, store.view.with_untracked(|view| view.lang))),
        };
        false
    });
}

fn take_over(mount: impl FnOnce(HtmlElement)) -> Option<()> {
    let document = document()?;
    let place = document.get_element_by_id(PLACE)?;
    let element = detached()?;
    element.set_id(PLACE);
    mount(element.clone());
    // Whoever has come to a link meanwhile goes on from its twin.
    let href = document.active_element().and_then(|it| it.get_attribute("href"));
    place.replace_with_with_node_1(&element).ok()?;
    let twin = element.query_selector(&format!("a[href=\"{}\"]", href?)).ok()??;
    twin.dyn_ref::<HtmlElement>()?.focus().ok()
}

fn say(html: &str) -> Option<()> {
    let results: HtmlElement = document()?.get_element_by_id("results")?.dyn_into().ok()?;
    let had_focus = results.query_selector(":focus").ok()?.is_some();
    results.set_inner_html(html);
    // The button that was pressed is gone.
    if had_focus { results.focus().ok() } else { None }
}
