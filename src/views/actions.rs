//! What one can do with the view as a whole.

use leptos::prelude::*;

use crate::state::{CopyOutcome, Explorer, Wish};
use crate::text::text;

/// The buttons beside the number of events.
#[component]
pub(super) fn Actions(explorer: Explorer) -> impl IntoView {
    let words = text(explorer.record.words.lang);
    let store = explorer.store;
    let label = move || if store.copy.get() == CopyOutcome::Done { words.copied } else { words.copy_link };
    view! {
        <div class="actions">
            <button type="button" class="button" data-action="copy-link" on:click=move |_| store.ask(Wish::CopyLink)>
                {label}
            </button>
        </div>
    }
}

/// The link itself, where the browser does not let the page copy it.
#[component]
pub(super) fn CopyByHand(explorer: Explorer) -> impl IntoView {
    let words = text(explorer.record.words.lang);
    move || match explorer.store.copy.get() {
        CopyOutcome::Refused(address) => Some(view! {
            <p class="copy-by-hand">
                <label for="copy-by-hand">{words.copy_refused}</label>
                <input id="copy-by-hand" type="text" readonly=true value=address />
            </p>
        }),
        CopyOutcome::Idle | CopyOutcome::Done => None,
    }
}
