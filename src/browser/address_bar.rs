//! The state leads, the address bar follows; back and forward come in by the same door.

use leptos::prelude::*;
use web_sys::{Event, PopStateEvent, window};

use super::base::{base, location, reading};
use super::events::{listen, listen_first};
use super::history;
use super::travel::Travel;
use super::typed_address::TypedAddress;
use crate::state::{Loading, Page, ViewState, address};

/// Keeps both the same from now on.
pub(super) fn start(travel: &Travel) {
    let store = travel.store;
    let typed = TypedAddress::default();
    let (going, leaving) = (typed.clone(), typed.clone());
    Effect::new(move |before: Option<(Page, bool)>| {
        let place = store.view.with(ViewState::place);
        let target = store.view.with(|view| match view.page {
            Page::About | Page::NotFound { .. } => None,
            _ => Some(format!("{}{}", base(), address::write(view))),
        });
        // Before that, what explore has in its address is not known to exist.
        let is_ready = !store.view.with(|view| view.page.is_explore())
            || store.loading.with(|loading| matches!(loading, Loading::Ready(_)));
        let is_refining = store.is_refining.get_untracked();
        if !is_refining {
            typed.settle();
        }
        if let Some(target) = target.filter(|target| is_ready && (is_refining || here().as_ref() != Some(target))) {
            // A choice and another page are pushed; bringing an address to its canonical form replaces it.
            let is_step = before.is_some_and(|(other, was_ready)| was_ready || other != place);
            match (is_refining, is_step) {
                (true, _) => typed.put(target),
                (false, true) => history::push(&target),
                (false, false) => history::replace(&target),
            }
        }
        (place, is_ready)
    });
    if let Some(window) = window() {
        let travel = travel.clone();
        // Before the place on the page is kept with the entry.
        listen_first(&window, "beforeunload", move |_: Event| leaving.settle());
        listen(&window, "popstate", move |event: PopStateEvent| {
            going.forget();
            if let Some(place) = history::step(&event.state()) {
                travel.back(reading(), place);
            }
        });
    }
}

fn here() -> Option<String> {
    let location = location()?;
    Some(location.pathname().ok()? + &location.search().ok()?)
}
