//! Ids are addresses, and so promises: what was published once has to lead somewhere for ever.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::dataset::items;
use super::finding::Findings;
use super::rules::{ADDRESSED, PARTS};
use super::{aliases, published};

/// Ids by their kind, in lower case as addresses write them.
pub(super) type Ids = BTreeMap<&'static str, BTreeSet<String>>;

/// Holds the ids of the dataset, `published.txt` and `aliases.json` against each other. A file that cannot be read has
/// been reported, and is then held against nothing.
pub(super) fn check(data: &Value, published: Option<&str>, aliases: Option<&Value>, findings: &mut Findings) {
    let present = present(data);
    let published = published.map(|contents| published::read(contents, findings));
    let aliases = aliases.map(|aliases| aliases::check(aliases, &present, published.as_ref(), findings));
    if let Some(published) = &published {
        published::check(published, &present, aliases.as_ref(), findings);
    }
}

/// The kind of that name.
pub(super) fn kind(name: &str) -> Option<&'static str> {
    ADDRESSED.iter().find(|(kind, _)| *kind == name).map(|(kind, _)| *kind)
}

/// The kinds for a finding.
pub(super) fn kinds() -> String {
    ADDRESSED.map(|(kind, _)| kind).join(", ")
}

/// Whether there is such an id.
pub(super) fn has(ids: &Ids, kind: &str, id: &str) -> bool {
    ids.get(kind).is_some_and(|ids| ids.contains(id))
}

/// Every id of the dataset, of broken entries too: an entry that lacks a field has not lost its address.
fn present(data: &Value) -> Ids {
    let mut ids = Ids::new();
    for (kind, part) in ADDRESSED {
        let key = PARTS.iter().find(|it| it.name == part).map_or("id", |part| part.key);
        let found = items(data, part).iter().filter_map(|thing| thing.get(key)?.as_str());
        ids.insert(kind, found.map(str::to_lowercase).collect());
    }
    ids
}
