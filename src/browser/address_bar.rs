//! The state leads, the address bar follows; back and forward come in by the same door.

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::{PopStateEvent, window};

use super::base::{base, location, reading};
use super::events::listen;
use crate::state::{Loading, Page, Store, address};

/// Keeps both the same from now on.
pub(super) fn start(store: Store) {
    Effect::new(move |was_ready: Option<bool>| {
        let target = store.view.with(|view| match view.page {
            Page::Explore(_) => Some(format!("{}{}", base(), address::write(view))),
            Page::About | Page::NotFound { .. } => None,
        });
        let is_ready = store.loading.with(|loading| matches!(loading, Loading::Ready(_)));
        if let Some(target) = target.filter(|target| is_ready && here().as_ref() != Some(target)) {
            write(&target, was_ready.unwrap_or(false));
        }
        is_ready
    });
    if let Some(window) = window() {
        listen(&window, "popstate", move |_: PopStateEvent| {
            let reading = reading();
            // A link within the page comes by here too, and changes nothing.
            if store.view.with_untracked(|view| *view != reading.view) {
                store.open(reading);
            }
        });
    }
}

fn here() -> Option<String> {
    let location = location()?;
    Some(location.pathname().ok()? + &location.search().ok()?)
}

/// A choice is pushed; bringing an address to its canonical form replaces it.
fn write(target: &str, is_choice: bool) {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    // A browser may refuse when there are too many changes; the next one writes the whole address again.
    let _ = if is_choice {
        history.push_state_with_url(&JsValue::NULL, "", Some(target))
    } else {
        history.replace_state_with_url(&JsValue::NULL, "", Some(target))
    };
}
