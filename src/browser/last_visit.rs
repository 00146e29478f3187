//! When the visitor was here last, as far as their browser keeps it; nobody else learns of it.

use leptos::prelude::*;
use web_sys::{Storage, window};

use super::follow::follow;
use crate::domain::PartialDate;
use crate::state::{Loading, Store};

/// Under this the release that was seen last is kept, for good and for the time of a visit.
const KEY: &str = "k-defense-release";

/// Notes this visit, and tells the store of the one before.
pub(super) fn start(store: Store) {
    follow(move || {
        if let Loading::Ready(explorer) = store.loading.get() {
            // Where storage is refused, nothing is new.
            let before = visit(&explorer.record.dataset.meta.version).and_then(|day| PartialDate::parse(&day));
            store.last_visit.set(before);
        }
    });
}

/// The release that was seen at the visit before this one, where it was another.
fn visit(release: &str) -> Option<String> {
    let window = window()?;
    let (kept, session) = (window.local_storage().ok()??, window.session_storage().ok()??);
    let seen = get(&kept).filter(|seen| seen != release);
    if let Some(seen) = &seen {
        session.set_item(KEY, seen).ok()?;
    }
    kept.set_item(KEY, release).ok()?;
    // A reload is still the same visit.
    seen.or_else(|| get(&session))
}

fn get(storage: &Storage) -> Option<String> {
    storage.get_item(KEY).ok()?
}
