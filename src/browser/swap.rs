//! The app is drawn beside the page and takes its place in one step, once the record is here; until then the page says
//! what is wrong, if something is.

use std::any::Any;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::Drawing;
use super::base::document;
use super::place::Place;
use super::travel::Travel;
use crate::state::Loading;

/// The id of what the app takes the place of.
const PLACE: &str = "app";
/// The folds that the static page and the app have in the same order.
const FOLDS: &str = "#filters > fieldset > ul > li > details, #filters .facet-more";

/// An element that is in no document yet.
pub fn detached() -> Option<HtmlElement> {
    document()?.create_element("div").ok()?.dyn_into().ok()
}

/// Follows the record on its way; the place is where this entry of the history was left.
pub(super) fn start(travel: &Travel, drawing: Drawing, left: Option<Place>) {
    let store = travel.store;
    let travel = travel.clone();
    // What is drawn lives until something else is.
    let mut drawn: Option<Box<dyn Any>> = None;
    let mut left = left;
    Effect::new(move |is_first: Option<bool>| {
        match store.loading.get() {
            Loading::Ready(explorer) => {
                let page = store.view.with_untracked(|view| view.page.clone());
                // A page that the record does not know stays as it is: its links work.
                if explorer.knows(&page) {
                    let is_first = drawn.is_none();
                    let place = left.take().unwrap_or_else(Place::here);
                    if is_first {
                        measure_picture(&travel);
                    }
                    let fresh = put(|element| (drawing.app)(element, explorer), is_first);
                    drawn = fresh.or(drawn.take());
                    if is_first {
                        travel.stay(place);
                    }
                }
            }
            // The page holds from the start what can be read without the app.
            Loading::Pending if is_first != Some(false) => {}
            loading => {
                let said = (drawing.waiting)(&loading, store.view.with_untracked(|view| view.lang));
                // Where there is no such page any more, nothing can be said on it.
                let _ = say(&said);
            }
        }
        false
    });
}

/// Puts what is drawn in the place of what was there.
fn put(draw: impl FnOnce(HtmlElement) -> Box<dyn Any>, is_first: bool) -> Option<Box<dyn Any>> {
    let document = document()?;
    let place = document.get_element_by_id(PLACE)?;
    let element = detached()?;
    element.set_id(PLACE);
    let drawn = draw(element.clone());
    let open = if is_first { folds(&place) } else { Vec::new() };
    place.replace_with_with_node_1(&element).ok()?;
    for (fold, is_open) in folds(&element).into_iter().zip(open.iter().map(|fold| fold.has_attribute("open"))) {
        if is_open {
            fold.set_attribute("open", "").ok()?;
        }
    }
    document.document_element()?.remove_attribute("data-pending").ok()?;
    Some(drawn)
}

fn folds(within: &Element) -> Vec<Element> {
    let Ok(all) = within.query_selector_all(FOLDS) else { return Vec::new() };
    (0..all.length()).filter_map(|number| all.get(number)?.dyn_into().ok()).collect()
}

/// The static page has kept the picture's place, so its width is known before it is drawn.
fn measure_picture(travel: &Travel) {
    let picture = document().and_then(|document| document.get_element_by_id("picture"));
    let width = picture.map_or(0, |picture| picture.client_width());
    if width > 0 {
        travel.store.picture_width.set(f64::from(width));
    }
}

/// Says something at the head of the page, and leaves the rest of it alone.
fn say(html: &str) -> Option<()> {
    let document = document()?;
    let trouble = document.get_element_by_id("trouble").or_else(|| {
        let trouble = document.create_element("div").ok()?;
        trouble.set_id("trouble");
        trouble.set_attribute("tabindex", "-1").ok()?;
        document.query_selector("main").ok()??.prepend_with_node_1(&trouble).ok()?;
        Some(trouble)
    })?;
    let had_focus = trouble.query_selector(":focus").ok()?.is_some();
    trouble.set_inner_html(html);
    // The button that was pressed is gone.
    if had_focus { trouble.dyn_ref::<HtmlElement>()?.focus().ok() } else { None }
}
