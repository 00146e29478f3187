//! Where a deal stands, in shape and word.

use super::deal_step::sign;
use super::mark::mark_sign;
use super::markup::Markup;
use crate::domain::{Lang, Mark, Outcome};
use crate::text::text;

/// Adds the sign, which is that of the furthest thing that the deal promises now, and the word.
pub(super) fn standing(html: &mut Markup, outcome: Outcome, lang: Lang) {
    let mark = match outcome {
        Outcome::Open => None,
        Outcome::Agreed => Some(Mark::Signed),
        Outcome::Contracted | Outcome::InProduction => Some(Mark::Made),
        Outcome::Delivered => Some(Mark::Given),
        Outcome::Lost | Outcome::Cancelled => Some(Mark::Setback),
    };
    html.block("b", if outcome.has_failed() { "standing standing-failed" } else { "standing" });
    match mark {
        Some(mark) => mark_sign(html, mark),
        None => sign(html, "standing-open", "M3 5H11M3 9H11"),
    }
    html.text(text(lang).outcome(outcome)).close("b");
}
