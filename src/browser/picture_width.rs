//! How wide the picture of time may be.

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{ResizeObserver, ResizeObserverEntry};

use super::base::document;
use super::follow::follow;
use crate::state::{Loading, Store};

/// Watches the picture's place whenever there is one.
pub(super) fn start(store: Store) {
    let closure = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
        let entry = entries.get(0).dyn_into::<ResizeObserverEntry>();
        let width = entry.map_or(0.0, |entry| entry.content_rect().width().floor());
        if width > 0.0 && (store.picture_width.get_untracked() - width).abs() > 0.5 {
            store.picture_width.set(width);
        }
    });
    let Ok(observer) = ResizeObserver::new(closure.as_ref().unchecked_ref()) else { return };
    closure.forget();
    follow(move || {
        let is_shown = store.shown.get() > 0;
        let has_picture = match store.loading.get() {
            Loading::Ready(explorer) => explorer.has_list() && is_shown,
            _ => false,
        };
        observer.disconnect();
        let picture = document().and_then(|document| document.get_element_by_id("picture"));
        if let Some(picture) = picture.filter(|_| has_picture) {
            observer.observe(&picture);
        }
    });
}
