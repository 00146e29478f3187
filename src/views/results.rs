//! The number of events, what is chosen, and what one can do with it.

use leptos::prelude::*;

use super::chips::chips;
use super::panel::PanelButton;
use super::problem::address_problem;
use crate::state::{CopyOutcome, Explorer};
use crate::text::text;

/// The head of the results. Its status is the one place that says how many events match.
#[component]
pub(super) fn ResultsHead(explorer: Explorer) -> impl IntoView {
    let lang = explorer.record.words.lang;
    let words = text(lang);
    let store = explorer.store;
    let is_copied = move || store.copy.get() == CopyOutcome::Done;
    let refused = move || match store.copy.get() {
        CopyOutcome::Refused(address) => Some(address),
        CopyOutcome::Idle | CopyOutcome::Done => None,
    };
    view! {
        <div inner_html=move || store.dropped.with(|dropped| address_problem(dropped, lang))></div>
        <div class="results-head">
            <PanelButton explorer />
            <p role="status" class="results-total" data-total=move || explorer.total().to_string()>
                <strong>{move || (words.events)(explorer.total())}</strong>
                <span class="hidden">{move || if is_copied() { words.copied } else { "" }}</span>
            </p>
            <div class="chips" inner_html=move || explorer.selection.with(|it| chips(explorer.record, it))></div>
            <div class="actions">
                <button type="button" class="button" data-action="copy-link">
                    {move || if is_copied() { words.copied } else { words.copy_link }}
                </button>
            </div>
        </div>
        <p class="copy-by-hand" hidden=move || refused().is_none()>
            <label for="copy-by-hand">{words.copy_refused}</label>
            <input id="copy-by-hand" type="text" readonly=true prop:value=move || refused().unwrap_or_default() />
        </p>
    }
}
