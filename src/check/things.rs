//! Countries, categories, kinds, systems, organisations and programmes.

use serde_json::Value;

use super::catalogue::Catalogue;
use super::finding::{At, Findings};
use super::rules::{DATASET, DOMAINS, LANGUAGES, OUTCOMES, STAGES, TYPES};
use super::shape::{field, is_code, is_filled, is_list_of_texts, is_one_of, shown};

/// Checks everything in the catalogue but its events, and records what refers to what.
pub(super) fn check(catalogue: &mut Catalogue<'_>, findings: &mut Findings) {
    for (code, country) in catalogue.all("countries") {
        check_country(country, &mut findings.at(DATASET, format!("countries {code}")));
    }
    for (id, category) in catalogue.all("categories") {
        let mut at = findings.at(DATASET, format!("categories {id}"));
        check_word(&mut at, "domain", field(category, "domain"), &DOMAINS);
    }
    check_kinds(catalogue, findings);
    for (id, system) in catalogue.all("systems") {
        check_system(system, catalogue, &mut findings.at(DATASET, format!("systems {id}")));
    }
    for (id, organisation) in catalogue.all("organisations") {
        check_organisation(organisation, &mut findings.at(DATASET, format!("organisations {id}")));
    }
    for (id, programme) in catalogue.all("programmes") {
        check_programme(programme, catalogue, &mut findings.at(DATASET, format!("programmes {id}")));
    }
}

/// Reports a word that is not in its table.
pub(super) fn check_word(at: &mut At<'_>, what: &str, word: &Value, words: &[&str]) {
    if !is_one_of(word, words) {
        at.say(format!("{what} {} is unknown; use one of {}", shown(word), words.join(", ")));
    }
}

fn are_names(names: &Value) -> bool {
    let is_name = |(language, name): (&String, &Value)| LANGUAGES.contains(&language.as_str()) && is_filled(name);
    names.as_object().is_some_and(|names| names.iter().all(is_name))
}

fn check_country(country: &Value, at: &mut At<'_>) {
    let names = field(country, "names");
    if !are_names(names) || LANGUAGES.iter().any(|language| names.get(language).is_none()) {
        at.say("names need en, ko, es and pt, each filled and without loose spaces; complete them");
    }
}

fn check_kinds(catalogue: &Catalogue<'_>, findings: &mut Findings) {
    for (id, kind) in catalogue.all("kinds") {
        let mut at = findings.at(DATASET, format!("kinds {id}"));
        let stage = field(kind, "stage");
        match STAGES.iter().find(|(name, _)| *name == id) {
            None => at.say("kind is unknown; take it out, the kinds are fixed"),
            Some((_, wanted)) if *stage != Value::from(*wanted) => {
                at.say(format!("stage is {}; write {}", shown(stage), Value::from(*wanted)));
            }
            Some(_) => {}
        }
    }
    for (name, _) in STAGES.iter().filter(|(name, _)| catalogue.get("kinds", name).is_none()) {
        findings.at(DATASET, format!("kinds {name}")).say("kind is missing; put it back, the kinds are fixed");
    }
}

fn check_system<'a>(system: &'a Value, catalogue: &mut Catalogue<'a>, at: &mut At<'_>) {
    if !is_filled(field(system, "name")) {
        at.say("name is empty or has loose spaces; write the name as its maker does");
    }
    if !are_names(field(system, "names")) {
        at.say("names are not well formed; map en, ko, es or pt to a filled text, or write {}");
    }
    check_aliases(system, at);
    let category = field(system, "category");
    catalogue.refer(at, "categories", "category", category);
    catalogue.mark_used("categories", category.as_str());
    let makers = catalogue.refer_list(at, "organisations", "maker", field(system, "makers"));
    catalogue.mark_used("organisations", makers);
}

fn check_organisation(organisation: &Value, at: &mut At<'_>) {
    let names = field(organisation, "names");
    if !are_names(names) || names.get("en").is_none() {
        at.say("names need en and hold only en, ko, es and pt, each filled; correct them");
    }
    check_aliases(organisation, at);
    let country = field(organisation, "country");
    if !country.is_null() && !is_code(country, 2, u8::is_ascii_uppercase) {
        at.say(format!("country {} is neither a code nor null; write one such as KR", shown(country)));
    }
    check_word(at, "type", field(organisation, "type"), &TYPES);
}

fn check_aliases(thing: &Value, at: &mut At<'_>) {
    if !is_list_of_texts(field(thing, "aliases")) {
        at.say("aliases are not a list of filled texts; correct them, or write []");
    }
}

fn check_programme<'a>(programme: &'a Value, catalogue: &mut Catalogue<'a>, at: &mut At<'_>) {
    // Its countries do not count as used: the page shows a country only for an event.
    let countries = field(programme, "countries");
    catalogue.refer_list(at, "countries", "country", countries);
    check_has_country(countries, at);
    let systems = catalogue.refer_list(at, "systems", "system", field(programme, "systems"));
    catalogue.mark_used("systems", systems);
    check_word(at, "outcome", field(programme, "outcome"), &OUTCOMES);
}

/// Reports a list of countries that is empty.
pub(super) fn check_has_country(countries: &Value, at: &mut At<'_>) {
    if countries.as_array().is_some_and(Vec::is_empty) {
        at.say("names no country; name at least one, the main one first");
    }
}
