//! What is chosen, by its names.

use super::{date, text};
use crate::domain::{FROM_KEY, Facet, PartialDate, Record, SINCE_KEY, Selection, TO_KEY, WORDS_KEY};

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
pub(super) fn names_of<'a>(record: &'a Record, facet: Facet, selection: &Selection) -> Vec<&'a str> {
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
        Facet::Press => words.press[place],
        _ => record.option_name(facet, option),
    }
}
