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
    let squares: Vec<(String, String)> = Rung::ALL
        .into_iter()
        .enumerate()
        .map(|(place, rung)| {
            let class = match ladder.reached[rung as usize] {
                Some(_) => ["rung-reached bar-", Mark::from(rung).id()].concat(),
                None if highest.is_some_and(|highest| rung < highest) => "rung-skipped".to_owned(),
                None => "rung-ahead".to_owned(),
            };
            (class, format!("M{} 0h9v9h-9z", place * 11))
        })
        .collect();
    // Neighbours of one kind are one path, as in strips.
    for alike in squares.chunk_by(|a, b| a.0 == b.0) {
        let path: String = alike.iter().map(|(_, path)| path.as_str()).collect();
        to.leaf("path", &[with("class", &alike[0].0), with("d", &path)], "");
    }
    to.close("svg");
}
