//! What is said when nothing matches: what is in the way.

use super::markup::{Markup, with};
use crate::state::Explorer;
use crate::text::text;

/// A line that helps on, and the way to the most events.
pub(super) fn nothing(explorer: Explorer) -> String {
    let words = text(explorer.record.words.lang);
    let mut html = Markup::default();
    html.block("div", "nothing").leaf("h2", &[], words.nothing_matches);
    if explorer.select(|selection| selection.period.is_backwards()) {
        html.leaf("p", &[], words.period_backwards);
    }
    html.leaf("p", &[], words.nothing_matches_hint);
    if let Some((filter, events)) = explorer.relief() {
        let attributes =
            [with("type", "button"), with("class", "button button-strong"), with("data-free", filter.key())];
        html.leaf("button", &attributes, &words.without(filter, events));
    }
    html.close("div");
    html.finish()
}
