//! The expected answers, by brute force from the shipped data.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use anyhow::{Context, Result};
use serde_json::Value;

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../public/data/");

/// The facets in the order of the address.
pub(crate) const FACETS: [&str; 7] = ["country", "system", "kind", "confidence", "outcome", "organisation", "press"];
const CONFIDENCE: [&str; 3] = ["several", "single", "disputed"];
const OUTCOMES: [&str; 7] = ["open", "agreed", "contracted", "in-production", "delivered", "lost", "cancelled"];

/// A file of the shipped data, to be spoilt by a test.
pub(crate) fn file(name: &str) -> Result<Value> {
    Ok(serde_json::from_str(&fs::read_to_string(format!("{DATA}{name}"))?)?)
}

/// `dataset.json`, as little understood as possible.
pub(crate) struct Record {
    dataset: Value,
}

impl Record {
    pub(crate) fn read() -> Result<Self> {
        Ok(Self { dataset: file("dataset.json")? })
    }

    pub(crate) fn list(&self, name: &str) -> Result<&[Value]> {
        Ok(self.dataset[name].as_array().with_context(|| format!("no list {name}"))?)
    }

    /// Every value of a facet: in `system` also those of branches.
    pub(crate) fn options(&self, facet: &str) -> Result<BTreeSet<String>> {
        let ids = |list: &str, field: &str| -> Result<Vec<String>> {
            Ok(self.list(list)?.iter().map(|it| text(&it[field]).to_lowercase()).collect())
        };
        Ok(match facet {
            "country" => ids("countries", "code")?.into_iter().collect(),
            "kind" => ids("kinds", "id")?.into_iter().collect(),
            "confidence" => CONFIDENCE.map(str::to_owned).into(),
            "outcome" => OUTCOMES.map(str::to_owned).into(),
            "press" => ["ko", "latam", "both", "other"].map(str::to_owned).into(),
            "organisation" => ids("organisations", "id")?.into_iter().collect(),
            _ => [ids("systems", "id")?, ids("categories", "id")?, ids("categories", "domain")?]
                .concat()
                .into_iter()
                .collect(),
        })
    }

    /// What stands directly under a domain, in the order of the data.
    pub(crate) fn categories_of(&self, domain: &str) -> Result<Vec<String>> {
        let all = self.list("categories")?.iter().filter(|it| it["domain"] == domain);
        Ok(all.map(|it| text(&it["id"]).to_owned()).collect())
    }

    /// The branches above a system, or above a category.
    pub(crate) fn above(&self, id: &str) -> Result<Vec<String>> {
        let category = self.list("systems")?.iter().find(|it| it["id"] == id).map_or(id, |it| text(&it["category"]));
        let domain = self.list("categories")?.iter().find(|it| it["id"] == category).map(|it| text(&it["domain"]));
        let above = [Some(category).filter(|it| *it != id), domain];
        Ok(above.into_iter().flatten().map(str::to_owned).collect())
    }

    /// The values of a facet under which an event falls, branches included.
    fn values_of(&self, event: &Value, facet: &str) -> Result<BTreeSet<String>> {
        let list = |name: &str| event[name].as_array().with_context(|| format!("an event without {name}"));
        Ok(match facet {
            "country" => list("countries")?.iter().map(|code| text(code).to_lowercase()).collect(),
            "kind" | "confidence" => BTreeSet::from([text(&event[facet]).to_owned()]),
            "organisation" => list("organisations")?.iter().map(|id| text(id).to_owned()).collect(),
            "press" => {
                let languages: BTreeSet<&str> = list("sources")?.iter().map(|it| text(&it["language"])).collect();
                let sides = (languages.contains("ko"), languages.contains("es") || languages.contains("pt"));
                let value = match sides {
                    (true, true) => "both",
                    (true, false) => "ko",
                    (false, true) => "latam",
                    (false, false) => "other",
                };
                (!languages.is_empty()).then(|| value.to_owned()).into_iter().collect()
            }
            "outcome" => {
                let programme = self.list("programmes")?.iter().find(|it| it["id"] == event["programme"]);
                programme.map(|it| text(&it["outcome"]).to_owned()).into_iter().collect()
            }
            _ => {
                let mut values = BTreeSet::new();
                for line in list("systems")? {
                    let id = text(&line["id"]);
                    values.insert(id.to_owned());
                    values.extend(self.above(id)?);
                }
                values
            }
        })
    }

    /// The events that match a query such as `country=pe,co&system=frigate`.
    pub(crate) fn matching(&self, query: &str) -> Result<Vec<&Value>> {
        let chosen = chosen(query);
        let mut found = Vec::new();
        for event in self.list("events")? {
            let mut matches = true;
            for (facet, values) in &chosen {
                let own = self.values_of(event, facet)?;
                matches &= values.iter().any(|value| own.contains(*value));
            }
            if matches {
                found.push(event);
            }
        }
        Ok(found)
    }

    /// Their ids, sorted.
    pub(crate) fn ids(&self, query: &str) -> Result<Vec<String>> {
        let mut ids: Vec<_> = self.matching(query)?.into_iter().map(|event| text(&event["id"]).to_owned()).collect();
        ids.sort();
        Ok(ids)
    }

    /// How many they are.
    pub(crate) fn total(&self, query: &str) -> Result<usize> {
        Ok(self.matching(query)?.len())
    }

    /// The number of every option in the state of a query, by facet and value.
    pub(crate) fn counts(&self, query: &str) -> Result<BTreeMap<String, usize>> {
        let chosen = chosen(query);
        let mut counts = BTreeMap::new();
        for facet in FACETS {
            let others = chosen.iter().filter(|(key, _)| **key != facet);
            let others: Vec<_> = others.map(|(key, values)| format!("{key}={}", values.join(","))).collect();
            for value in self.options(facet)? {
                counts.insert(format!("{facet}:{value}"), 0);
            }
            for event in self.matching(&others.join("&"))? {
                for value in self.values_of(event, facet)? {
                    *counts.entry(format!("{facet}:{value}")).or_default() += 1;
                }
            }
        }
        Ok(counts)
    }

    /// The countries of the events of a query, each with the number of them.
    pub(crate) fn countries(&self, query: &str) -> Result<BTreeMap<String, usize>> {
        let chosen = chosen(query);
        let mut countries = BTreeMap::new();
        for event in self.matching(query)? {
            for code in self.values_of(event, "country")? {
                if chosen.get("country").is_none_or(|codes| codes.contains(&code.as_str())) {
                    *countries.entry(code).or_default() += 1;
                }
            }
        }
        Ok(countries)
    }
}

/// The facets of a query with their values; other keys say nothing about events.
pub(crate) fn chosen(query: &str) -> BTreeMap<&str, Vec<&str>> {
    let pairs = query.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(key, _)| FACETS.contains(key)).map(|(key, values)| (key, values.split(',').collect())).collect()
}

/// A text of the data; an empty one where there is none.
pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
