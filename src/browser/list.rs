//! Lets the list grow in idle time, and says when every row is there.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use web_sys::{Event, window};

use super::base::document;
use super::events::listen;
use super::time::{idle, now};
use crate::domain::Lens;
use crate::state::{Explorer, Loading, Store};

/// So long may a slice of idle time be, in milliseconds, and so many rows are drawn before looking at the clock.
const SLICE: f64 = 4.0;
const ROWS: usize = 4;

/// Starts anew at every change of what matches; what an earlier change had begun is dropped.
pub(super) fn start(store: Store) {
    let change = Rc::new(Cell::new(0_u32));
    Effect::new(move |_| {
        change.set(change.get() + 1);
        // Every choice sets the rows back, also one that changes nothing in what matches.
        store.view.track();
        let Loading::Ready(explorer) = store.loading.get() else { return mark_ready(false) };
        let is_list = explorer.selection.with(|selection| selection.lens == Lens::Timeline);
        let rows = if is_list { explorer.rows_to_draw() } else { 0 };
        mark_ready(false);
        let (change, mine) = (Rc::clone(&change), change.get());
        spawn_local(async move {
            grow(explorer, rows, || change.get() == mine).await;
            if change.get() == mine {
                mark_ready(true);
            }
        });
    });
    if let Some(window) = window() {
        listen(&window, "scroll", move |_: Event| {
            if let Loading::Ready(explorer) = store.loading.get_untracked() {
                follow_scroll(explorer);
            }
        });
    }
}

async fn grow(explorer: Explorer, rows: usize, is_current: impl Fn() -> bool) {
    let drawn = explorer.store.drawn;
    tick().await;
    while is_current() && drawn.get_untracked() < rows {
        idle().await;
        let begin = now();
        while is_current() && drawn.get_untracked() < rows && now() - begin < SLICE {
            drawn.update(|drawn| *drawn += ROWS);
            tick().await;
        }
    }
}

fn mark_ready(is_ready: bool) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    let _ = if is_ready { root.set_attribute("data-ready", "true") } else { root.remove_attribute("data-ready") };
}

/// Beyond what is drawn by itself, rows are added as their end comes near the screen.
fn follow_scroll(explorer: Explorer) {
    if !untrack(move || explorer.offers_more()) {
        return;
    }
    let near = || {
        let button = document()?.query_selector(".timeline-more:not([hidden])").ok()??;
        let height = window()?.inner_height().ok()?.as_f64()?;
        Some(button.get_bounding_client_rect().top() < 2.0 * height)
    };
    if near().unwrap_or(false) {
        explorer.draw_more();
    }
}
