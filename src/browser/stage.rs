//! What is shown: each page takes the place of the one before in one step, the static page first of all.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement};

use super::Drawing;
use super::base::document;
use super::drawn;
use super::list::List;
use super::pages;
use super::slots::{self, Filling};
use super::time::sleep;
use crate::state::address::{FROM_KEY, TO_KEY, WORDS_KEY};
use crate::state::{Explorer, Loading, Store};

/// The id of what pages take the place of.
pub(super) const PLACE: &str = "app";
/// The id of the place where the static page says what is wrong; `boot.js` makes it too.
const TROUBLE: &str = "trouble";
/// What holds the boxes of the filters.
pub(super) const FILTERS: &str = ".facets";
/// The folds that the static page and the app have in the same order.
const FOLDS: &str = "#filters .facet > ul > .branch > details, #filters .facet-more, #filters .tiles";

/// An element that is in no document yet.
pub fn detached() -> Option<HtmlElement> {
    document()?.create_element("div").ok()?.dyn_into().ok()
}

/// The place of the pages.
#[derive(Clone)]
pub(super) struct Stage {
    pub(super) drawing: Drawing,
    list: List,
    /// What keeps explore alive while it is shown.
    alive: Rc<RefCell<Option<Alive>>>,
    /// Counts what was to be shown: what is drawn when something else was is not.
    turn: Rc<Cell<u32>>,
}

/// The picture, and what follows the choice.
type Alive = (Box<dyn Any>, Vec<Filling>);

/// Explore, drawn and not yet shown.
pub(super) struct Drawn {
    element: HtmlElement,
    alive: Alive,
    explorer: Explorer,
    turn: u32,
}

impl Stage {
    /// The stage as the static page is on it.
    pub(super) fn new(drawing: Drawing, list: List) -> Self {
        Self { drawing, list, alive: Rc::default(), turn: Rc::default() }
    }

    /// Draws explore, in turns between which whoever scrolls or types has theirs.
    pub(super) async fn draw(&self, explorer: Explorer, turn: u32) -> Option<Drawn> {
        measure_picture(explorer.store);
        untrack(move || explorer.picture.with(|_| ()));
        sleep(0).await;
        let element = detached()?;
        element.set_id(PLACE);
        element.set_inner_html(&(self.drawing.page)(explorer));
        sleep(0).await;
        let place = element.query_selector(&["#", self.drawing.picture_place].concat()).ok()??.dyn_into().ok()?;
        let picture = (self.drawing.picture)(place, explorer);
        sleep(0).await;
        let slots = self.drawing.slots.iter().filter_map(|slot| slots::follow(&element, explorer, *slot)).collect();
        let alive = (picture, slots);
        sleep(0).await;
        let filters = element.query_selector(FILTERS).ok()??;
        filters.set_inner_html(&(self.drawing.filters)(explorer));
        drawn::mark(&filters, explorer.store);
        sleep(0).await;
        Some(Drawn { element, alive, explorer, turn })
    }

    /// Shows it, if nothing else was to be shown since.
    pub(super) fn show(&self, drawn: Drawn) -> bool {
        let Drawn { element, alive, explorer, turn } = drawn;
        if turn != self.turn.get() {
            return false;
        }
        self.list.fill(&element, explorer);
        put(&element);
        *self.alive.borrow_mut() = Some(alive);
        explorer.store.shown.update(|times| *times += 1);
        true
    }

    /// The number of what is to be shown next, which makes void what was to be shown before.
    pub(super) fn next(&self) -> u32 {
        self.turn.set(self.turn.get().wrapping_add(1));
        self.turn.get()
    }

    /// Shows a page of one thing.
    pub(super) fn page(&self, page: &Document) {
        self.next();
        // Explore would follow what is chosen on the next page.
        drop(self.alive.take());
        if let Some(element) = pages::bring(page) {
            put(&element);
        }
    }

    /// Says on the static page what is wrong with the record, if that is what the page needs.
    pub(super) fn follow(&self, store: Store) {
        let waiting = self.drawing.waiting;
        Effect::new(move |is_first: Option<bool>| {
            match store.loading.get() {
                Loading::Ready(_) => {}
                // The page holds from the start what can be read without the app.
                Loading::Pending if is_first != Some(false) => {}
                loading if store.view.with_untracked(|view| view.page.is_explore()) => {
                    // Where there is no such page any more, nothing can be said on it.
                    let _ = say(&waiting(&loading, store.view.with_untracked(|view| view.lang)));
                }
                _ => {}
            }
            false
        });
    }
}

/// Takes back what was said on the static page before the app was there.
pub(super) fn clear() {
    if let Some(trouble) = document().and_then(|document| document.get_element_by_id(TROUBLE)) {
        trouble.remove();
    }
}

/// Puts an element in the place of what is there; what was unfolded or half typed stays so.
fn put(element: &Element) -> Option<()> {
    let document = document()?;
    let place = document.get_element_by_id(PLACE)?;
    for (before, fold) in folds(&place).into_iter().zip(folds(element)) {
        if before.has_attribute("open") {
            fold.set_attribute("open", "").ok()?;
        }
    }
    for name in [WORDS_KEY, FROM_KEY, TO_KEY] {
        let field = |within: &Element| -> Option<HtmlInputElement> {
            within.query_selector(&["#", name].concat()).ok()??.dyn_into().ok()
        };
        if let Some((before, field)) = field(&place).zip(field(element)) {
            field.set_value(&before.value());
        }
    }
    place.replace_with_with_node_1(element).ok()?;
    document.document_element()?.remove_attribute("data-pending").ok()
}

fn folds(within: &Element) -> Vec<Element> {
    let Ok(all) = within.query_selector_all(FOLDS) else { return Vec::new() };
    (0..all.length()).filter_map(|number| all.get(number)?.dyn_into().ok()).collect()
}

/// The static page has kept the picture's place, so its width is known before it is drawn.
fn measure_picture(store: Store) {
    let picture = document().and_then(|document| document.get_element_by_id("picture"));
    let width = picture.map_or(0, |picture| picture.client_width());
    if width > 0 {
        store.picture_width.set(f64::from(width));
    }
}

/// Says something at the head of the page, and leaves the rest of it alone.
fn say(html: &str) -> Option<()> {
    let document = document()?;
    let trouble = document.get_element_by_id(TROUBLE).or_else(|| {
        let trouble = document.create_element("div").ok()?;
        trouble.set_id(TROUBLE);
        trouble.set_attribute("tabindex", "-1").ok()?;
        document.query_selector("main").ok()??.prepend_with_node_1(&trouble).ok()?;
        Some(trouble)
    })?;
    let had_focus = trouble.query_selector(":focus").ok()?.is_some();
    trouble.set_inner_html(html);
    // The button that was pressed is gone.
    if had_focus { trouble.dyn_ref::<HtmlElement>()?.focus().ok() } else { None }
}
