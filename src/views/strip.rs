//! Events a year as a strip of bars.

use leptos::prelude::*;

use crate::domain::YearCount;
use crate::plot::{FIRST_FULL_YEAR, bars};

const WIDTH: f64 = 360.0;
const HEIGHT: f64 = 36.0;

/// The strip; the same years in every card, so that cards can be compared.
#[component]
pub(super) fn Strip(
    /// Events by year and mark.
    years: Vec<YearCount>,
    /// The last year of the record.
    last: i32,
    /// What it shows, in words with every number.
    label: String,
) -> impl IntoView {
    let placed = bars(&years, (FIRST_FULL_YEAR - 1, last), WIDTH, HEIGHT);
    view! {
        <svg class="strip" viewBox=format!("0 0 {WIDTH} {HEIGHT}") preserveAspectRatio="none" role="img" aria-label=label>
            {placed.into_iter().map(|bar| view! {
                <rect
                    class=format!("bar-{}", bar.mark.id())
                    x=format!("{:.1}", bar.x)
                    y=format!("{:.1}", bar.y)
                    width=format!("{:.1}", bar.width)
                    height=format!("{:.1}", bar.height)
                />
            }).collect_view()}
        </svg>
    }
}
