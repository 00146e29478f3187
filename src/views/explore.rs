//! The explore page: filters over lenses of the same events.

use leptos::prelude::*;

use super::cards::Cards;
use super::headline::Headline;
use super::lenses::Lenses;
use super::nothing::Nothing;
use super::panel::Panel;
use super::picture::PictureOfTime;
use super::results::ResultsHead;
use super::set_aside::SetAside;
use super::timeline::Timeline;
use crate::domain::Lens;
use crate::state::Explorer;
use crate::text::text;

/// Explore.
#[component]
pub(super) fn Explore(explorer: Explorer) -> impl IntoView {
    let record = explorer.record;
    let is_empty = Memo::new(move |_| explorer.total() == 0);
    let lens = Memo::new(move |_| explorer.selection.with(|selection| selection.lens));
    view! {
        <Headline explorer />
        <Lenses explorer />
        <div class="columns">
            <Panel explorer />
            <section id="results" class="results" tabindex="-1" aria-label=text(record.words.lang).list>
                <ResultsHead explorer />
                {move || match (is_empty.get(), lens.get()) {
                    (true, _) => view! { <Nothing explorer /> }.into_any(),
                    (false, Lens::Timeline) => view! {
                        <PictureOfTime explorer />
                        <Timeline explorer />
                    }.into_any(),
                    (false, Lens::Countries) => view! { <Cards explorer /> }.into_any(),
                }}
                <SetAside record />
            </section>
        </div>
    }
}
