//! The headline says the view.

use super::{date, text};
use crate::domain::{FROM_KEY, Facet, PartialDate, Record, SINCE_KEY, Selection, Span, TO_KEY, WORDS_KEY};

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
        if let Some(first) = part.get_mut(..1).filter(|_| facet == Facet::Confidence) {
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

/// What is asked besides values of facets: its key and value in the address, and its name.
pub fn others(record: &Record, selection: &Selection) -> Vec<(&'static str, String, String)> {
    let (lang, words) = (record.words.lang, text(record.words.lang));
    let named = |key, day: PartialDate, name: String| (key, day.to_string(), name);
    let since = selection.since.map(|day| named(SINCE_KEY, day, words.since(&date::date(day, lang))));
    let from = selection.period.from.map(|day| named(FROM_KEY, day, words.period_from(&date::date(day, lang))));
    let to = selection.period.to.map(|day| named(TO_KEY, day, words.period_to(&date::date(day, lang))));
    let said = Some(&selection.words).filter(|said| !said.is_empty());
    let said = said.map(|said| (WORDS_KEY, said.clone(), words.words_chip(said)));
    [since, from, to, said].into_iter().flatten().collect()
}

/// The names of the chosen values of a facet.
pub fn names_of<'a>(record: &'a Record, facet: Facet, selection: &Selection) -> Vec<&'a str> {
    let options = record.index.facet(facet);
    let known = selection.values(facet).iter().filter_map(|id| options.find(id));
    known.map(|option| option_name(record, facet, option)).collect()
}

/// The name of an option.
pub fn option_name(record: &Record, facet: Facet, option: usize) -> &str {
    let (words, place) = (text(record.words.lang), record.index.facet(facet).options[option].place);
    match facet {
        Facet::Confidence => words.confidence[place],
        Facet::Outcome => words.outcome[place],
        _ => record.option_name(facet, option),
    }
}
