//! What is chosen, each value with a way to take it away.

use leptos::prelude::*;

use crate::domain::{Facet, Selection};
use crate::state::{Explorer, Wish};
use crate::text::text;

/// The chips and `clear all`; nothing where nothing is chosen.
#[component]
pub(super) fn Chips(explorer: Explorer) -> impl IntoView {
    let words = text(explorer.record.words.lang);
    let chosen = move || {
        explorer
            .selection
            .with(|selection| selection.all_values().map(|(facet, id)| (facet, id.to_owned())).collect::<Vec<_>>())
    };
    let choose = move |change: &dyn Fn(Selection) -> Selection| {
        explorer.store.choose(change(explorer.selection.get_untracked()));
        explorer.store.ask(Wish::FocusResults);
    };
    let chip = move |(facet, id): (Facet, String)| {
        let option = explorer.record.index.facet(facet).find(&id);
        let name = option.map_or("", |option| explorer.record.option_name(facet, option));
        let mark = format!("{}:{id}", facet.key());
        view! {
            <li>
                <button
                    type="button"
                    class="chip"
                    data-chip=mark
                    aria-label=(words.remove)(name)
                    on:click=move |_| choose(&|selection| selection.without(facet, &id))
                >
                    {name}
                    <span class="chip-cross" aria-hidden="true">"×"</span>
                </button>
            </li>
        }
    };
    view! {
        <Show when=move || explorer.selection.with(|selection| selection.count() > 0)>
            <div class="chips">
                <ul aria-label=words.chosen_filters>
                    <For each=chosen key=Clone::clone children=chip />
                </ul>
                <button type="button" class="link-button" data-action="clear" on:click=move |_| choose(&Selection::cleared)>
                    {words.clear_all}
                </button>
            </div>
        </Show>
    }
}
