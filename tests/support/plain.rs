//! A reader of the files that knows no index and no bit sets: it looks at each event, as a person would.

use std::collections::{BTreeMap, BTreeSet};

use k_defense::domain::{Facet, Selection};
use serde_json::Value;

/// The values by facet, in the order of `Facet::ALL`.
type ByFacet<T> = [T; Facet::COUNT];

/// The events that have words, and every value that can be chosen.
#[derive(Debug)]
pub(crate) struct Plain {
    /// Events with words, in the order of the file.
    pub(crate) events: Vec<PlainEvent>,
    /// Every value of every facet.
    pub(crate) options: ByFacet<Vec<String>>,
    /// The branch directly above a category or a system.
    pub(crate) above: BTreeMap<String, String>,
}

/// An event as the file has it.
#[derive(Debug)]
pub(crate) struct PlainEvent {
    /// Its id.
    pub(crate) id: String,
    /// What it answers to: codes of countries; systems with all branches above them; its kind; and so on.
    pub(crate) values: ByFacet<BTreeSet<String>>,
    /// The year in which it starts.
    pub(crate) year: i32,
    /// The place of its mark, worked out from the stage of its kind.
    pub(crate) mark: usize,
    /// `several`, `single` or `disputed`.
    pub(crate) confidence: String,
    /// The id of its programme.
    pub(crate) programme: Option<String>,
}

impl Plain {
    /// Reads the two files.
    pub(crate) fn new(dataset: &str, words: &str) -> Self {
        let dataset: Value = serde_json::from_str(dataset).unwrap();
        let words: Value = serde_json::from_str(words).unwrap();
        let mut above = BTreeMap::new();
        let mut systems = BTreeSet::new();
        for (list, field) in [("categories", "domain"), ("systems", "category")] {
            for thing in list_of(&dataset, list) {
                above.insert(text(thing, "id"), text(thing, field));
                systems.extend([text(thing, "id"), text(thing, field)]);
            }
        }
        let stages: BTreeMap<String, Option<u64>> =
            list_of(&dataset, "kinds").iter().map(|kind| (text(kind, "id"), kind["stage"].as_u64())).collect();
        let outcomes: BTreeMap<String, String> =
            list_of(&dataset, "programmes").iter().map(|it| (text(it, "id"), text(it, "outcome"))).collect();
        let event = |event: &Value| {
            let kind = text(event, "kind");
            let mut values: ByFacet<BTreeSet<String>> = Default::default();
            values[Facet::Country as usize] = strings(&event["countries"]).map(str::to_lowercase).collect();
            for line in list_of(event, "systems") {
                let mut id = Some(text(line, "id"));
                while let Some(value) = id {
                    id = above.get(&value).cloned();
                    values[Facet::System as usize].insert(value);
                }
            }
            values[Facet::Kind as usize].insert(kind.clone());
            values[Facet::Confidence as usize].insert(text(event, "confidence"));
            values[Facet::Organisation as usize] = strings(&event["organisations"]).map(str::to_owned).collect();
            values[Facet::Press as usize] = press(event).map(str::to_owned).into_iter().collect();
            let programme = event["programme"].as_str();
            values[Facet::Outcome as usize] = programme.and_then(|id| outcomes.get(id)).cloned().into_iter().collect();
            PlainEvent {
                id: text(event, "id"),
                values,
                year: text(&event["date"], "start")[..4].parse().unwrap(),
                mark: mark(stages[&kind]),
                confidence: text(event, "confidence"),
                programme: event["programme"].as_str().map(str::to_owned),
            }
        };
        let has_words = |event: &PlainEvent| words["events"].get(&event.id).is_some();
        let events = list_of(&dataset, "events").iter().map(event).filter(has_words).collect();
        let countries = list_of(&dataset, "countries").iter().map(|it| text(it, "code").to_lowercase()).collect();
        let organisations = list_of(&dataset, "organisations").iter().map(|it| text(it, "id")).collect();
        let options = [
            countries,
            systems.into_iter().collect(),
            stages.into_keys().collect(),
            ["several", "single", "disputed"].map(str::to_owned).to_vec(),
            ["open", "agreed", "contracted", "in-production", "delivered", "lost", "cancelled"]
                .map(str::to_owned)
                .to_vec(),
            organisations,
            ["ko", "latam", "both", "other"].map(str::to_owned).to_vec(),
        ];
        Self { events, options, above }
    }

    /// The ids of the events that match.
    pub(crate) fn matching(&self, selection: &Selection) -> BTreeSet<&str> {
        self.of(selection).map(|event| event.id.as_str()).collect()
    }

    /// The events that match.
    pub(crate) fn of<'a>(&'a self, selection: &Selection) -> impl Iterator<Item = &'a PlainEvent> + use<'a> {
        let selection = selection.clone();
        self.events.iter().filter(move |event| Facet::ALL.into_iter().all(|facet| fits(event, facet, &selection)))
    }

    /// How many events match the other facets and this value alone.
    pub(crate) fn count(&self, selection: &Selection, facet: Facet, id: &str) -> usize {
        let fits_others = |event: &&PlainEvent| {
            Facet::ALL.into_iter().filter(|other| *other != facet).all(|other| fits(event, other, selection))
        };
        self.events.iter().filter(fits_others).filter(|event| event.values[facet as usize].contains(id)).count()
    }

    /// The values at the ends of the branches under a value; itself where nothing stands under it.
    pub(crate) fn leaves<'a>(&'a self, id: &'a str) -> BTreeSet<&'a str> {
        let children: Vec<&str> = self.children(id).collect();
        if children.is_empty() {
            BTreeSet::from([id])
        } else {
            children.iter().flat_map(|it| self.leaves(it)).collect()
        }
    }

    /// What stands directly under a value.
    pub(crate) fn children<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a str> {
        self.above.iter().filter(move |(_, above)| *above == id).map(|(child, _)| child.as_str())
    }

    /// Whether a value stands under another one.
    pub(crate) fn is_under(&self, id: &str, branch: &str) -> bool {
        self.above.get(id).is_some_and(|above| above == branch || self.is_under(above, branch))
    }
}

fn fits(event: &PlainEvent, facet: Facet, selection: &Selection) -> bool {
    let chosen = selection.values(facet);
    chosen.is_empty() || chosen.iter().any(|id| event.values[facet as usize].contains(id))
}

/// Whose press reports an event, by the languages of its sources; nobody where there are none.
fn press(event: &Value) -> Option<&'static str> {
    let languages: BTreeSet<String> = list_of(event, "sources").iter().map(|source| text(source, "language")).collect();
    let is_korean = languages.contains("ko");
    let is_latin = languages.contains("es") || languages.contains("pt");
    if languages.is_empty() {
        return None;
    }
    Some(if is_korean && is_latin {
        "both"
    } else if is_korean {
        "ko"
    } else if is_latin {
        "latam"
    } else {
        "other"
    })
}

/// Contact, intent, signed, made, given, setback.
fn mark(stage: Option<u64>) -> usize {
    match stage {
        Some(0) => 0,
        Some(1..=3) => 1,
        Some(4) => 2,
        Some(5 | 6) => 3,
        Some(7) => 4,
        Some(other) => panic!("no rung {other}"),
        None => 5,
    }
}

/// A list in an object; empty where it is not there.
pub(crate) fn list_of<'a>(object: &'a Value, field: &str) -> &'a [Value] {
    object[field].as_array().map_or(&[], Vec::as_slice)
}

/// A text in an object.
pub(crate) fn text(object: &Value, field: &str) -> String {
    object[field].as_str().unwrap_or_else(|| panic!("no {field} in {object}")).to_owned()
}

/// The texts in a list.
pub(crate) fn strings(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str)
}
