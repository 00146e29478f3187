//! The headline says the view.

use super::list::joined;
use super::text;
use crate::domain::{Facet, Record, Selection};

/// More names than these are a list, not a headline.
const MOST_NAMES: usize = 4;

/// What is chosen, in words: `Peru or Chile, Frigates`; nothing where nothing is.
pub fn headline(record: &Record, selection: &Selection) -> Option<String> {
    let parts = Facet::ALL.into_iter().filter_map(|facet| {
        let names = names_of(record, facet, selection);
        if names.len() > MOST_NAMES {
            return Some(format!("{}: {}", (text(record.words.lang).facet)(facet), names.len()));
        }
        (!names.is_empty()).then(|| joined(&names, text(record.words.lang).or))
    });
    let parts: Vec<String> = parts.collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The names of the chosen values of a facet.
pub fn names_of<'a>(record: &'a Record, facet: Facet, selection: &Selection) -> Vec<&'a str> {
    let options = record.index.facet(facet);
    let known = selection.values(facet).iter().filter_map(|id| options.find(id));
    known.map(|option| record.option_name(facet, option)).collect()
}
