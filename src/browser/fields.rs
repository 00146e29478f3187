//! The fields for words and period: what is typed or dragged is taken at once, and what is chosen elsewhere is written to them.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

use super::base::document;
use super::events::listen;
use super::follow::follow;
use crate::domain::{PartialDate, Selection};
use crate::state::address::{FROM_KEY, TO_KEY, WORDS_KEY};
use crate::state::{Explorer, Loading, Notice, Store};
use crate::text::text;

/// Keeps on a field the date that was chosen before one began to type.
const BEFORE: &str = "data-before";
/// Where it is said what is wrong with a date.
const WRONG: &str = "period-wrong";
/// The ends of the period.
const ENDS: [&str; 2] = [FROM_KEY, TO_KEY];

/// Listens and follows from now on.
pub(super) fn start(store: Store) {
    follow(move || {
        let Loading::Ready(explorer) = store.loading.get() else { return };
        if store.shown.get() > 0 && store.view.with(|view| view.page.is_explore()) {
            // A field that is missing is not written.
            let _ = explorer.select(|selection| show(explorer, selection));
        }
    });
    if let Some(document) = document() {
        for name in ["input", "change"] {
            listen(&document, name, move |event: Event| {
                // An event of anything else is not meant.
                let _ = hear(store, &event);
            });
        }
    }
}

/// What was typed on the static page while the app was on its way.
pub(super) fn take_typed(explorer: Explorer) {
    for name in [WORDS_KEY, FROM_KEY, TO_KEY] {
        if let Some(input) = field(name).filter(|input| !input.value().is_empty()) {
            let _ = take(explorer, name, &input.value());
        }
    }
}

fn field(id: &str) -> Option<HtmlInputElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

fn hear(store: Store, event: &Event) -> Option<()> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let Loading::Ready(explorer) = store.loading.get_untracked() else { return None };
    if let Some(end) = input.get_attribute("data-end") {
        return drag(explorer, &input, &end);
    }
    let name = input.name();
    let is_end = ENDS.contains(&name.as_str());
    if is_end && !input.has_attribute(BEFORE) {
        let before = untrack(move || explorer.select(|selection| selection.period));
        let before = if name == FROM_KEY { before.from } else { before.to };
        input.set_attribute(BEFORE, &before.map(|date| date.to_string()).unwrap_or_default()).ok()?;
    }
    let is_taken = take(explorer, &name, &input.value())?;
    let is_left = event.type_() == "change";
    if is_left && !is_taken {
        // What could be read on the way to it was not meant.
        take(explorer, &name, &input.get_attribute(BEFORE)?);
    }
    // Half a date is not wrong before one has gone on to something else.
    if is_end && (is_taken || is_left) {
        judge(explorer, &input, is_taken);
    }
    if is_left && is_taken { input.remove_attribute(BEFORE).ok() } else { Some(()) }
}

/// Takes what a field holds; tells whether it could be read. Nothing where it is none of ours.
fn take(explorer: Explorer, name: &str, typed: &str) -> Option<bool> {
    if name == WORDS_KEY {
        refine(explorer, |selection| selection.with_words(typed));
        return Some(true);
    }
    let date = PartialDate::typed(typed);
    if !ENDS.contains(&name) || date.is_none() && !typed.trim().is_empty() {
        return ENDS.contains(&name).then_some(false);
    }
    refine(explorer, |mut selection| {
        *(if name == FROM_KEY { &mut selection.period.from } else { &mut selection.period.to }) = date;
        selection
    });
    Some(true)
}

fn refine(explorer: Explorer, change: impl FnOnce(Selection) -> Selection) {
    let before = untrack(move || explorer.select(Clone::clone));
    let after = change(before.clone());
    if after != before {
        explorer.store.refine(after);
    }
}

/// Takes the year to which a handle was moved; one that was to go past the other stays beside it.
fn drag(explorer: Explorer, input: &HtmlInputElement, end: &str) -> Option<()> {
    let (first, last) = explorer.record.years();
    let year: i32 = input.value().parse().ok()?;
    let is_first = end == FROM_KEY;
    refine(explorer, |mut selection| {
        let period = selection.period;
        selection.period =
            if is_first { period.beginning(year, first, last) } else { period.ending(year, first, last) };
        selection
    });
    let (from, to) = untrack(move || explorer.select(|selection| selection.period)).years(first, last);
    input.set_value(&if is_first { from } else { to }.to_string());
    Some(())
}

/// Says that a date cannot be read, or takes it back; the other field may still be wrong.
fn judge(explorer: Explorer, input: &HtmlInputElement, is_right: bool) {
    // An attribute that has a name is never refused.
    let _ = if is_right { input.remove_attribute("aria-invalid") } else { input.set_attribute("aria-invalid", "true") };
    let mut said = String::new();
    for wrong in ENDS.into_iter().filter_map(field).filter(|it| it.has_attribute("aria-invalid")) {
        said = text(explorer.record.words.lang).period_wrong(&wrong.value());
    }
    if let Some(line) = document().and_then(|document| document.get_element_by_id(WRONG)) {
        line.set_text_content(Some(&said));
        let _ = if said.is_empty() { line.set_attribute("hidden", "") } else { line.remove_attribute("hidden") };
    }
    explorer.store.said.set(if said.is_empty() { Notice::Silent } else { Notice::Said(said) });
}

/// Writes what is chosen to the fields; what means the same stays as it was typed.
fn show(explorer: Explorer, selection: &Selection) -> Option<()> {
    let words = field(WORDS_KEY)?;
    if Selection::default().with_words(&words.value()).words != selection.words {
        words.set_value(&selection.words);
    }
    let (first, last) = explorer.record.years();
    let (from, to) = selection.period.years(first, last);
    for (name, date, year) in [(FROM_KEY, selection.period.from, from), (TO_KEY, selection.period.to, to)] {
        let input = field(name)?;
        let is_wrong = input.has_attribute("aria-invalid");
        let chosen = date.map(|date| date.to_string()).unwrap_or_default();
        // What is wrong stays to be mended, as long as nothing else is chosen.
        let is_left = is_wrong && input.get_attribute(BEFORE).as_ref() == Some(&chosen);
        if PartialDate::typed(&input.value()) != date && !is_left {
            input.set_value(&chosen);
            if is_wrong {
                judge(explorer, &input, true);
            }
        }
        let handle: Element = document()?.query_selector(&["[data-end=", name, "]"].concat()).ok()??;
        let handle: HtmlInputElement = handle.dyn_into().ok()?;
        handle.set_value(&year.to_string());
        // Where both handles are at the end, the first one can only go back: it lies on top.
        let is_late = 2 * from > first + last;
        let _ = if is_late { handle.set_attribute("data-late", "") } else { handle.remove_attribute("data-late") };
    }
    Some(())
}
