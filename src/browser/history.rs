//! The history: the address bar follows the view, and each entry keeps the place where the visitor left it.
//!
//! There is one history, so what is kept of it is kept once. The browser's own memory of places is of no use: it scrolls
//! before the page that it remembers is drawn again.

use std::cell::{Cell, RefCell};

use js_sys::{Array, Math};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, PopStateEvent, ScrollRestoration, window};

use super::base::{base, location};
use super::events::listen;
use super::place::Place;
use crate::state::{Store, address};

/// Nobody goes back further than this.
const MOST: usize = 100;

thread_local! {
    /// The entry that is shown.
    static KEY: Cell<f64> = const { Cell::new(0.0) };
    /// The places of the entries that were left, the latest last.
    static PLACES: RefCell<Vec<(f64, Place)>> = const { RefCell::new(Vec::new()) };
}

/// Takes the history over; gives the place where the visitor was when the page was left, if this is a return.
pub(super) fn take_over() -> Option<Place> {
    restore_scrolling(ScrollRestoration::Manual);
    let window = window()?;
    // Some browsers no longer let a page write on its entry when it is hidden, others only tell it then.
    for name in ["beforeunload", "pagehide"] {
        listen(&window, name, |_: Event| {
            keep();
            // Until the app is here again the static page stands, and the browser knows best.
            restore_scrolling(ScrollRestoration::Auto);
        });
    }
    listen(&window, "pageshow", |_: Event| restore_scrolling(ScrollRestoration::Manual));
    let state = window.history().ok()?.state().ok()?;
    match key(&state) {
        Some(key) => {
            KEY.set(key);
            Place::from_js(&state)
        }
        None => {
            name_entry();
            None
        }
    }
}

/// Writes the address of the view from now on; calls something with the place to go to when the visitor goes back or forth.
pub(super) fn follow(store: Store, turn: impl Fn(Place) + 'static) {
    if !is_here(store) {
        replace(&entry(), Some(&target(store)));
    }
    // At once, not when all effects have their turn: by then the page is another, and the place that is left is gone.
    std::mem::forget(ImmediateEffect::new(move || {
        store.view.track();
        if !is_here(store) {
            keep();
            KEY.set(Math::random());
            let history = window().and_then(|window| window.history().ok());
            // A browser may refuse when there are too many changes; the next one writes the whole address again.
            let _ = history.map(|history| history.push_state_with_url(&entry(), "", Some(&target(store))));
        }
    }));
    let Some(window) = window() else { return };
    listen(&window, "popstate", move |event: PopStateEvent| match key(&event.state()) {
        Some(key) => {
            note();
            KEY.set(key);
            turn(noted(key).or_else(|| Place::from_js(&event.state())).unwrap_or_default());
        }
        // A link within the page has made an entry, and the browser has gone there.
        None => name_entry(),
    });
}

/// Adds a place within the page to the address.
pub(super) fn add_hash(store: Store, hash: &str) {
    replace(&entry(), Some(&(target(store) + hash)));
}

/// Keeps with the entry where the visitor is, for as long as the browser keeps the entry itself.
pub(super) fn keep() {
    let place = note();
    replace(&place.to_js(KEY.get()), None);
}

/// Remembers where the visitor is; on an entry that was just left nothing can be written.
fn note() -> Place {
    let (key, place) = (KEY.get(), Place::now());
    PLACES.with_borrow_mut(|places| {
        places.retain(|(other, _)| !same(*other, key));
        places.push((key, place.clone()));
        let too_many = places.len().saturating_sub(MOST);
        places.drain(..too_many);
    });
    place
}

fn noted(key: f64) -> Option<Place> {
    PLACES.with_borrow(|places| places.iter().find(|(other, _)| same(*other, key)).map(|(_, place)| place.clone()))
}

/// Whether the address bar says what the view is.
fn is_here(store: Store) -> bool {
    let here = || {
        let location = location()?;
        Some(location.pathname().ok()? + &location.search().ok()?)
    };
    here().is_some_and(|here| here == target(store))
}

fn target(store: Store) -> String {
    format!("{}{}", base(), store.view.with_untracked(address::write))
}

fn name_entry() {
    KEY.set(Math::random());
    replace(&entry(), None);
}

/// What an entry is known by; its place may follow.
fn entry() -> Array {
    Array::of1(&KEY.get().into())
}

fn key(state: &JsValue) -> Option<f64> {
    state.dyn_ref::<Array>()?.get(0).as_f64()
}

fn replace(state: &JsValue, target: Option<&str>) {
    let history = window().and_then(|window| window.history().ok());
    // Where it is refused, only a place or an address is less exact.
    let _ = history.map(|history| history.replace_state_with_url(state, "", target));
}

/// Keys are drawn once and only copied since.
fn same(a: f64, b: f64) -> bool {
    a.to_bits() == b.to_bits()
}

fn restore_scrolling(way: ScrollRestoration) {
    let _ = window().and_then(|window| window.history().ok()).map(|history| history.set_scroll_restoration(way));
}
