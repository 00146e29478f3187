//! The explore page: filters over lenses of the same events.

use leptos::prelude::*;

use super::cards::cards;
use super::headline::Headline;
use super::lenses::lenses;
use super::nothing::nothing;
use super::panel::Panel;
use super::picture::PictureOfTime;
use super::results::ResultsHead;
use super::set_aside::set_aside;
use super::timeline::piece;
use crate::state::{Explorer, Extent, address};
use crate::text::text;

/// Explore.
#[component]
pub fn Explore(explorer: Explorer) -> impl IntoView {
    let record = explorer.record;
    let words = text(record.words.lang);
    let others = move || {
        if explorer.total() == 0 {
            return nothing(record.words.lang);
        }
        if explorer.has_list() {
            return String::new();
        }
        explorer.select(|selection| {
            explorer.matching.with(|matching| cards(record, &record.cards(&matching.events, selection), selection))
        })
    };
    let extent = explorer.store.extent;
    let is_ahead = matches!(extent, Extent::Ahead(_));
    let rows = move || {
        let list = untrack(move || explorer.list());
        let most = if let Extent::Ahead(rows) = extent { rows } else { list.len() };
        piece(record, &list, 0, list.len().min(most)).sections
    };
    let first = if extent == Extent::Parts { String::new() } else { rows() };
    view! {
        <Headline explorer />
        <div inner_html=lenses(&explorer.store.view.get_untracked())></div>
        <div class="columns">
            <Panel explorer />
            <section id="results" class="results" tabindex="-1" aria-label=words.results>
                <ResultsHead explorer />
                <div hidden=move || !explorer.has_list()>
                    <PictureOfTime explorer />
                    <h2 class="hidden">{words.list}</h2>
                    <div
                        id="list"
                        // The app takes the rows of its view as they are.
                        data-view=is_ahead.then(|| address::write(&explorer.store.view.get_untracked()))
                        inner_html=first
                    ></div>
                    <div id="list-more"></div>
                </div>
                <div inner_html=others></div>
                <div inner_html=set_aside(record)></div>
            </section>
        </div>
    }
}
