//! The app is drawn beside the page and takes its place in one step; so does the app in another language. Until the record
//! is here the page says how far it is.

use std::any::Any;
use std::cell::RefCell;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::Drawing;
use super::base::document;
use super::meanwhile::open_folds;
use crate::state::{Explorer, Loading, Store};

/// The id of what the app takes the place of.
const PLACE: &str = "app";
/// The id of what is said above the results.
const SAID: &str = "said";

/// An element that is in no document yet.
pub fn detached() -> Option<HtmlElement> {
    document()?.create_element("div").ok()?.dyn_into().ok()
}

/// Where the app is drawn.
pub(super) struct Stage {
    draw: fn(HtmlElement, Explorer) -> Box<dyn Any>,
    /// What keeps the app that is shown alive.
    shown: RefCell<Option<Box<dyn Any>>>,
}

impl Stage {
    /// A stage on which the static page still stands.
    pub(super) fn new(drawing: Drawing) -> Self {
        Self { draw: drawing.app, shown: RefCell::default() }
    }

    /// Draws the app with a record, in place of what stands there. Folds that are the same in both stay open.
    pub(super) fn show(&self, explorer: Explorer, folds: &str) -> Option<()> {
        let before = document()?.get_element_by_id(PLACE)?;
        let element = detached()?;
        element.set_id(PLACE);
        let app = (self.draw)(element.clone(), explorer);
        open_folds(&before, &element, folds);
        let scrolled = filters(&before).map_or(0, |filters| filters.scroll_top());
        before.replace_with_with_node_1(&element).ok()?;
        if let Some(filters) = filters(&element) {
            filters.set_scroll_top(scrolled);
        }
        // Whatever the app before this one still wanted to draw ends with it.
        drop(self.shown.replace(Some(app)));
        Some(())
    }
}

fn filters(within: &Element) -> Option<Element> {
    within.query_selector("#filters").ok()?
}

/// The static page need not wait any longer.
pub(super) fn end_waiting() -> Option<bool> {
    let root = document()?.document_element()?;
    let is_pending = root.has_attribute("data-pending");
    root.remove_attribute("data-pending").ok()?;
    Some(is_pending)
}

/// Says from now on how far the record is, until it is here.
pub(super) fn start(store: Store, drawing: Drawing) {
    Effect::new(move |is_first: Option<bool>| {
        let loading = store.loading.get();
        // The page says from the start that it is loading. Where it has no results there is nothing to wait for.
        if !matches!((&loading, is_first), (Loading::Ready(_), _) | (Loading::Pending, None | Some(true))) {
            let _ = say(&(drawing.waiting)(&loading, store.view.with_untracked(|view| view.lang)));
        }
        is_first.is_none()
    });
}

fn say(html: &str) -> Option<()> {
    let document = document()?;
    let results: HtmlElement = document.get_element_by_id("results")?.dyn_into().ok()?;
    // What stands there is not what the address asks for.
    if end_waiting()? {
        results.set_inner_html("");
    }
    let place = match document.get_element_by_id(SAID) {
        Some(place) => place,
        None => {
            let place = detached()?;
            place.set_id(SAID);
            results.prepend_with_node_1(&place).ok()?;
            place.into()
        }
    };
    let had_focus = place.query_selector(":focus").ok()?.is_some();
    place.set_inner_html(html);
    // The button that was pressed is gone.
    if had_focus { results.focus().ok() } else { None }
}
