//! A mark as a small picture. What it means always stands beside it in words.

use leptos::prelude::*;

use crate::domain::Mark;
use crate::plot::shape;

const BOX: f64 = 14.0;

/// A mark.
#[component]
pub fn MarkSign(mark: Mark) -> impl IntoView {
    view! {
        <svg class=format!("mark mark-{}", mark.id()) viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            <path d=shape(mark, BOX / 2.0, BOX / 2.0, BOX - 3.0) />
        </svg>
    }
}
