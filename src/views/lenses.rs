//! The tabs: links to the same choice through another lens.

use leptos::prelude::*;

use crate::domain::Lens;
use crate::state::{Explorer, ViewState, address};
use crate::text::text;

/// The tabs.
#[component]
pub(super) fn Lenses(explorer: Explorer) -> impl IntoView {
    let lang = explorer.record.words.lang;
    let words = text(lang);
    let tab = move |lens: Lens| {
        let href = move || {
            let view = explorer.store.view.get();
            address::href(&view.page, &ViewState::explore(lang, view.select(Clone::clone).through(lens)))
        };
        let current = move || explorer.select(|selection| (selection.lens == lens).then_some("page"));
        view! { <a class="lens" href=href aria-current=current>{words.lens(lens)}</a> }
    };
    view! {
        <nav class="lenses" aria-label=words.ways_to_look>
            {Lens::ALL.map(tab).collect_view()}
        </nav>
    }
}
