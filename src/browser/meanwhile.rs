//! What a visitor did on the static page before the app was there: ticked boxes, opened folds. `pending.js` marks what was
//! touched; what a browser fills in by itself after a reload is none of the visitor's doing.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::base::document;
use crate::domain::{Facet, Selection};

/// What is chosen, together with the boxes that were ticked or unticked.
pub(super) fn ticked(mut selection: Selection) -> Selection {
    for element in all(None, "#filters input[data-touched]") {
        let Ok(input) = element.dyn_into::<HtmlInputElement>() else { continue };
        let Some(facet) = Facet::from_key(&input.name()) else { continue };
        let id = input.value();
        selection = if input.checked() {
            let ids: Vec<String> = selection.values(facet).iter().cloned().chain([id]).collect();
            selection.with(facet, ids)
        } else {
            selection.without(facet, &id)
        };
    }
    selection
}

/// Whether the visitor has moved on the page by themselves.
pub(super) fn has_moved() -> bool {
    document().and_then(|document| document.document_element()).is_some_and(|root| root.has_attribute("data-touched"))
}

/// Opens in one drawing the folds that are open in the other.
pub(super) fn open_folds(from: &Element, to: &Element, folds: &str) {
    for (before, after) in all(Some(from), folds).iter().zip(all(Some(to), folds)) {
        if before.has_attribute("open") {
            // Only a name that is none is refused.
            let _ = after.set_attribute("open", "");
        }
    }
}

/// How wide the picture of time is on the page as it stands.
pub(super) fn picture_width() -> Option<f64> {
    let picture: HtmlElement = document()?.get_element_by_id("picture")?.dyn_into().ok()?;
    Some(picture.get_bounding_client_rect().width().floor()).filter(|width| *width > 0.0)
}

fn all(within: Option<&Element>, selector: &str) -> Vec<Element> {
    let Some(document) = document() else { return Vec::new() };
    let found = match within {
        Some(element) => element.query_selector_all(selector),
        None => document.query_selector_all(selector),
    };
    let Ok(found) = found else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}
