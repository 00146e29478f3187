//! The headline says the view; where one country is chosen, its brief follows.

use leptos::prelude::*;

use crate::domain::Facet;
use crate::state::Explorer;
use crate::text::{first_sentence, headline, text};

/// The headline of explore.
#[component]
pub(super) fn Headline(explorer: Explorer) -> impl IntoView {
    let words = text(explorer.record.words.lang);
    let title = move || {
        let chosen = explorer.selection.with(|selection| headline(explorer.record, selection));
        chosen.unwrap_or_else(|| words.idea.to_owned())
    };
    view! {
        <header class="headline">
            <h1 class:idea=move || explorer.selection.with(|selection| selection.count() == 0)>{title}</h1>
            {move || explorer.selection.with(|selection| {
                if selection.count() == 0 {
                    return view! { <p>{intro(explorer)}</p> }.into_any();
                }
                let [code] = selection.values(Facet::Country) else { return ().into_any() };
                let country = explorer.record.index.facet(Facet::Country);
                let place = country.find(code).map(|option| country.options[option].place);
                match place.and_then(|place| explorer.record.words.brief(place)) {
                    Some(brief) => view! { <Brief brief read_on=words.read_on /> }.into_any(),
                    None => ().into_any(),
                }
            })}
        </header>
    }
}

/// A brief: its first sentence, the rest on demand.
#[component]
pub(super) fn Brief(brief: &'static str, read_on: &'static str) -> impl IntoView {
    let (first, rest) = first_sentence(brief);
    view! {
        <div class="brief">
            <p>{first}</p>
            {(!rest.is_empty()).then(|| view! {
                <details>
                    <summary>{read_on}</summary>
                    <p>{rest}</p>
                </details>
            })}
        </div>
    }
}

fn intro(explorer: Explorer) -> String {
    let record = explorer.record;
    let since = record.shown.iter().next().map(|event| record.dataset.events[event].span.year().to_string());
    let countries = record.index.facet(Facet::Country).options.iter();
    let countries = countries.filter(|option| option.events.common(&record.shown) > 0).count();
    (text(record.words.lang).intro)(record.shown.len(), countries, &since.unwrap_or_default())
}
