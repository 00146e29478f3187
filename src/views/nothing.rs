//! What is said when nothing matches.

use leptos::prelude::*;

use crate::state::Explorer;
use crate::text::text;

/// A line that helps on.
#[component]
pub(super) fn Nothing(explorer: Explorer) -> impl IntoView {
    let words = text(explorer.record.words.lang);
    view! {
        <div class="nothing">
            <h2>{words.nothing_matches}</h2>
            <p>{words.nothing_matches_hint}</p>
        </div>
    }
}
