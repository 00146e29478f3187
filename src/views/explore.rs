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
use crate::state::Explorer;
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
    // So that rows are there with the page; `browser` draws them anew at every change, and all that follow.
    let list = untrack(move || explorer.list());
    let first = piece(record, &list, 0, list.len().min(explorer.store.first_rows)).sections;
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
                    <div id="list" inner_html=first></div>
                    <div id="list-more"></div>
                </div>
                <div inner_html=others></div>
                <div inner_html=set_aside(record)></div>
            </section>
        </div>
    }
}
