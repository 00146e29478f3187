//! The eight rungs of a deal as small squares.

use leptos::prelude::*;

use crate::domain::{Ladder, Lang, Mark, Rung};
use crate::text::text;

/// The rungs: reached ones filled, skipped ones drawn by outline, those still to come faint.
#[component]
pub(super) fn Rungs(ladder: Ladder, lang: Lang) -> impl IntoView {
    let words = text(lang);
    let highest = ladder.highest();
    let label = highest.map_or(words.no_rung.to_owned(), |rung| (words.furthest)((words.rung)(rung)));
    let has_failed = ladder.outcome.has_failed();
    view! {
        <svg class="rungs" class:rungs-failed=has_failed viewBox="0 0 86 9" width="86" height="9" role="img" aria-label=label>
            {Rung::ALL.into_iter().enumerate().map(|(place, rung)| {
                let state = match ladder.reached[rung as usize] {
                    Some(_) => format!("rung-reached bar-{}", Mark::from(rung).id()),
                    None if highest.is_some_and(|highest| rung < highest) => "rung-skipped".to_owned(),
                    None => "rung-ahead".to_owned(),
                };
                view! { <rect class=format!("rung {state}") x=(place * 11).to_string() y="0" width="9" height="9" /> }
            }).collect_view()}
        </svg>
    }
}
