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
/// The id of the place for what goes wrong; `boot.js` uses it too.
const TROUBLE: &str = "trouble";

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
pub(super) fn end_waiting() {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // It is no harm where it was not waiting.
        let _ = root.remove_attribute("data-pending");
    }
}

/// Says from now on how far the record is, until it is here.
pub(super) fn start(store: Store, drawing: Drawing) {
    Effect::new(move |is_first: Option<bool>| {
        let loading = store.loading.get();
        // The page holds from the start what can be read without the app.
        if !matches!((&loading, is_first), (Loading::Ready(_), _) | (Loading::Pending, None | Some(true))) {
            let _ = say(&(drawing.waiting)(&loading, store.view.with_untracked(|view| view.lang)));
        }
        is_first.is_none()
    });
}

/// Says something at the head of the page, and leaves the rest of it alone.
fn say(html: &str) -> Option<()> {
    let document = document()?;
    let trouble = document.get_element_by_id(TROUBLE).or_else(|| {
        let trouble = detached()?;
        trouble.set_id(TROUBLE);
        trouble.set_tab_index(-1);
        document.query_selector("main").ok()??.prepend_with_node_1(&trouble).ok()?;
        Some(trouble.into())
    })?;
    let had_focus = trouble.query_selector(":focus").ok()?.is_some();
    trouble.set_inner_html(html);
    // The button that was pressed is gone.
    if had_focus { trouble.dyn_ref::<HtmlElement>()?.focus().ok() } else { None }
}
