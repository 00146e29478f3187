//! The whole page, once the record is here.

use leptos::prelude::*;

use super::explore::Explore;
use super::footer::footer;
use super::mast::mast;
use crate::state::{Explorer, ViewState};
use crate::text::text;

/// The page.
#[component]
pub fn App(explorer: Explorer) -> impl IntoView {
    let store = explorer.store;
    let words = text(explorer.record.words.lang);
    let frame = |draw: &dyn Fn(&ViewState) -> String| store.view.with_untracked(draw);
    view! {
        <a class="skip" href="#results">{words.skip_to_results}</a>
        <header class="mast" inner_html=frame(&mast)></header>
        <main id="content" class="frame">
            <Explore explorer />
        </main>
        <footer class="footer" inner_html=frame(&|view| footer(view, &explorer.record.dataset.meta))></footer>
    }
}
