//! The whole page: frame, and what the record's arrival allows to draw.

use leptos::prelude::*;

use super::explore::Explore;
use super::footer::footer;
use super::mast::mast;
use super::problem::{late_problem, load_problem};
use crate::state::{Loading, Store};
use crate::text::text;

/// The page.
#[component]
pub fn App(store: Store) -> impl IntoView {
    let words = move || text(store.view.with(|view| view.lang));
    let foot = move || {
        store.loading.with(|loading| {
            let meta = match loading {
                Loading::Ready(explorer) => Some(&explorer.record.dataset.meta),
                _ => None,
            };
            store.view.with_untracked(|view| footer(view, meta))
        })
    };
    view! {
        <a class="skip" href="#results">{move || words().skip_to_results}</a>
        <header class="mast" inner_html=move || store.view.with(mast)></header>
        <main id="content" class="frame">
            {move || match store.loading.get() {
                Loading::Ready(explorer) => view! { <Explore explorer /> }.into_any(),
                other => view! { <Waiting store loading=other /> }.into_any(),
            }}
        </main>
        <footer class="footer" inner_html=foot></footer>
    }
}

/// What stands in the place of the results until they can be drawn.
#[component]
fn Waiting(store: Store, loading: Loading) -> impl IntoView {
    let lang = store.view.with_untracked(|view| view.lang);
    let words = text(lang);
    let said = match loading {
        Loading::Failed(failure) => load_problem(&failure, lang),
        Loading::Late => late_problem(lang),
        Loading::Pending | Loading::Ready(_) => words.loading.to_owned(),
    };
    view! {
        <header class="headline"><h1>{words.idea}</h1></header>
        <div id="results" class="waiting" tabindex="-1" inner_html=said></div>
    }
}
