//! The number of events, what is chosen, and what one can do with it.

use leptos::prelude::*;

use super::actions::{Actions, CopyByHand};
use super::chips::Chips;
use super::panel::PanelButton;
use super::problem::AddressProblem;
use crate::state::{CopyOutcome, Explorer};
use crate::text::text;

/// The head of the results. Its status is the one place that says how many events match.
#[component]
pub(super) fn ResultsHead(explorer: Explorer) -> impl IntoView {
    let words = text(explorer.record.words.lang);
    let said = move || (explorer.store.copy.get() == CopyOutcome::Done).then_some(words.copied);
    view! {
        <AddressProblem explorer />
        <div class="results-head">
            <PanelButton explorer />
            <p role="status" class="results-total" data-total=move || explorer.total().to_string()>
                <strong>{move || (words.events)(explorer.total())}</strong>
                <span class="hidden">{said}</span>
            </p>
            <Chips explorer />
            <Actions explorer />
        </div>
        <CopyByHand explorer />
    }
}
