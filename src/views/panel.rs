//! The filters. On a narrow screen they open above the results.

use leptos::prelude::*;

use super::facet::{Chosen, facet};
use super::markup::Markup;
use crate::domain::Facet;
use crate::state::{Explorer, Extent, Wish};
use crate::text::text;

/// The panel of all facets.
#[component]
pub(super) fn Panel(explorer: Explorer) -> impl IntoView {
    let words = text(explorer.record.words.lang);
    let store = explorer.store;
    view! {
        <section id="filters" tabindex="-1" class="panel" class:panel-open=store.panel_open aria-label=words.filters>
            <div inner_html=if store.extent == Extent::Parts { String::new() } else { filters(explorer) }></div>
            <button type="button" class="button button-strong panel-done" on:click=move |_| store.ask(Wish::ShowResults)>
                {move || words.show_events(explorer.total())}
            </button>
        </section>
    }
}

/// All facets as they stand at first.
pub fn filters(explorer: Explorer) -> String {
    let mut html = Markup::default();
    untrack(|| {
        explorer.select(|selection| {
            explorer.matching.with(|matching| {
                let is_ahead = matches!(explorer.store.extent, Extent::Ahead(_));
                let chosen = Chosen { record: explorer.record, selection, matching, is_ahead };
                for it in Facet::ALL {
                    facet(&mut html, chosen, it);
                }
            });
        });
    });
    html.finish()
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
