//! Large data sets for measuring: the shipped record, repeated with other dates. Not for the page, which never makes
//! anything up.
#![allow(clippy::expect_used, reason = "a native tool over the repository's own files; no visitor meets its panics")]

use std::collections::BTreeMap;

use serde_json::{Map, Value};

const DATASET: &str = include_str!("../public/data/dataset.json");
const WORDS: &str = include_str!("../public/data/text.en.json");
const FIRST_YEAR: usize = 2007;
const YEARS: usize = 20;
/// Has no divisor in common with `YEARS`, so that the copies of an event go through all years.
const STEP: usize = 7;

/// `dataset.json` and `text.en.json` with so many events: the shipped ones in turn, each copy in another year, with an
/// id of its own; countries, systems, kinds and sources as they are. The same number gives the same texts.
///
/// # Panics
/// Where the shipped files are not what they are known to be.
#[must_use]
pub fn dataset(events: usize) -> (String, String) {
    let mut facts: Map<String, Value> = serde_json::from_str(DATASET).expect("the shipped dataset is JSON");
    let mut words: Map<String, Value> = serde_json::from_str(WORDS).expect("the shipped words are JSON");
    let shipped = facts.remove("events").expect("the shipped dataset has events");
    let shipped = shipped.as_array().expect("events are a list");
    let said = words.remove("events").expect("the shipped words have events");
    // The last events may end in the year after.
    facts["meta"]["coverage"] =
        serde_json::json!({ "from": FIRST_YEAR.to_string(), "to": (FIRST_YEAR + YEARS).to_string() });

    let mut copies: Vec<Copy<'_>> = (0..events).map(|number| Copy::new(shipped, number)).collect();
    copies.sort_by_cached_key(|copy| (copy.start(), copy.id()));
    let lines: Vec<String> = copies.iter().map(|copy| copy.event().to_string()).collect();
    let facts = with_events(&facts, &format!("[{}]", lines.join(",\n")));
    // In the order of their ids, as in the shipped file.
    let titles: BTreeMap<String, &Value> = copies.iter().map(|copy| (copy.id(), &said[copy.shipped_id()])).collect();
    let lines: Vec<String> = titles.iter().map(|(id, said)| format!("{}:{said}", Value::from(id.as_str()))).collect();
    let words = with_events(&words, &format!("{{{}}}", lines.join(",\n")));
    (facts, words)
}

/// The text of an object with one more field, which is text already: as values, all events together would fill a
/// gigabyte.
fn with_events(object: &Map<String, Value>, events: &str) -> String {
    let rest = Value::Object(object.clone()).to_string();
    let head = rest.strip_suffix('}').unwrap_or(&rest);
    format!("{head},\"events\":{events}}}")
}

/// A shipped event in another year.
struct Copy<'a> {
    event: &'a Value,
    number: usize,
    year: usize,
}

impl<'a> Copy<'a> {
    fn new(shipped: &'a [Value], number: usize) -> Self {
        let (round, place) = (number / shipped.len(), number % shipped.len());
        Self { event: &shipped[place], number, year: FIRST_YEAR + (place + round * STEP) % YEARS }
    }

    fn shipped_id(&self) -> &'a str {
        self.event["id"].as_str().unwrap_or_default()
    }

    /// `peru-2012-kt-1p-contract` becomes `peru-2019-kt-1p-contract-1234`.
    fn id(&self) -> String {
        let is_year = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
        let mut has_year = false;
        let parts = self.shipped_id().split('-').map(|part| {
            if !has_year && is_year(part) {
                has_year = true;
                return self.year.to_string();
            }
            part.to_owned()
        });
        format!("{}-{}", parts.collect::<Vec<_>>().join("-"), self.number)
    }

    fn shipped_year(&self) -> usize {
        year_of(self.event["date"]["start"].as_str().unwrap_or_default())
    }

    fn start(&self) -> String {
        self.moved(&self.event["date"]["start"]).unwrap_or_default()
    }

    /// A date as many years away as the start of the event; a leap day becomes the day before it.
    fn moved(&self, date: &Value) -> Option<String> {
        let date = date.as_str()?;
        let year = (self.year + year_of(date)).saturating_sub(self.shipped_year());
        let rest = date.get(4..).unwrap_or_default();
        Some(format!("{year:04}{}", if rest == "-02-29" { "-02-28" } else { rest }))
    }

    fn event(&self) -> Value {
        let mut event = self.event.clone();
        event["id"] = self.id().into();
        event["date"]["start"] = self.start().into();
        event["date"]["end"] = self.moved(&self.event["date"]["end"]).map_or(Value::Null, Value::from);
        event
    }
}

fn year_of(date: &str) -> usize {
    date.get(..4).and_then(|year| year.parse().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::domain::{Lang, Record};

    fn check(events: usize) {
        let (facts, words) = super::dataset(events);
        let record = Record::decode(&facts, &words, Lang::En).expect("it can be read");
        assert_eq!(record.problems, [], "{events}");
        assert_eq!((record.dataset.events.len(), record.shown.len()), (events, events));
        let ids: BTreeSet<&str> = record.dataset.events.iter().map(|event| event.id.as_str()).collect();
        assert_eq!(ids.len(), events);
        for event in &record.dataset.events {
            assert!((2007..=2026).contains(&event.span.year()), "{}", event.id);
            assert!(event.id.contains(&format!("-{}-", event.span.year())), "{}", event.id);
            assert!(event.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'));
        }
    }

    #[test]
    fn every_size_is_a_record_without_a_problem() {
        check(1);
        check(355);
        check(4_000);
    }

    #[test]
    fn the_same_number_gives_the_same_texts() {
        assert_eq!(super::dataset(400), super::dataset(400));
    }
}
