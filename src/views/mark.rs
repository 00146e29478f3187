//! A mark as a small picture. What it means always stands beside it in words.

use super::markup::{Markup, with};
use crate::domain::Mark;
use crate::plot::shape;

const BOX: f64 = 14.0;

/// Adds a mark.
pub(crate) fn mark_sign(to: &mut Markup, mark: Mark) {
    let class = format!("mark mark-{}", mark.id());
    to.open(
        "svg",
        &[
            with("class", &class),
            with("viewBox", "0 0 14 14"),
            with("width", "14"),
            with("height", "14"),
            with("aria-hidden", "true"),
        ],
    );
    to.leaf("path", &[with("d", &shape(mark, BOX / 2.0, BOX / 2.0, BOX - 3.0))], "").close("svg");
}
