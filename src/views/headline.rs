//! The headline says the view; where one country is chosen, its brief follows.

use leptos::prelude::*;

use super::brief::brief;
use super::markup::{Markup, with};
use crate::domain::{Facet, Selection};
use crate::state::Explorer;
use crate::text::{headline, text};

/// The headline of explore.
#[component]
pub(super) fn Headline(explorer: Explorer) -> impl IntoView {
    view! {
        <header class="headline" inner_html=move || explorer.select(|it| content(explorer, it))></header>
    }
}

fn content(explorer: Explorer, selection: &Selection) -> String {
    let record = explorer.record;
    let words = text(record.words.lang);
    let mut html = Markup::default();
    match headline(record, selection) {
        None => {
            html.leaf("h1", &[with("tabindex", "-1")], words.idea).leaf("p", &[], &intro(explorer));
        }
        Some(chosen) => {
            html.leaf("h1", &[with("tabindex", "-1")], &chosen);
        }
    }
    // What else is chosen the brief knows nothing of.
    if let ([code], 1) = (selection.values(Facet::Country), selection.count()) {
        let countries = record.index.facet(Facet::Country);
        let place = countries.find(code).map(|option| countries.options[option].place);
        if let Some(said) = place.and_then(|place| record.words.brief(place)) {
            brief(&mut html, said, record.words.lang);
        }
    }
    html.finish()
}

fn intro(explorer: Explorer) -> String {
    let record = explorer.record;
    let since = record.shown.iter().next().map(|event| record.dataset.events[event].span.year().to_string());
    let countries = record.index.facet(Facet::Country).options.iter();
    let countries = countries.filter(|option| option.events.common(&record.shown) > 0).count();
    text(record.words.lang).intro(record.shown.len(), countries, &since.unwrap_or_default())
}
