//! How well an event is sourced, as a shape: three dots, one dot, a dot half filled.

use super::markup::{Markup, with};
use crate::domain::Confidence;

/// Adds the sign; the word stands beside it.
pub(super) fn confidence_sign(to: &mut Markup, confidence: Confidence) {
    let path = match confidence {
        Confidence::Several => {
            "M1 6a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0zM8 6a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0zM15 6a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z"
        }
        Confidence::Single => "M8 6a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z",
        Confidence::Disputed => "M10.5 1a5 5 0 0 1 0 10zM10.5 1a5 5 0 0 0 0 10l0-1a4 4 0 0 1 0-8z",
    };
    let class = format!("confidence confidence-{}", confidence.id());
    to.open(
        "svg",
        &[
            with("class", &class),
            with("viewBox", "0 0 21 12"),
            with("width", "21"),
            with("height", "12"),
            with("aria-hidden", "true"),
        ],
    );
    to.leaf("path", &[with("d", path)], "").close("svg");
}
