//! The headline says the view.

use super::text;
use crate::domain::{Facet, Record, Selection};

/// More names than these are a list, not a headline; so many of them are named then.
const MOST_NAMES: usize = 4;
const NAMED: usize = 2;

/// What is chosen, in words: `Peru, Frigates`; `Peru, Chile · Contract`; nothing where nothing is.
pub fn headline(record: &Record, selection: &Selection) -> Option<String> {
    let names = Facet::ALL.map(|facet| names_of(record, facet, selection));
    let used: Vec<&Vec<&str>> = names.iter().filter(|names| !names.is_empty()).collect();
    // Where a facet has several values, a comma no longer tells one facet from the next.
    let between = if used.iter().any(|names| names.len() > 1) { " · " } else { ", " };
    let parts: Vec<String> = used.into_iter().map(|names| part(record, names)).collect();
    (!parts.is_empty()).then(|| parts.join(between))
}

fn part(record: &Record, names: &[&str]) -> String {
    if names.len() <= MOST_NAMES {
        return names.join(", ");
    }
    text(record.words.lang).and_more(&names[..NAMED].join(", "), names.len() - NAMED)
}

/// The names of the chosen values of a facet.
pub fn names_of<'a>(record: &'a Record, facet: Facet, selection: &Selection) -> Vec<&'a str> {
    let options = record.index.facet(facet);
    let known = selection.values(facet).iter().filter_map(|id| options.find(id));
    known.map(|option| record.option_name(facet, option)).collect()
}
