//! The entries of the browser's history, each with the place on the page at which it was left.

use std::cell::RefCell;

use wasm_bindgen::JsValue;
use web_sys::{Event, ScrollRestoration, window};

use super::events::{listen, listen_first};
use super::place::Place;

thread_local! {
    static ENTRIES: RefCell<Entries> = RefCell::default();
}

#[derive(Default)]
struct Entries {
    /// The key of the entry that is shown.
    current: String,
    /// The query of the view from which it was opened; empty where there is none.
    behind: String,
    /// That of the entry which is pushed next.
    next_behind: String,
    /// Where the visitor was before what they did last.
    last: Place,
    /// Where entries were left, the latest last.
    left: Vec<(String, Place)>,
}

/// Takes over what the browser does by itself with less knowledge; gives the place at which this entry was left, if it was.
pub(super) fn start() -> Option<Place> {
    let history = window()?.history().ok()?;
    restore_scrolling(ScrollRestoration::Manual);
    let (key, behind, place) = history.state().map(|state| parsed(&state)).unwrap_or_default();
    if key.is_empty() {
        name_entry();
    } else {
        ENTRIES.with_borrow_mut(|entries| {
            entries.current = key;
            entries.behind = behind;
        });
    }
    if let Some(window) = window() {
        // A choice draws the page anew before the address follows, so the place is noted before anybody else hears of it.
        listen_first(&window, "click", |_: Event| note());
        // Chromium no longer lets a page write on its entry when it is hidden, others only tell it then.
        for name in ["beforeunload", "pagehide"] {
            listen(&window, name, |_: Event| {
                keep();
                // Until the app is here again the static page stands, and the browser knows best.
                restore_scrolling(ScrollRestoration::Auto);
            });
        }
        listen(&window, "pageshow", |_: Event| restore_scrolling(ScrollRestoration::Manual));
    }
    place
}

fn restore_scrolling(way: ScrollRestoration) {
    // Where it is refused, the browser's own way is good enough.
    let _ = window().and_then(|window| window.history().ok()?.set_scroll_restoration(way).ok());
}

/// Gives the entry that is shown a key of its own.
fn name_entry() {
    let state = ENTRIES.with_borrow_mut(|entries| {
        entries.current = fresh_key();
        entries.behind.clear();
        entries.state()
    });
    let _ = window().and_then(|window| window.history().ok()?.replace_state(&state, "").ok());
}

fn note() {
    let place = Place::here();
    ENTRIES.with_borrow_mut(|entries| entries.last = place);
}

/// A new entry for an address.
pub(super) fn push(target: &str) {
    // The place that is left is kept with its entry: this page may be loaded anew before somebody comes back.
    let left = ENTRIES.with_borrow(|entries| entries.kept(&entries.last));
    let _ = window().and_then(|window| window.history().ok()?.replace_state(&left, "").ok());
    let state = ENTRIES.with_borrow_mut(|entries| {
        let place = entries.last.clone();
        entries.leave(place);
        entries.current = fresh_key();
        entries.behind = std::mem::take(&mut entries.next_behind);
        entries.state()
    });
    // A browser may refuse when there are too many changes; the next one writes the whole address again.
    let _ = window().and_then(|window| window.history().ok()?.push_state_with_url(&state, "", Some(target)).ok());
}

/// A key that no other entry of the session has: they live longer than this page.
fn fresh_key() -> String {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "what is cut off changes twice a month")]
    let now = (js_sys::Date::now() % 4_294_967_296.0) as usize;
    now.to_string()
}

/// Another address for the entry that is shown.
pub(super) fn replace(target: &str) {
    let state = ENTRIES.with_borrow(Entries::state);
    let _ = window().and_then(|window| window.history().ok()?.replace_state_with_url(&state, "", Some(target)).ok());
}

/// The browser has gone to another entry, and nothing is drawn yet; gives the place at which that one was left. Nothing where
/// a link within the page has made the entry, and the browser has gone to its place.
pub(super) fn step(state: &JsValue) -> Option<Place> {
    let (key, behind, kept) = parsed(state);
    if key.is_empty() {
        ENTRIES.with_borrow_mut(|entries| {
            let before = entries.last.clone();
            entries.leave(before);
        });
        name_entry();
        return None;
    }
    let here = Place::here();
    Some(ENTRIES.with_borrow_mut(|entries| {
        entries.leave(here);
        let known = entries.left.iter().rev().find(|(other, _)| *other == key).map(|(_, place)| place.clone());
        entries.current = key;
        entries.behind = behind;
        known.or(kept).unwrap_or_default()
    }))
}

/// The page goes away: its place is kept with the entry, for a reload and for the way back from another site.
fn keep() {
    let state = ENTRIES.with_borrow(|entries| entries.kept(&Place::here()));
    let _ = window().and_then(|window| window.history().ok()?.replace_state(&state, "").ok());
}

/// The query of the view from which the entry that is shown was opened.
pub(super) fn view_behind() -> String {
    ENTRIES.with_borrow(|entries| entries.behind.clone())
}

/// Keeps such a query with the entry that is pushed next.
pub(super) fn keep_behind(query: String) {
    ENTRIES.with_borrow_mut(|entries| entries.next_behind = query);
}

/// The key of an entry, the view behind it, and the place that was kept with it.
fn parsed(state: &JsValue) -> (String, String, Option<Place>) {
    let state = state.as_string().unwrap_or_default();
    let mut parts = state.splitn(3, '\n');
    let mut part = || parts.next().unwrap_or_default();
    let (key, behind) = (part().to_owned(), part().to_owned());
    (key, behind, Place::read(part()))
}

impl Entries {
    /// What the browser keeps with the entry, before it has a place.
    fn state(&self) -> JsValue {
        JsValue::from_str(&[&self.current, "\n", &self.behind].concat())
    }

    /// With the place at which it is left.
    fn kept(&self, place: &Place) -> JsValue {
        JsValue::from_str(&[&self.current, "\n", &self.behind, "\n", &place.write()].concat())
    }

    fn leave(&mut self, place: Place) {
        let key = self.current.clone();
        self.left.retain(|(other, _)| *other != key);
        self.left.push((key, place));
    }
}
