//! The headline says the view; where one country is chosen, its brief follows.

use super::brief::brief;
use super::link::Links;
use super::markup::{Markup, with};
use crate::domain::{Facet, Selection};
use crate::state::Explorer;
use crate::text::{self, text};

/// What stands in the headline of explore.
pub(super) fn headline(explorer: Explorer) -> String {
    explorer.select(|selection| content(explorer, selection))
}

fn content(explorer: Explorer, selection: &Selection) -> String {
    let record = explorer.record;
    let words = text(record.words.lang);
    let mut html = Markup::default();
    match text::headline(record, selection) {
        None => {
            html.leaf("h1", &[with("tabindex", "-1")], words.idea).leaf("p", &[], &intro(explorer));
        }
        Some(chosen) => {
            html.leaf("h1", &[with("tabindex", "-1")], &chosen);
        }
    }
    // What else is chosen the brief knows nothing of.
    if let ([code], 1) = (selection.values(Facet::Country), selection.count()) {
        let countries = record.index.facet(Facet::Country);
        let place = countries.find(code).map(|option| countries.options[option].place);
        if let Some((place, said)) = place.and_then(|place| Some((place, record.words.brief(place)?))) {
            brief(&mut html, said, record.words.lang);
            let name = words.country_page(record.dataset.countries[place].name(record.words.lang));
            html.block("p", "headline-more");
            html.leaf("a", &[with("href", &Links::on_explore(record).country(place))], &name).close("p");
        }
    }
    html.finish()
}

fn intro(explorer: Explorer) -> String {
    let record = explorer.record;
    let since = record.shown.iter().next().map(|event| record.dataset.events[event].span.year().to_string());
    let countries = record.index.facet(Facet::Country).options.iter();
    let countries = countries.filter(|option| option.events.common(&record.shown) > 0).count();
    text(record.words.lang).intro(record.shown.len(), countries, &since.unwrap_or_default())
}
