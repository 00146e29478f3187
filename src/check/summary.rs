//! What the data hold, counted.

use serde_json::Value;

use super::catalogue::Catalogue;
use super::dataset::items;
use super::shape::{field, shown};

/// The counts, one line each.
pub(super) fn lines(data: &Value, catalogue: &Catalogue<'_>, languages: &[&str]) -> Vec<String> {
    let parts = ["events", "programmes", "systems", "organisations", "countries", "categories", "kinds"];
    let totals = parts.map(|part| format!("{} {part}", catalogue.ids(part).len())).join(", ");
    let is_known = |event: &&Value| field(event, "id").as_str().is_some_and(|id| catalogue.get("events", id).is_some());
    let events: Vec<_> = items(data, "events").iter().filter(is_known).collect();
    let countries = events.iter().filter_map(|event| field(event, "countries").as_array()).flatten();
    vec![
        format!("{totals}, {} sources", catalogue.pages.len()),
        line("kind", events.iter().map(|event| field(event, "kind"))),
        line("confidence", events.iter().map(|event| field(event, "confidence"))),
        line("country", countries),
        format!("texts: {}", languages.join(", ")),
    ]
}

/// How often each word occurs, most frequent first and otherwise in the order of the data.
fn line<'a>(label: &str, words: impl Iterator<Item = &'a Value>) -> String {
    let mut counts: Vec<(&Value, usize)> = Vec::new();
    for word in words {
        match counts.iter_mut().find(|(known, _)| *known == word) {
            Some((_, number)) => *number += 1,
            None => counts.push((word, 1)),
        }
    }
    counts.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
    let name = |word: &Value| word.as_str().map_or_else(|| shown(word), str::to_owned);
    let counts: Vec<_> = counts.into_iter().map(|(word, number)| format!("{} {number}", name(word))).collect();
    format!("{label}: {}", counts.join(", "))
}
