//! The fields for words and period: what is typed or dragged is taken at once, and what is chosen elsewhere is written to them.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

use super::base::document;
use super::events::listen;
use super::follow::follow;
use crate::domain::{PartialDate, Period, Selection};
use crate::state::address::{FROM_KEY, TO_KEY, WORDS_KEY};
use crate::state::{Explorer, Loading, Notice, Store};
use crate::text::text;

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
            let _ = take(explorer, &input, name);
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
    let is_taken = take(explorer, &input, &name)?;
    // Half a date is not wrong before one has gone on to something else.
    if ENDS.contains(&name.as_str()) && (is_taken || event.type_() == "change") {
        judge(explorer, &input, is_taken);
    }
    Some(())
}

/// Takes what a field holds; tells whether it could be read. Nothing where it is none of ours.
fn take(explorer: Explorer, input: &HtmlInputElement, name: &str) -> Option<bool> {
    let typed = input.value();
    let date = PartialDate::typed(&typed);
    if name != WORDS_KEY && date.is_none() && !typed.trim().is_empty() {
        return ENDS.contains(&name).then_some(false);
    }
    refine(explorer, |mut selection| {
        match name {
            WORDS_KEY => return selection.with_words(&typed),
            FROM_KEY => selection.period.from = date,
            TO_KEY => selection.period.to = date,
            _ => {}
        }
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

/// A handle at an end of the picture means no end.
fn drag(explorer: Explorer, input: &HtmlInputElement, end: &str) -> Option<()> {
    let (first, last) = explorer.record.years();
    let period = untrack(move || explorer.select(|selection| selection.period));
    let year: i32 = input.value().parse().ok()?;
    let (from, to) = handles(period, first, last);
    let (from, to) = if end == FROM_KEY { (year.min(to), to) } else { (from, year.max(from)) };
    let date = |year: i32, open: i32| (year != open).then_some(PartialDate::Year(year));
    refine(explorer, |mut selection| {
        if end == FROM_KEY {
            selection.period.from = date(from, first);
        } else {
            selection.period.to = date(to, last);
        }
        selection
    });
    // A handle that was to go past the other one stays beside it.
    let at = if end == FROM_KEY { from } else { to };
    input.set_value(&at.to_string());
    Some(())
}

/// The years of both handles.
fn handles(period: Period, first: i32, last: i32) -> (i32, i32) {
    let year = |date: Option<PartialDate>, open: i32| date.map_or(open, |date| date.year().clamp(first, last));
    (year(period.from, first), year(period.to, last))
}

/// Says that a date cannot be read, or takes it back.
fn judge(explorer: Explorer, input: &HtmlInputElement, is_right: bool) {
    let words = text(explorer.record.words.lang);
    let said = if is_right { String::new() } else { words.period_wrong(&input.value()) };
    // An attribute that has a name is never refused.
    let _ = if is_right { input.remove_attribute("aria-invalid") } else { input.set_attribute("aria-invalid", "true") };
    if let Some(line) = document().and_then(|document| document.get_element_by_id(WRONG)) {
        line.set_text_content(Some(&said));
        let _ = if is_right { line.set_attribute("hidden", "") } else { line.remove_attribute("hidden") };
    }
    if !is_right {
        explorer.store.notice.set(Notice::Said(said));
    }
}

/// Writes what is chosen to the fields; what means the same stays as it was typed.
fn show(explorer: Explorer, selection: &Selection) -> Option<()> {
    let words = field(WORDS_KEY)?;
    if Selection::default().with_words(&words.value()).words != selection.words {
        words.set_value(&selection.words);
    }
    let (first, last) = explorer.record.years();
    let (from, to) = handles(selection.period, first, last);
    for (name, date, year) in [(FROM_KEY, selection.period.from, from), (TO_KEY, selection.period.to, to)] {
        let input = field(name)?;
        let is_wrong = input.has_attribute("aria-invalid");
        if PartialDate::typed(&input.value()) != date {
            input.set_value(&date.map(|date| date.to_string()).unwrap_or_default());
            if is_wrong {
                judge(explorer, &input, true);
            }
        }
        let handle: Element = document()?.query_selector(&["[data-end=", name, "]"].concat()).ok()??;
        let handle: HtmlInputElement = handle.dyn_into().ok()?;
        handle.set_value(&year.to_string());
    }
    Some(())
}
