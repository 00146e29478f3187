//! The history: the address bar follows the view, and each entry keeps the place where the visitor left it.
//!
//! There is one history, so what is kept of it is kept once. The browser's own memory of places is of no use: it scrolls
//! before the page that it remembers is drawn again.

use std::cell::{Cell, RefCell};

use js_sys::{Array, JSON, Math};
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::{Event, PopStateEvent, ScrollRestoration, window};

use super::base::{base, location};
use super::events::listen;
use super::place::Place;
use crate::state::{Store, address};

/// Under this name the places outlive the document, until the tab is closed: for a reload, and for coming back.
const STORED: &str = "places";
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
    let history = window()?.history().ok()?;
    read_places();
    restore_scrolling(ScrollRestoration::Manual);
    let window = window()?;
    listen(&window, "pagehide", |_: Event| {
        leave();
        write_places();
        // The static page is there before the app: as long as it stands, the browser knows best.
        restore_scrolling(ScrollRestoration::Auto);
    });
    listen(&window, "pageshow", |_: Event| restore_scrolling(ScrollRestoration::Manual));
    let key = history.state().ok().and_then(|state| state.as_f64());
    if let Some(key) = key {
        KEY.set(key);
        return kept(key);
    }
    name_entry();
    None
}

/// Writes the address of the view from now on; calls something with the place to go to when the visitor goes back or forth.
pub(super) fn follow(store: Store, turn: impl Fn(Place) + 'static) {
    if !is_here(store) {
        write(store, "");
    }
    // At once, not when all effects have their turn: by then the page is another, and the place that is left is gone.
    std::mem::forget(ImmediateEffect::new(move || {
        store.view.track();
        if !is_here(store) {
            leave();
            KEY.set(Math::random());
            let _ = window().and_then(|window| window.history().ok()).map(|history| {
                // A browser may refuse when there are too many changes; the next one writes the whole address again.
                history.push_state_with_url(&KEY.get().into(), "", Some(&target(store)))
            });
        }
    }));
    let Some(window) = window() else { return };
    listen(&window, "popstate", move |event: PopStateEvent| match event.state().as_f64() {
        Some(key) => {
            leave();
            KEY.set(key);
            turn(kept(key).unwrap_or_default());
        }
        // A link within the page has made an entry, and the browser has gone there.
        None => name_entry(),
    });
}

/// Adds a place within the page to the address.
pub(super) fn write(store: Store, hash: &str) {
    let target = target(store) + hash;
    let history = window().and_then(|window| window.history().ok());
    let _ = history.map(|history| history.replace_state_with_url(&KEY.get().into(), "", Some(&target)));
}

/// Remembers where the visitor is.
pub(super) fn leave() {
    remember(KEY.get(), Place::now());
}

/// Whether the address bar says what the view is.
pub(super) fn is_here(store: Store) -> bool {
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
    let history = window().and_then(|window| window.history().ok());
    let _ = history.map(|history| history.replace_state(&KEY.get().into(), ""));
}

fn kept(key: f64) -> Option<Place> {
    PLACES.with_borrow(|places| places.iter().find(|(other, _)| same(*other, key)).map(|(_, place)| place.clone()))
}

fn remember(key: f64, place: Place) {
    PLACES.with_borrow_mut(|places| {
        places.retain(|(other, _)| !same(*other, key));
        places.push((key, place));
        let too_many = places.len().saturating_sub(MOST);
        places.drain(..too_many);
    });
}

/// Keys are drawn once and only copied since.
fn same(a: f64, b: f64) -> bool {
    a.to_bits() == b.to_bits()
}

fn restore_scrolling(way: ScrollRestoration) {
    let _ = window().and_then(|window| window.history().ok()).map(|history| history.set_scroll_restoration(way));
}

fn read_places() -> Option<()> {
    let stored = window()?.session_storage().ok()??.get_item(STORED).ok()??;
    let stored: Array = JSON::parse(&stored).ok()?.into();
    for at in 0..stored.length() {
        if let Some((key, place)) = Place::from_js(&stored.get(at)) {
            remember(key, place);
        }
    }
    Some(())
}

fn write_places() -> Option<()> {
    let all = Array::new();
    PLACES.with_borrow(|places| {
        for (key, place) in places {
            all.push(&place.to_js(*key));
        }
    });
    let text = JSON::stringify(&JsValue::from(all)).ok()?.as_string()?;
    // Where a browser keeps nothing, a return begins at the top.
    window()?.session_storage().ok()??.set_item(STORED, &text).ok()
}
