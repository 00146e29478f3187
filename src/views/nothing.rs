//! What is said when nothing matches.

use super::markup::Markup;
use crate::domain::Lang;
use crate::text::text;

/// A line that helps on.
pub(super) fn nothing(lang: Lang) -> String {
    let words = text(lang);
    let mut html = Markup::default();
    html.block("div", "nothing").leaf("h2", &[], words.nothing_matches).leaf("p", &[], words.nothing_matches_hint);
    html.close("div");
    html.finish()
}
