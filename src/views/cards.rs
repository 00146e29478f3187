//! A card a country, most events first.

use super::card::card;
use super::legend::legend_of_cards;
use super::link::Links;
use super::markup::Markup;
use crate::domain::{CountryCard, Record, Selection};

/// The cards of what matches.
pub(super) fn cards(record: &Record, all: &[CountryCard], selection: &Selection) -> String {
    let links = Links::on_explore(record);
    let mut html = Markup::default();
    html.block("ul", "legend legend-cards").raw(&legend_of_cards(record.words.lang)).close("ul").block("ul", "cards");
    for it in all {
        html.open("li", &[]);
        card(&mut html, &links, it, selection);
        html.close("li");
    }
    html.close("ul");
    html.finish()
}
