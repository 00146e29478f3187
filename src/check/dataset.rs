//! `dataset.json` as a whole: its top, its meta, and the ids of its parts.

use serde_json::Value;

use super::catalogue::{Catalogue, repeated};
use super::dates::{is_day, precision_of};
use super::events;
use super::finding::Findings;
use super::rules::{COVERAGE, DATASET, DOMAINS, META, PARTS, Part, SCHEMA, TOP};
use super::shape::{field, has_fields, is_code, is_filled, is_id, name_of, shown};
use super::things;

/// The span that events lie in, as `meta.coverage` has it.
pub(super) struct Coverage<'a> {
    pub(super) from: &'a str,
    pub(super) to: &'a str,
}

/// Checks the file; `None` if its top is so broken that nothing else can be told.
pub(super) fn check<'a>(data: &'a Value, findings: &mut Findings) -> Option<Catalogue<'a>> {
    if !has_top(data, findings) {
        return None;
    }
    let coverage = check_meta(field(data, "meta"), findings);
    let mut catalogue = Catalogue::default();
    for part in &PARTS {
        enter(part, items(data, part.name), &mut catalogue, findings);
    }
    check_addresses(&catalogue, findings);
    things::check(&mut catalogue, findings);
    events::check(items(data, "events"), coverage.as_ref(), &mut catalogue, findings);
    catalogue.report_unused(findings);
    Some(catalogue)
}

/// The items of a part.
pub(super) fn items<'a>(data: &'a Value, part: &str) -> &'a [Value] {
    field(data, part).as_array().map_or(&[], Vec::as_slice)
}

fn has_top(data: &Value, findings: &mut Findings) -> bool {
    if !has_fields(&mut findings.at(DATASET, "top"), "the file", data, &TOP) {
        return false;
    }
    let broken: Vec<_> = PARTS.iter().filter(|part| !field(data, part.name).is_array()).collect();
    for part in &broken {
        findings.at(DATASET, part.name).say("is not a list; write it as [ … ]");
    }
    broken.is_empty()
}

fn check_meta<'a>(meta: &'a Value, findings: &mut Findings) -> Option<Coverage<'a>> {
    let mut at = findings.at(DATASET, "meta");
    if !has_fields(&mut at, "meta", meta, &META) {
        return None;
    }
    if field(meta, "schema").as_u64() != Some(SCHEMA) {
        at.say(format!("schema is {}, not {SCHEMA}; this check knows no other", shown(field(meta, "schema"))));
    }
    if !is_day(field(meta, "version")) {
        at.say(format!("version {} is not a date; write a day such as 2026-11-23", shown(field(meta, "version"))));
    }
    if !is_filled(field(meta, "licence")) {
        at.say("licence is empty or has loose spaces; write its short name, such as CC-BY-4.0");
    }
    let bound = |key| field(meta, "coverage").get(key)?.as_str().filter(|date| precision_of(date).is_some());
    let known_only = field(meta, "coverage")
        .as_object()
        .is_some_and(|object| object.keys().all(|key| COVERAGE.contains(&key.as_str())));
    if let (Some(from), Some(to), true) = (bound("from"), bound("to"), known_only) {
        return Some(Coverage { from, to });
    }
    at.say("coverage needs from and to and nothing else; write each as a day, a month or a year");
    None
}

/// Enters the whole things of a part in the catalogue; reports those that are not, and ids that are not well formed.
fn enter<'a>(part: &Part, items: &'a [Value], catalogue: &mut Catalogue<'a>, findings: &mut Findings) {
    let mut ids = Vec::new();
    for (index, thing) in items.iter().enumerate() {
        let mut at = findings.at(DATASET, format!("{} {}", part.name, name_of(thing, index)));
        if !has_fields(&mut at, "this entry", thing, part.fields) {
            continue;
        }
        let id = field(thing, part.key);
        let text = id.as_str().unwrap_or_default();
        if part.key == "code" && !is_code(id, 2, u8::is_ascii_uppercase) {
            at.say(format!("code {} is not well formed; write two capital letters (ISO 3166-1 alpha-2)", shown(id)));
        } else if part.key == "id" && !is_id(text) {
            at.say(format!("id {} is not well formed; write it in kebab case, such as kt-1p", shown(id)));
        }
        if id.is_string() {
            ids.push(text);
            catalogue.enter(part.name, text, thing);
        }
    }
    for (id, number) in repeated(&ids) {
        let mut at = findings.at(DATASET, format!("{} {id}", part.name));
        at.say(format!("{} appears {number} times; give each entry its own, or merge them", part.key));
    }
}

/// Domains, categories and systems are addressed by one key of the page's address, so an id may name only one of them.
fn check_addresses(catalogue: &Catalogue<'_>, findings: &mut Findings) {
    let domain = |id: &str| DOMAINS.contains(&id);
    for (part, other, is_taken) in [
        ("categories", "domain", &domain as &dyn Fn(&str) -> bool),
        ("systems", "domain", &domain),
        ("systems", "category", &|id| catalogue.get("categories", id).is_some()),
    ] {
        for id in catalogue.ids(part).into_iter().filter(|id| is_taken(id)) {
            let mut at = findings.at(DATASET, format!("{part} {id}"));
            at.say(format!("id is also that of a {other}, and both share one key of the address; rename one"));
        }
    }
}
