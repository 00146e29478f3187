//! The way to a year of the list.

use super::markup::{Markup, with};
use crate::state::{Explorer, Extent};
use crate::text::number::grouped;

/// A link to each year of the list, with its number of events.
pub(super) fn years(explorer: Explorer) -> String {
    let record = explorer.record;
    // Before the app is there, few years have a heading to go to.
    let is_ahead = matches!(explorer.store.extent, Extent::Ahead(_));
    let list = if is_ahead { Vec::new() } else { explorer.list() };
    let mut html = Markup::default();
    let year_of = |number: usize| record.dataset.events[number].span.year();
    for year in list.chunk_by(|a, b| year_of(*a) == year_of(*b)) {
        let name = year_of(year[0]).to_string();
        html.open("li", &[]).open("a", &[with("href", &["#year-", &name].concat()), with("data-year", &name)]);
        html.text(&name).text(" ").leaf("small", &[], &grouped(year.len(), record.words.lang)).close("a").close("li");
    }
    html.finish()
}
