//! The head of every page: its name and its links.

use leptos::prelude::*;

use crate::domain::Selection;
use crate::state::{Page, ViewState, address};
use crate::text::text;

/// The mast.
#[component]
pub fn Mast(
    /// The page on which it stands.
    page: Signal<ViewState>,
) -> impl IntoView {
    let words = move || text(page.with(|page| page.lang));
    let to =
        move |target: Page| page.with(|page| address::href(&page.page, &ViewState { lang: page.lang, page: target }));
    let explore = move || to(Page::Explore(Selection::default()));
    let here = move |wanted: fn(&Page) -> bool| page.with(|page| wanted(&page.page).then_some("page"));
    view! {
        <header class="mast">
            <div class="mast-row frame">
                <a class="mast-name" href=explore>
                    <b>{move || words().site_mark}</b>
                    {move || words().site_rest}
                </a>
                <nav class="mast-links" aria-label=move || words().main_navigation>
                    <a href=explore aria-current=move || here(|page| matches!(page, Page::Explore(_)))>
                        {move || words().explore}
                    </a>
                    <a href=move || to(Page::About) aria-current=move || here(|page| matches!(page, Page::About))>
                        {move || words().about}
                    </a>
                </nav>
            </div>
        </header>
    }
}
