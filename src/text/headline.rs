//! The headline says the view.

use super::chosen::{names_of, others};
use super::{date, text};
use crate::domain::{FROM_KEY, Facet, Record, Selection, Span, TO_KEY};

/// More names than these are a list, not a headline; so many of them are named then.
const MOST_NAMES: usize = 4;
const NAMED: usize = 2;

/// What is chosen, in words: `Peru, Frigates`; `Peru, Chile · Contract`; nothing where nothing is.
pub fn headline(record: &Record, selection: &Selection) -> Option<String> {
    let names = Facet::ALL.map(|facet| names_of(record, facet, selection));
    // Where a facet has several values, a comma no longer tells one facet from the next.
    let between = if names.iter().any(|names| names.len() > 1) { " · " } else { ", " };
    let mut parts = Vec::new();
    for (facet, names) in Facet::ALL.into_iter().zip(names).filter(|(_, names)| !names.is_empty()) {
        let mut part = part(record, &names);
        if let Some(first) = part.get_mut(..1).filter(|_| matches!(facet, Facet::Confidence | Facet::Press)) {
            first.make_ascii_lowercase();
        }
        parts.push(part);
    }
    let period = selection.period;
    let stretch = period.from.and_then(|from| Span::new(from, Some(period.to?)));
    for (key, _, name) in others(record, selection) {
        match (key, stretch) {
            (TO_KEY, Some(_)) => {}
            (FROM_KEY, Some(stretch)) => parts.push(date::span(stretch, record.words.lang)),
            _ => parts.push(name),
        }
    }
    let mut said = parts.join(between);
    // "from 2012" is the name of a filter, and here the beginning of a title.
    if let Some(first) = said.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    (!said.is_empty()).then_some(said)
}

fn part(record: &Record, names: &[&str]) -> String {
    if names.len() <= MOST_NAMES {
        return names.join(", ");
    }
    text(record.words.lang).and_more(&names[..NAMED].join(", "), names.len() - NAMED)
}
