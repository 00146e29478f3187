//! The whole page, once the record is here.

use leptos::either::Either;
use leptos::prelude::*;

use super::explore::Explore;
use super::footer::footer;
use super::mast::mast;
use super::skip::skip;
use super::thing::thing;
use crate::state::{Explorer, Page, ViewState};

/// The page. Its parts change with the place; what is chosen on explore is explore's own business.
#[component]
pub fn App(explorer: Explorer) -> impl IntoView {
    let store = explorer.store;
    let record = explorer.record;
    let place = Memo::new(move |_| store.view.with(ViewState::place));
    let frame = move |draw: &dyn Fn(&ViewState) -> String| {
        place.with(|page| draw(&ViewState { lang: record.words.lang, page: page.clone() }))
    };
    let content = move || match place.get() {
        Page::Explore(_) => Either::Left(view! { <Explore explorer /> }),
        page => Either::Right(view! { <div inner_html=thing(record, &page)></div> }),
    };
    view! {
        <div class="skips" inner_html=move || frame(&skip)></div>
        <header class="mast" inner_html=move || frame(&mast)></header>
        <main id="content" class="frame" tabindex="-1">
            {content}
        </main>
        <footer class="footer" inner_html=move || frame(&|view| footer(view, &record.dataset.meta))></footer>
    }
}
