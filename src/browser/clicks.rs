//! One listener for all buttons that markup holds: they say by `data-action` or `data-chip` what they are for.

use leptos::prelude::WithUntracked;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlDialogElement, MouseEvent};

use super::base::document;
use super::events::listen;
use crate::domain::{Filter, Selection};
use crate::state::{Store, Wish};

/// Listens from now on.
pub(super) fn start(store: Store) {
    if let Some(document) = document() {
        listen(&document, "click", move |event: Event| {
            // Nothing to do is the usual case.
            let _ = act(store, &event);
        });
    }
}

fn act(store: Store, event: &Event) -> Option<()> {
    let element: Element = event.target()?.dyn_into().ok()?;
    let button = element.closest("[data-action], [data-chip], [data-free], [data-year]").ok()??;
    if let Some(chip) = button.get_attribute("data-chip") {
        let (key, id) = chip.split_once(':')?;
        let chips = document()?.query_selector_all("[data-chip]").ok()?;
        let place = (0..chips.length()).find(|place| chips.get(*place).as_deref() == Some(&button))?;
        choose(store, |selection| selection.without_key(key, id), Wish::FocusChip(place));
        return Some(());
    }
    if let Some(key) = button.get_attribute("data-free") {
        let filter = Filter::ALL.into_iter().find(|filter| filter.key() == key)?;
        choose(store, |selection| selection.free_of(filter), Wish::FocusResults);
        return Some(());
    }
    if let Some(year) = button.get_attribute("data-year") {
        // With a key held the link opens elsewhere.
        let mouse = event.dyn_ref::<MouseEvent>()?;
        if mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() {
            return None;
        }
        event.prevent_default();
        store.ask(Wish::GoToYear(year.parse().ok()?));
        return Some(());
    }
    match button.get_attribute("data-action")?.as_str() {
        "close" => {
            let dialog: HtmlDialogElement = button.closest("dialog").ok()??.dyn_into().ok()?;
            dialog.close();
        }
        "filters" => store.ask(Wish::ShowPanel),
        "keys" => store.ask(Wish::ShowKeys),
        "clear" => choose(store, Selection::cleared, Wish::FocusResults),
        "copy-link" => store.ask(Wish::CopyLink),
        "picture" => store.ask(Wish::ToPicture),
        "more" => store.ask(Wish::MoreRows),
        "retry" => store.ask(Wish::Retry),
        _ => {}
    }
    Some(())
}

/// The button that was clicked goes away, so the focus has to go on.
fn choose(store: Store, change: impl FnOnce(Selection) -> Selection, then: Wish) {
    store.choose(change(store.view.with_untracked(|view| view.select(Clone::clone))));
    store.ask(then);
}
