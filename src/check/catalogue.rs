//! What the data know (ids of each part) and what of it is used.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::finding::{At, Findings};
use super::rules;
use super::shape::shown;

/// The ids of `dataset.json` with their entries, and which of them something refers to.
#[derive(Default)]
pub(super) struct Catalogue<'a> {
    things: BTreeMap<&'static str, BTreeMap<&'a str, &'a Value>>,
    used: BTreeMap<&'static str, BTreeSet<&'a str>>,
    /// Each page that an event cites, as it is first described.
    pub(super) pages: BTreeMap<&'a str, &'a Value>,
}

impl<'a> Catalogue<'a> {
    /// Enters a thing under its id.
    pub(super) fn enter(&mut self, part: &'static str, id: &'a str, thing: &'a Value) {
        self.things.entry(part).or_default().insert(id, thing);
    }

    /// The things of a part, by id.
    pub(super) fn all(&self, part: &str) -> impl Iterator<Item = (&'a str, &'a Value)> + use<'a> {
        self.things.get(part).cloned().unwrap_or_default().into_iter()
    }

    /// The ids of a part.
    pub(super) fn ids(&self, part: &str) -> BTreeSet<&'a str> {
        self.all(part).map(|(id, _)| id).collect()
    }

    /// The thing of an id.
    pub(super) fn get(&self, part: &str, id: &str) -> Option<&'a Value> {
        self.things.get(part)?.get(id).copied()
    }

    /// Reports an id that its part does not have.
    pub(super) fn refer(&self, at: &mut At<'_>, part: &str, word: &str, value: &Value) {
        if value.as_str().is_none_or(|id| self.get(part, id).is_none()) {
            let value = shown(value);
            at.say(format!("{word} {value} is unknown; correct it, or add it to {part} and the text files"));
        }
    }

    /// The same for several ids that must not repeat themselves; returns them.
    pub(super) fn refer_all<'v>(&self, at: &mut At<'_>, part: &str, word: &str, values: &[&'v Value]) -> Vec<&'v str> {
        for value in values {
            self.refer(at, part, word, value);
        }
        let ids: Vec<_> = values.iter().filter_map(|value| value.as_str()).collect();
        for (id, number) in repeated(&ids) {
            at.say(format!("{word} {id:?} appears {number} times; name it once"));
        }
        ids
    }

    /// The same for a field that has to be a list.
    pub(super) fn refer_list<'v>(&self, at: &mut At<'_>, part: &str, word: &str, list: &'v Value) -> Vec<&'v str> {
        if let Some(items) = list.as_array() {
            self.refer_all(at, part, word, &items.iter().collect::<Vec<_>>())
        } else {
            at.say(format!("{word} is {}, not a list; write it as [ … ]", shown(list)));
            Vec::new()
        }
    }

    /// Records that something refers to ids of a part.
    pub(super) fn mark_used(&mut self, part: &'static str, ids: impl IntoIterator<Item = &'a str>) {
        self.used.entry(part).or_default().extend(ids);
    }

    /// Reports what nothing refers to.
    pub(super) fn report_unused(&self, findings: &mut Findings) {
        for part in rules::TO_BE_USED {
            let used = self.used.get(part);
            for id in self.ids(part).into_iter().filter(|id| used.is_none_or(|used| !used.contains(id))) {
                let mut at = findings.at(rules::DATASET, format!("{part} {id}"));
                at.say("is used nowhere; take it out, here and in the text files, or name it where it belongs");
            }
        }
    }
}

/// The items that occur more than once, with how often they do.
pub(super) fn repeated<'a>(items: &[&'a str]) -> Vec<(&'a str, usize)> {
    let mut counts = BTreeMap::new();
    for item in items {
        *counts.entry(*item).or_insert(0) += 1;
    }
    counts.into_iter().filter(|(_, number)| *number > 1).collect()
}
