//! The eight rungs of a deal as small squares.

use super::markup::{Markup, with};
use crate::domain::{Ladder, Lang, Mark, Rung};
use crate::text::text;

/// Adds the rungs: reached ones filled, skipped ones drawn by outline, those still to come faint.
pub(super) fn rungs(to: &mut Markup, ladder: &Ladder, lang: Lang) {
    let words = text(lang);
    let highest = ladder.highest();
    let label = highest.map_or(words.no_rung.to_owned(), |rung| words.furthest(rung));
    let class = if ladder.outcome.has_failed() { "rungs rungs-failed" } else { "rungs" };
    to.open(
        "svg",
        &[
            with("class", class),
            with("viewBox", "0 0 86 9"),
            with("width", "86"),
            with("height", "9"),
            with("role", "img"),
            with("aria-label", &label),
        ],
    );
    for (place, rung) in Rung::ALL.into_iter().enumerate() {
        let class = match ladder.reached[rung as usize] {
            Some(_) => format!("rung-reached bar-{}", Mark::from(rung).id()),
            None if highest.is_some_and(|highest| rung < highest) => "rung-skipped".to_owned(),
            None => "rung-ahead".to_owned(),
        };
        let x = (place * 11).to_string();
        to.leaf("rect", &[with("class", &class), with("x", &x), with("width", "9"), with("height", "9")], "");
    }
    to.close("svg");
}
