//! The whole of explore, once the record is here.

use leptos::prelude::*;

use super::explore::Explore;
use super::footer::footer;
use super::mast::mast;
use super::skip::skip;
use crate::state::Explorer;

/// The page. What is around its content does not change with what is chosen.
#[component]
pub fn App(explorer: Explorer) -> impl IntoView {
    let view = explorer.store.view.get_untracked();
    view! {
        <div class="skips" inner_html=skip(&view)></div>
        <header class="mast" inner_html=mast(&view)></header>
        <main id="content" class="frame" tabindex="-1">
            <Explore explorer />
        </main>
        <footer class="footer" inner_html=footer(&view, &explorer.record.dataset.meta)></footer>
    }
}
