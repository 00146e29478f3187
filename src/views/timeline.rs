//! The list: events newest first under their years.

use leptos::prelude::*;

use super::event::event;
use crate::state::Explorer;
use crate::text::text;

/// The list of what matches, as far as it is drawn.
#[component]
pub(super) fn Timeline(explorer: Explorer) -> impl IntoView {
    let words = text(explorer.record.words.lang);
    let rows_left = move || explorer.total() - explorer.drawn();
    view! {
        <div class="timeline" id="list">
            <h2 class="hidden">{words.list}</h2>
            <For each=move || explorer.drawn_years() key=|year| *year children=move |year| view! { <Year explorer year /> } />
            <button type="button" class="button timeline-more" hidden=move || !explorer.offers_more() on:click=move |_| explorer.draw_more()>
                {move || (words.rows_left)(rows_left())}
            </button>
        </div>
    }
}

#[component]
fn Year(explorer: Explorer, year: i32) -> impl IntoView {
    let words = text(explorer.record.words.lang);
    let total = move || {
        explorer.years.with(|years| years.iter().find(|group| group.year == year).map_or(0, |group| group.events.len()))
    };
    let events = Memo::new(move |_| explorer.drawn_of_year(year));
    view! {
        <section class="year" aria-labelledby=format!("year-{year}")>
            <h3 id=format!("year-{year}")>{year.to_string()} " " <small>{move || (words.events)(total())}</small></h3>
            <ol>
                <For
                    each=move || events.get()
                    key=|number| *number
                    children=move |number| view! { <li inner_html=event(explorer.record, number)></li> }
                />
            </ol>
        </section>
    }
}
