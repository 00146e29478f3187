//! What the marks mean.

use super::mark::mark_sign;
use super::markup::{Markup, with};
use crate::domain::{Lang, Mark};
use crate::text::text;

/// What stands in the legend of the picture.
pub(super) fn legend(lang: Lang) -> String {
    let mut html = marks(lang);
    html.line("li", "legend-line", text(lang).line_meaning);
    html.finish()
}

/// What stands in the legend of the cards: their bars and squares have the colours of the marks.
pub(super) fn legend_of_cards(lang: Lang) -> String {
    let words = text(lang);
    let mut html = marks(lang);
    for (class, meaning) in [("rung-skipped", words.rung_skipped), ("rung-ahead", words.rung_ahead)] {
        html.open("li", &[]).open(
            "svg",
            &[with("viewBox", "0 0 9 9"), with("width", "9"), with("height", "9"), with("aria-hidden", "true")],
        );
        html.leaf("rect", &[with("class", class), with("width", "9"), with("height", "9")], "").close("svg");
        html.text(meaning).close("li");
    }
    html.finish()
}

/// Marks alone.
pub(super) fn legend_of_marks(lang: Lang) -> String {
    marks(lang).finish()
}

fn marks(lang: Lang) -> Markup {
    let mut html = Markup::default();
    for mark in Mark::ALL {
        html.open("li", &[]);
        mark_sign(&mut html, mark);
        html.text(text(lang).mark(mark)).close("li");
    }
    html
}
