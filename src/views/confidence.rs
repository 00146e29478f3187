//! How well an event is sourced, as a shape: three dots, one dot, a dot half filled.

use leptos::prelude::*;

use crate::domain::Confidence;

/// The sign; the word stands beside it.
#[component]
pub(super) fn ConfidenceSign(confidence: Confidence) -> impl IntoView {
    let path = match confidence {
        Confidence::Several => {
            "M1 6a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0zM8 6a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0zM15 6a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z"
        }
        Confidence::Single => "M8 6a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z",
        Confidence::Disputed => "M10.5 1a5 5 0 0 1 0 10zM10.5 1a5 5 0 0 0 0 10l0-1a4 4 0 0 1 0-8z",
    };
    view! {
        <svg class=format!("confidence confidence-{}", confidence.id()) viewBox="0 0 21 12" width="21" height="12" aria-hidden="true">
            <path d=path.to_owned() />
        </svg>
    }
}
