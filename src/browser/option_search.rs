//! The search field inside a facet with many options: it hides those that do not fit what is typed.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

use super::base::document;
use super::events::listen;
use crate::domain::Facet;
use crate::state::{Explorer, Loading, Notice, Store};
use crate::text::text;

/// Marks a fold that was opened for the search, and not by the visitor.
const OPENED: &str = "data-opened";

/// Listens from now on.
pub(super) fn start(store: Store) {
    if let Some(document) = document() {
        listen(&document, "input", move |event: Event| {
            // Most fields are others.
            let _ = sift(store, &event);
        });
    }
}

fn sift(store: Store, event: &Event) -> Option<()> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let facet = input.closest(".facet-search").ok()?.and(input.closest(".facet").ok()?)?;
    let Loading::Ready(explorer) = store.loading.get_untracked() else { return None };
    let typed = input.value();
    let boxes = facet.query_selector_all("input[type=checkbox]").ok()?;
    let mut found = 0;
    for number in 0..boxes.length() {
        let checkbox: HtmlInputElement = boxes.get(number)?.dyn_into().ok()?;
        let fits = fits(explorer, &checkbox, &typed)?;
        found += usize::from(fits);
        let row: Element = checkbox.closest("li").ok()??;
        let _ = if fits { row.remove_attribute("hidden") } else { row.set_attribute("hidden", "") };
    }
    let is_searching = !typed.trim().is_empty();
    // What stands under the fold is searched too.
    if let Some(more) = facet.query_selector(".facet-more").ok()? {
        let was_opened = more.has_attribute(OPENED);
        if is_searching && !more.has_attribute("open") {
            let _ = more.set_attribute("open", "").and(more.set_attribute(OPENED, ""));
        } else if !is_searching && was_opened {
            let _ = more.remove_attribute("open").and(more.remove_attribute(OPENED));
        }
    }
    let said = || Notice::Said(text(explorer.record.words.lang).options_found(found));
    store.said.set(if is_searching { said() } else { Notice::Silent });
    Some(())
}

fn fits(explorer: Explorer, checkbox: &HtmlInputElement, typed: &str) -> Option<bool> {
    let facet = Facet::from_key(&checkbox.name())?;
    let options = explorer.record.index.facet(facet);
    let place = options.options.get(options.find(&checkbox.value())?)?.place;
    Some(explorer.record.dataset.organisations.get(place)?.answers_to(typed))
}
