//! A card a country, most events first.

use super::card::card;
use super::legend::legend_of_cards;
use super::link::Links;
use super::markup::{Markup, with};
use crate::domain::{CountryCard, Facet, Record, Selection};
use crate::state::{LATER, Page, REST};
use crate::text::text;

/// More than a screen holds; the others are drawn after them.
const FIRST: usize = 6;

/// The cards of what matches.
pub(super) fn cards(record: &Record, all: &[CountryCard], selection: &Selection) -> String {
    let links = Links::on_explore(record);
    let mut html = Markup::default();
    let chosen = selection.values(Facet::Country);
    if (2..=Page::MOST_COMPARED).contains(&chosen.len()) {
        html.block("p", "cards-compare");
        html.leaf("a", &[with("href", &links.compare(chosen.to_vec()))], text(record.words.lang).compare_these);
        html.close("p");
    }
    html.block("ul", "legend legend-cards").raw(&legend_of_cards(record.words.lang)).close("ul");
    html.open("ul", &[with("class", "cards"), with(REST, "")]);
    for (place, it) in all.iter().enumerate() {
        if place == FIRST {
            html.raw(LATER);
        }
        html.open("li", &[]);
        card(&mut html, &links, it, selection);
        html.close("li");
    }
    html.close("ul");
    html.finish()
}
