//! Where a deal stands, in shape and word.

use super::mark::mark_sign;
use super::markup::Markup;
use crate::domain::{Lang, Mark, Outcome};
use crate::text::text;

/// Adds the sign and the word.
pub(super) fn standing(html: &mut Markup, outcome: Outcome, lang: Lang) {
    html.block("b", if outcome.has_failed() { "standing standing-failed" } else { "standing" });
    mark_sign(html, sign(outcome));
    html.text(text(lang).outcome(outcome)).close("b");
}

/// The mark of the promise that stands.
const fn sign(outcome: Outcome) -> Mark {
    match outcome {
        Outcome::Open => Mark::Contact,
        Outcome::Agreed => Mark::Signed,
        Outcome::Contracted | Outcome::InProduction => Mark::Made,
        Outcome::Delivered => Mark::Given,
        Outcome::Lost | Outcome::Cancelled => Mark::Setback,
    }
}
