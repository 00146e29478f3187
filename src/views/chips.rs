//! What is chosen, each value with a way to take it away.

use super::markup::{Markup, with};
use crate::domain::{Record, Selection};
use crate::text::{Text, option_name, others, text};

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
        let name = option.map_or(id, |option| option_name(record, facet, option));
        chip(&mut html, words, &[facet.key(), ":", id].concat(), name);
    }
    for (key, id, name) in others(record, selection) {
        chip(&mut html, words, &[key, ":", &id].concat(), &name);
    }
    html.close("ul");
    html.leaf(
        "button",
        &[with("type", "button"), with("class", "link-button"), with("data-action", "clear")],
        words.clear_all,
    );
    html.finish()
}

fn chip(html: &mut Markup, words: &Text, chip: &str, name: &str) {
    html.open("li", &[]).open(
        "button",
        &[
            with("type", "button"),
            with("class", "chip"),
            with("data-chip", chip),
            with("aria-label", &words.remove(name)),
        ],
    );
    html.text(name).leaf("span", &[with("class", "chip-cross"), with("aria-hidden", "true")], "×");
    html.close("button").close("li");
}
