//! What is chosen, each value with a way to take it away.

use super::markup::{Markup, with};
use crate::domain::Record;
use crate::domain::Selection;
use crate::text::text;

/// The chips and `clear all`; empty where nothing is chosen.
pub(super) fn chips(record: &Record, selection: &Selection) -> String {
    let words = text(record.words.lang);
    let mut html = Markup::default();
    if selection.count() == 0 {
        return html.finish();
    }
    html.open("ul", &[with("aria-label", words.chosen_filters)]);
    for (facet, id) in selection.all_values() {
        let option = record.index.facet(facet).find(id);
        let name = option.map_or(id, |option| record.option_name(facet, option));
        html.open("li", &[]).open(
            "button",
            &[
                with("type", "button"),
                with("class", "chip"),
                with("data-chip", &format!("{}:{id}", facet.key())),
                with("aria-label", &words.remove(name)),
            ],
        );
        html.text(name).leaf("span", &[with("class", "chip-cross"), with("aria-hidden", "true")], "×");
        html.close("button").close("li");
    }
    html.close("ul");
    html.leaf(
        "button",
        &[with("type", "button"), with("class", "link-button"), with("data-action", "clear")],
        words.clear_all,
    );
    html.finish()
}
