//! A card a country, most events first.

use leptos::prelude::*;

use super::card::Card;
use crate::state::Explorer;

/// The cards of what matches.
#[component]
pub(super) fn Cards(explorer: Explorer) -> impl IntoView {
    view! {
        <ul class="cards">
            {move || {
                let selection = explorer.selection.get_untracked();
                let card = |card| view! { <li><Card record=explorer.record card selection=selection.clone() /></li> };
                explorer.cards.get().into_iter().map(card).collect_view()
            }}
        </ul>
    }
}
