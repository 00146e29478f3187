//! The boxes of the filters: they are drawn once, and what changes at a choice is written to them here. A component for each
//! would have a dozen signals, and there are some hundred and fifty.

use std::cell::RefCell;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

use super::base::document;
use super::drawn;
use super::events::listen;
use super::follow::follow;
use super::stage::FILTERS;
use super::tiles::TILE;
use crate::domain::{Facet, OptionState, Selection, Ticked};
use crate::state::{Explorer, Loading, Store, Wish};

/// The box of an option.
struct OptionBox {
    input: HtmlInputElement,
    count: Element,
    share: Element,
    facet: Facet,
    option: usize,
    /// What is written, so that only what changes is written again.
    shown: Option<OptionState>,
}

thread_local! {
    static BOXES: RefCell<Vec<OptionBox>> = const { RefCell::new(Vec::new()) };
}

/// Follows the choice, and hears what is ticked.
pub(super) fn start(store: Store) {
    follow(move || {
        let Loading::Ready(explorer) = store.loading.get() else { return };
        if store.shown.get() > 0 && store.view.with(|view| view.page.is_explore()) {
            BOXES.with_borrow_mut(|boxes| update(explorer, boxes));
        }
    });
    if let Some(document) = document() {
        listen(&document, "change", move |event: Event| {
            // A change of anything else is not meant.
            let _ = toggle(store, &event);
        });
    }
}

fn update(explorer: Explorer, boxes: &mut Vec<OptionBox>) {
    if !boxes.first().is_some_and(|it| it.input.is_connected()) {
        let place = document().and_then(|document| document.query_selector(FILTERS).ok()?);
        // What is partly chosen no markup can say.
        let is_drawn = place.is_some_and(|place| drawn::is_for(&place, explorer.store));
        if is_drawn && explorer.select(Selection::count) == 0 {
            return;
        }
        *boxes = find(explorer).unwrap_or_default();
    }
    for it in boxes {
        let state = explorer.option_state(it.facet, it.option);
        if it.shown == Some(state) {
            continue;
        }
        it.shown = Some(state);
        let count = state.count.to_string();
        it.input.set_checked(state.ticked == Ticked::Yes);
        it.input.set_indeterminate(state.ticked == Ticked::Partly);
        it.input.set_disabled(state.is_off());
        // Each option has its number in one place.
        if it.input.name() != TILE {
            // An attribute that has a name is never refused.
            let _ = it.input.set_attribute("data-count", &count);
        }
        let _ = it.share.set_attribute("width", &format!("{}%", state.share));
        it.count.set_text_content(Some(&count));
    }
}

fn find(explorer: Explorer) -> Option<Vec<OptionBox>> {
    let inputs = document()?.query_selector_all("#filters input[type=checkbox]").ok()?;
    let mut boxes = Vec::new();
    for number in 0..inputs.length() {
        let input: HtmlInputElement = inputs.get(number)?.dyn_into().ok()?;
        let (facet, option) = option_of(explorer, &input)?;
        let row = input.parent_element()?;
        let count = row.query_selector(".option-count").ok()??;
        let share = row.query_selector("rect").ok()??;
        boxes.push(OptionBox { input, count, share, facet, option, shown: None });
    }
    Some(boxes)
}

/// The option that a box stands for.
fn option_of(explorer: Explorer, input: &HtmlInputElement) -> Option<(Facet, usize)> {
    let name = input.name();
    // The tiles of the map are countries once more.
    let facet = if name == TILE { Facet::Country } else { Facet::from_key(&name)? };
    Some((facet, explorer.record.index.facet(facet).find(&input.value())?))
}

fn toggle(store: Store, event: &Event) -> Option<()> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let Loading::Ready(explorer) = store.loading.get_untracked() else { return None };
    // Comparisons have boxes of countries too.
    input.closest("#filters").ok()??;
    let (facet, option) = option_of(explorer, &input)?;
    explorer.toggle(facet, option);
    // A box that is switched off loses the focus.
    if untrack(move || explorer.option_state(facet, option)).is_off() {
        store.ask(Wish::FocusResults);
    }
    Some(())
}

/// What was ticked or unticked on the static page while the app was on its way. Only what the visitor touched counts: a browser
/// that fills in what was ticked before a reload may take one box for another.
pub(super) fn take_ticked(explorer: Explorer) {
    let boxes = document().and_then(|it| it.query_selector_all("#filters input[data-touched]").ok());
    let Some(boxes) = boxes else { return };
    for number in 0..boxes.length() {
        let input = boxes.get(number).and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input
            && let Some((facet, option)) = option_of(explorer, &input)
            && (untrack(move || explorer.option_state(facet, option)).ticked == Ticked::Yes) != input.checked()
        {
            explorer.toggle(facet, option);
        }
    }
}
