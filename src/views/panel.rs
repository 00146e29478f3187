//! The filters. On a narrow screen they open above the results.

use leptos::prelude::*;

use super::facet::FacetField;
use crate::domain::Facet;
use crate::state::{Explorer, Wish};
use crate::text::text;

/// The panel of all facets.
#[component]
pub(super) fn Panel(explorer: Explorer) -> impl IntoView {
    let words = text(explorer.record.words.lang);
    let store = explorer.store;
    view! {
        <section id="filters" tabindex="-1" class="panel" class:panel-open=store.panel_open aria-label=words.filters>
            {Facet::ALL.map(|facet| view! { <FacetField explorer facet /> }).collect_view()}
            <button type="button" class="button button-strong panel-done" on:click=move |_| store.ask(Wish::ShowResults)>
                {move || words.show_events(explorer.total())}
            </button>
        </section>
    }
}

/// The button that opens the panel on a narrow screen.
#[component]
pub(super) fn PanelButton(explorer: Explorer) -> impl IntoView {
    let words = text(explorer.record.words.lang);
    let store = explorer.store;
    view! {
        <button
            type="button"
            class="button panel-button"
            aria-expanded=move || store.panel_open.get().to_string()
            aria-controls="filters"
            on:click=move |_| {
                store.panel_open.update(|is_open| *is_open = !*is_open);
                if store.panel_open.get_untracked() {
                    store.ask(Wish::ShowPanel);
                }
            }
        >
            {move || words.filters_chosen(explorer.select(crate::domain::Selection::count))}
        </button>
    }
}
