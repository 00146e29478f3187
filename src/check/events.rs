//! Events: their order, ids, dates and what they refer to.

use std::cmp::Ordering;

use serde_json::Value;

use super::catalogue::Catalogue;
use super::dataset::Coverage;
use super::dates::{Precision, compare, is_day, precision_of};
use super::finding::{At, Findings};
use super::rules::{CONFIDENCE, DATASET, DATE, EVENT, EVENT_SYSTEM};
use super::shape::{field, has_fields, shown, slug};
use super::things::{check_has_country, check_word};
use super::{sources, value};

/// Checks the events that have all fields; [`super::dataset`] has reported the others.
pub(super) fn check<'a>(
    events: &'a [Value],
    coverage: Option<&Coverage<'_>>,
    catalogue: &mut Catalogue<'a>,
    findings: &mut Findings,
) {
    let mut previous = None;
    for event in events.iter().filter(|event| EVENT.iter().all(|key| event.get(key).is_some())) {
        let Some(id) = field(event, "id").as_str() else { continue };
        let mut at = findings.at(DATASET, format!("events {id}"));
        let start = check_date(field(event, "date"), coverage, &mut at);
        if let Some(start) = start {
            check_order((start, id), previous, &mut at);
            previous = Some((start, id));
        }
        check_countries(event, start, catalogue, &mut at);
        check_kind(field(event, "kind"), catalogue, &mut at);
        check_systems(field(event, "systems"), catalogue, &mut at);
        let ids = catalogue.refer_list(&mut at, "organisations", "organisation", field(event, "organisations"));
        catalogue.mark_used("organisations", ids);
        check_programme(event, catalogue, &mut at);
        value::check(field(event, "value"), &mut at);
        sources::check(field(event, "sources"), catalogue, &mut at);
        check_word(&mut at, "confidence", field(event, "confidence"), &CONFIDENCE);
        check_record(event, &mut at);
    }
}

/// Checks a date; returns its start if that is sound.
fn check_date<'a>(date: &'a Value, coverage: Option<&Coverage<'_>>, at: &mut At<'_>) -> Option<&'a str> {
    if !has_fields(at, "date", date, &DATE) {
        return None;
    }
    let Some(precision) = Precision::named(field(date, "precision")) else {
        at.say(format!("precision {} is unknown; use one of day, month, year", shown(field(date, "precision"))));
        return None;
    };
    let start = check_cut(date, "start", precision, at);
    let end = if field(date, "end").is_null() { None } else { check_cut(date, "end", precision, at) };
    let start = start?;
    if end.is_some_and(|end| end < start) {
        at.say("end lies before start; swap or correct them");
    }
    if let Some(coverage) = coverage {
        let last = end.unwrap_or(start);
        let outside = [(start, coverage.from, Ordering::Less), (last, coverage.to, Ordering::Greater)];
        for (day, limit, _) in outside.into_iter().filter(|(day, limit, order)| compare(day, limit) == *order) {
            at.say(format!("{day} lies outside meta.coverage ({limit}); correct the date or widen the coverage"));
        }
    }
    Some(start)
}

fn check_cut<'a>(date: &'a Value, key: &str, precision: Precision, at: &mut At<'_>) -> Option<&'a str> {
    let text = field(date, key).as_str().filter(|text| precision_of(text) == Some(precision));
    if text.is_none() {
        let (found, wanted) = (shown(field(date, key)), precision.pattern());
        at.say(format!(
            "{key} {found} does not fit the precision; write {wanted} that exists, or change the precision"
        ));
    }
    text
}

fn check_order(order: (&str, &str), previous: Option<(&str, &str)>, at: &mut At<'_>) {
    if let Some(previous) = previous.filter(|previous| order <= *previous) {
        at.say(format!("is not in order after {}; sort events by date.start, then by id", previous.1));
    }
}

fn check_countries<'a>(event: &'a Value, start: Option<&str>, catalogue: &mut Catalogue<'a>, at: &mut At<'_>) {
    let countries = field(event, "countries");
    let codes = catalogue.refer_list(at, "countries", "country", countries);
    catalogue.mark_used("countries", codes);
    check_has_country(countries, at);
    let (Some(country), Some(start)) = (main_country(event, catalogue), start) else { return };
    let country = slug(field(field(country, "names"), "en").as_str().unwrap_or_default());
    let year: String = start.chars().take(4).collect();
    let fits = |prefix: &str| {
        let rest = field(event, "id").as_str().and_then(|id| id.strip_prefix(prefix)?.strip_prefix('-'));
        rest.and_then(|rest| rest.strip_prefix(&year)?.strip_prefix('-')).is_some_and(|rest| !rest.is_empty())
    };
    if !fits(&country) && !fits("regional") {
        at.say(format!(
            "id does not start with {country}-{year}- or regional-{year}-; correct the id, country or date"
        ));
    }
}

fn main_country<'a>(event: &Value, catalogue: &Catalogue<'a>) -> Option<&'a Value> {
    catalogue.get("countries", field(event, "countries").get(0)?.as_str()?)
}

fn check_kind(kind: &Value, catalogue: &Catalogue<'_>, at: &mut At<'_>) {
    let kinds: Vec<_> = catalogue.ids("kinds").into_iter().collect();
    check_word(at, "kind", kind, &kinds);
}

fn check_systems<'a>(systems: &'a Value, catalogue: &mut Catalogue<'a>, at: &mut At<'_>) {
    let Some(systems) = systems.as_array() else {
        at.say(format!("systems is {}, not a list; write it as [ … ]", shown(systems)));
        return;
    };
    let mut ids = Vec::new();
    for system in systems {
        if has_fields(at, "a system", system, &EVENT_SYSTEM) {
            let (id, quantity) = (field(system, "id"), field(system, "quantity"));
            ids.push(id);
            if !quantity.is_null() && quantity.as_u64().is_none_or(|number| number == 0) {
                let (id, quantity) = (shown(id), shown(quantity));
                at.say(format!("quantity {quantity} of {id} is neither a positive whole number nor null; correct it"));
            }
        }
    }
    let ids = catalogue.refer_all(at, "systems", "system", &ids);
    catalogue.mark_used("systems", ids);
}

fn check_programme<'a>(event: &'a Value, catalogue: &mut Catalogue<'a>, at: &mut At<'_>) {
    let programme = field(event, "programme");
    if programme.is_null() {
        return;
    }
    catalogue.refer(at, "programmes", "programme", programme);
    catalogue.mark_used("programmes", programme.as_str());
    let Some(id) = programme.as_str() else { return };
    let countries = catalogue.get("programmes", id).and_then(|programme| field(programme, "countries").as_array());
    let main = field(event, "countries").get(0);
    if let (Some(countries), Some(main)) = (countries, main)
        && !countries.contains(main)
    {
        let main = shown(main);
        at.say(format!("main country {main} is not one of programme {id}; put another first, or add it there"));
    }
}

fn check_record(event: &Value, at: &mut At<'_>) {
    let (added, revised) = (field(event, "added"), field(event, "revised"));
    if !is_day(added) {
        at.say(format!("added {} is not a date; write the day the event was entered", shown(added)));
    }
    if !revised.is_null() && (!is_day(revised) || is_day(added) && revised.as_str() < added.as_str()) {
        at.say(format!(
            "revised {} is neither null nor a date after added; write the day of the change",
            shown(revised)
        ));
    }
}
