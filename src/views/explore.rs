//! The explore page: filters over lenses of the same events.

use leptos::prelude::*;

use super::cards::cards;
use super::headline::Headline;
use super::lenses::Lenses;
use super::nothing::nothing;
use super::panel::Panel;
use super::picture::PictureOfTime;
use super::results::ResultsHead;
use super::set_aside::set_aside;
use super::timeline::Timeline;
use crate::domain::Lens;
use crate::state::Explorer;
use crate::text::text;

/// Explore.
#[component]
pub(super) fn Explore(explorer: Explorer) -> impl IntoView {
    let record = explorer.record;
    let lang = record.words.lang;
    let has_list = Memo::new(move |_| {
        explorer.total() > 0 && explorer.selection.with(|selection| selection.lens == Lens::Timeline)
    });
    let others = move || {
        if explorer.total() == 0 {
            return nothing(lang);
        }
        explorer.cards.with(|all| explorer.selection.with_untracked(|selection| cards(record, all, selection)))
    };
    view! {
        <Headline explorer />
        <Lenses explorer />
        <div class="columns">
            <Panel explorer />
            <section id="results" class="results" tabindex="-1" aria-label=text(lang).list>
                <ResultsHead explorer />
                {move || if has_list.get() {
                    view! {
                        <PictureOfTime explorer />
                        <Timeline explorer />
                    }.into_any()
                } else {
                    view! { <div inner_html=others></div> }.into_any()
                }}
                <div inner_html=set_aside(record)></div>
            </section>
        </div>
    }
}
