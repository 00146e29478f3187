//! The whole page: frame, and what the record's arrival allows to draw.

use leptos::prelude::*;

use super::explore::Explore;
use super::problem::{LateProblem, LoadProblem};
use super::{Footer, Mast};
use crate::state::{Loading, Store, ViewState};
use crate::text::text;

/// The page.
#[component]
pub fn App(store: Store) -> impl IntoView {
    let words = move || text(store.view.with(|view| view.lang));
    view! {
        <a class="skip" href="#results">{move || words().skip_to_results}</a>
        <Mast page=Signal::derive(move || store.view.get()) />
        <main id="content" class="frame">
            {move || match store.loading.get() {
                Loading::Ready(explorer) => view! { <Explore explorer /> }.into_any(),
                other => view! { <Waiting store loading=other /> }.into_any(),
            }}
        </main>
        {move || {
            let meta = match store.loading.get() {
                Loading::Ready(explorer) => Some(explorer.record.dataset.meta.clone()),
                _ => None,
            };
            let ViewState { lang, page } = store.view.get_untracked();
            view! { <Footer lang page meta /> }
        }}
    }
}

/// What stands in the place of the results until they can be drawn.
#[component]
fn Waiting(store: Store, loading: Loading) -> impl IntoView {
    let words = text(store.view.with_untracked(|view| view.lang));
    view! {
        <header class="headline">
            <h1>{words.idea}</h1>
        </header>
        <div id="results" class="waiting" tabindex="-1">
            {match loading {
                Loading::Failed(failure) => view! { <LoadProblem store failure /> }.into_any(),
                Loading::Late => view! { <LateProblem store /> }.into_any(),
                Loading::Pending | Loading::Ready(_) => view! { <p>{words.loading}</p> }.into_any(),
            }}
        </div>
    }
}
