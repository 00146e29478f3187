//! Reading the record: what is broken is set aside and named, and costs nothing else.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use std::collections::BTreeMap;

use k_defense::domain::{Facet, Failure, File, Flaw, Lang, Problem, Record, Selection};
use serde_json::{Value, json};
use support::plain::{list_of, strings, text};
use support::{DATASET, RAW, RAW_WORDS, SHIPPED, WORDS, option, shipped_events, words};

const EVENTS: usize = 355;

/// The record with a change to either file.
fn edited(edit: impl FnOnce(&mut Value, &mut Value)) -> Result<Record, (File, Failure)> {
    let (mut dataset, mut words) = (RAW.clone(), RAW_WORDS.clone());
    edit(&mut dataset, &mut words);
    Record::decode(&dataset.to_string(), &words.to_string(), Lang::En)
}

fn total(record: &Record) -> usize {
    record.matching(&Selection::default()).total()
}

/// The place of an event that others do not depend on, in the middle of the file.
const BROKEN: usize = 100;

fn broken_id() -> String {
    text(&RAW["events"][BROKEN], "id")
}

/// An event is changed: it alone is set aside and named; what is wrong with it satisfies the test.
fn check_broken(name: &str, edit: impl FnOnce(&mut Value), is_named: impl Fn(&Flaw) -> bool) {
    let record = edited(|dataset, _| edit(&mut dataset["events"][BROKEN])).unwrap();
    let own = record.problems.iter().filter(|problem| problem.list == "events");
    let named: Vec<&Problem> = own.filter(|problem| is_named(&problem.flaw)).collect();
    assert_eq!((named.len(), record.problems.len()), (1, 1), "{name}: {:?}", record.problems);
    assert_eq!(total(&record), EVENTS - 1, "{name}: everything else stays");
    for (place, event) in list_of(&RAW, "events").iter().enumerate() {
        let stays = record.dataset.events.iter().any(|it| event["id"] == it.id.as_str());
        assert_eq!(stays, place != BROKEN, "{name}: {}", event["id"]);
    }
}

fn check_value(name: &str, edit: impl FnOnce(&mut Value), field: &str, value: &str) {
    let fits = |flaw: &Flaw| matches!(flaw, Flaw::BadValue { field: f, value: v } if *f == field && v == value);
    check_broken(name, edit, fits);
}

#[test]
fn a_broken_event_costs_only_itself() {
    let unreadable = |flaw: &Flaw| matches!(flaw, Flaw::NotAsExpected { .. });
    check_broken("a number", |it| *it = json!(7), unreadable);
    check_broken("null", |it| *it = Value::Null, unreadable);
    check_broken("a text", |it| *it = json!("event"), unreadable);
    check_broken("an empty object", |it| *it = json!({}), unreadable);
    check_broken("countries of numbers", |it| it["countries"] = json!([1, 2]), unreadable);
    check_broken("countries as text", |it| it["countries"] = json!("PE"), unreadable);
    check_broken("no date", |it| drop(it.as_object_mut().unwrap().remove("date")), unreadable);
    check_broken("date as text", |it| it["date"] = json!("2019"), unreadable);
    check_broken("start as number", |it| it["date"]["start"] = json!(2019), unreadable);
    check_broken("kind as list", |it| it["kind"] = json!(["visit"]), unreadable);
    check_value("kind", |it| it["kind"] = json!("gift"), "kind", "gift");
    check_value("confidence", |it| it["confidence"] = json!("sure"), "confidence", "sure");
    check_value("no such day", |it| it["date"]["start"] = json!("2019-02-30"), "date", "2019-02-30");
    check_value("no such month", |it| it["date"]["start"] = json!("2019-13"), "date", "2019-13");
    check_value("words for a date", |it| it["date"]["start"] = json!("spring 2019"), "date", "spring 2019");
    check_value("an empty date", |it| it["date"]["start"] = json!(""), "date", "");
    check_value("end before start", |it| it["date"] = json!({"start": "2019", "end": "2018"}), "date", "2018");
    check_value("end less exact", |it| it["date"] = json!({"start": "2019-05", "end": "2019"}), "date", "2019");
    check_value("country", |it| it["countries"] = json!(["PE", "ZZ"]), "countries", "ZZ");
    check_broken("no country", |it| it["countries"] = json!([]), unreadable);
}

#[test]
fn a_broken_event_is_named_by_its_id() {
    let record = edited(|dataset, _| dataset["events"][BROKEN]["kind"] = json!("gift")).unwrap();
    assert_eq!(record.problems[0].id, broken_id());
    let record = edited(|dataset, _| dataset["events"][BROKEN] = json!(7)).unwrap();
    assert_eq!(record.problems[0].id, format!("#{}", BROKEN + 1), "without an id it is named by its place");
}

#[test]
fn the_second_of_twins_is_set_aside() {
    let twin = text(&RAW["events"][BROKEN - 1], "id");
    let record = edited(|dataset, _| dataset["events"][BROKEN]["id"] = json!(twin)).unwrap();
    assert_eq!(record.problems, [Problem { list: "events", id: twin.clone(), flaw: Flaw::Twin }]);
    assert_eq!(total(&record), EVENTS - 1);
    let kept = record.dataset.events.iter().find(|event| event.id == twin).unwrap();
    assert_eq!(kept.kind.id(), text(&RAW["events"][BROKEN - 1], "kind"), "the first one stays");
}

#[test]
fn an_event_without_words_is_set_aside() {
    let words = |name: &str, edit: &dyn Fn(&mut Value), is_named: &dyn Fn(&Flaw) -> bool| {
        let record = edited(|_, words| edit(&mut words["events"])).unwrap();
        let named: Vec<_> = record.problems.iter().map(|it| (it.list, it.id.as_str(), is_named(&it.flaw))).collect();
        assert_eq!(named, [("events", broken_id().as_str(), true)], "{name}");
        assert_eq!(total(&record), EVENTS - 1, "{name}");
        let place = record.dataset.events.iter().position(|event| event.id == broken_id()).unwrap();
        assert!(!record.matching(&Selection::default()).events.contains(place), "{name}");
        assert!(record.threads.iter().all(|thread| !thread.contains(&place)), "{name}: it stands in no thread");
    };
    let id = broken_id();
    words("gone", &|it| drop(it.as_object_mut().unwrap().remove(&id)), &|flaw| *flaw == Flaw::NoWords);
    let unreadable = |flaw: &Flaw| matches!(flaw, Flaw::NotAsExpected { .. });
    words("a number", &|it| it[&id] = json!(1), &unreadable);
    words("no title", &|it| drop(it[&id].as_object_mut().unwrap().remove("title")), &unreadable);
    words("title null", &|it| it[&id]["title"] = Value::Null, &unreadable);
}

#[test]
fn a_pointer_to_nothing_is_loosened() {
    let check = |field: &str, list: &'static str, edit: &dyn Fn(&mut Value)| {
        let record = edited(|dataset, _| edit(&mut dataset["events"][BROKEN])).unwrap();
        let flaw = Flaw::BadValue { field: list, value: "nothing".into() };
        assert_eq!(record.problems, [Problem { list: "events", id: broken_id(), flaw }], "{field}");
        assert_eq!(total(&record), EVENTS, "{field}: the event can be shown without it");
    };
    check("systems", "systems", &|it| it["systems"] = json!([{"id": "nothing", "quantity": 1}, {"id": "k2"}]));
    check("organisations", "organisations", &|it| it["organisations"] = json!(["nothing"]));
    check("programme", "programme", &|it| it["programme"] = json!("nothing"));
}

#[test]
fn only_sources_on_the_web_are_kept() {
    let check = |url: &str, is_kept: bool| {
        let source = json!({"url": url, "publisher": "A", "title": null, "published": null, "language": "en"});
        let record = edited(|dataset, _| dataset["events"][BROKEN]["sources"] = json!([source])).unwrap();
        let event = record.dataset.events.iter().find(|event| event.id == broken_id()).unwrap();
        assert_eq!(event.sources.len(), usize::from(is_kept), "{url}");
        assert_eq!(record.problems.len(), usize::from(!is_kept), "{url}: {:?}", record.problems);
        assert_eq!(total(&record), EVENTS, "{url}: the event stays");
    };
    check("https://example.org/a", true);
    check("http://example.org/a", true);
    check("HTTPS://EXAMPLE.ORG/a", true);
    for url in [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.org/a",
        "/a",
        "https:example.org",
        "ñññññññññ",
        "",
    ] {
        check(url, false);
    }
}

#[test]
fn fields_of_a_later_version_are_passed_over() {
    fn add(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                fields.values_mut().for_each(add);
                fields.insert("later".into(), json!({"version": [2, null, "x"]}));
            }
            Value::Array(things) => things.iter_mut().for_each(add),
            _ => {}
        }
    }
    let mut dataset = RAW.clone();
    add(&mut dataset);
    for list in ["countries", "categories", "systems", "organisations", "programmes"] {
        for thing in dataset[list].as_array_mut().unwrap() {
            // Names are a table by language: there a later field would be a language with an object as its name.
            if let Some(names) = thing.get_mut("names").and_then(Value::as_object_mut) {
                names.remove("later");
                names.insert("fr".into(), json!("Nom"));
            }
        }
    }
    let mut words = RAW_WORDS.clone();
    for part in words.as_object_mut().unwrap().values_mut() {
        for said in part.as_object_mut().unwrap().values_mut() {
            said["later"] = json!([1]);
        }
        part["later"] = json!({"title": "A", "name": "A"});
    }
    words["later"] = json!(1);
    let record = Record::decode(&dataset.to_string(), &words.to_string(), Lang::En).unwrap();
    assert_eq!(record.problems, []);
    assert_eq!(record.dataset.events, SHIPPED.dataset.events);
    assert_eq!(record.words, SHIPPED.words);
}

#[test]
fn fields_that_need_not_be_there_can_be_left_out() {
    let fields = ["systems", "organisations", "programme", "value", "sources", "added", "revised"];
    let record = edited(|dataset, _| {
        let event = dataset["events"][BROKEN].as_object_mut().unwrap();
        for field in fields {
            event.remove(field);
        }
    });
    let record = record.unwrap();
    assert_eq!((record.problems.len(), total(&record)), (0, EVENTS));
}

fn check_failure(name: &str, dataset: &str, words: &str, file: File, is_no_event: bool) {
    match Record::decode(dataset, words, Lang::En) {
        Err((of, Failure::NoEvent)) => assert_eq!((of, true), (file, is_no_event), "{name}"),
        Err((of, Failure::NotJson(said))) => {
            assert_eq!((of, false), (file, is_no_event), "{name}: {said}");
            assert!(!said.is_empty(), "{name}");
        }
        Err((of, Failure::NoList(list))) => assert_eq!((of, false), (file, is_no_event), "{name}: {list}"),
        Ok(record) => panic!("{name} was read: {:?}", record.problems),
    }
}

#[test]
fn what_cannot_be_read_at_all_is_said() {
    for text in ["", " ", "{", "null", "[]", "7", "<!DOCTYPE html><title>404</title>", "{}", "{\"events\": []}"] {
        check_failure(text, text, &WORDS, File::Dataset, false);
        check_failure(text, &DATASET, text, File::Words, false);
    }
    check_failure("cut off", &DATASET[..DATASET.len() / 2], &WORDS, File::Dataset, false);
    check_failure("cut off", &DATASET, &WORDS[..WORDS.len() / 2], File::Words, false);
    for list in ["countries", "categories", "systems", "organisations", "programmes", "events"] {
        let mut dataset = RAW.clone();
        dataset.as_object_mut().unwrap().remove(list);
        check_failure(list, &dataset.to_string(), &WORDS, File::Dataset, false);
        for wrong in [json!(null), json!({}), json!("A"), json!(1)] {
            dataset[list] = wrong;
            check_failure(list, &dataset.to_string(), &WORDS, File::Dataset, false);
        }
    }
    for part in ["events", "programmes", "countries", "kinds", "categories", "domains"] {
        let mut words = RAW_WORDS.clone();
        words.as_object_mut().unwrap().remove(part);
        check_failure(part, &DATASET, &words.to_string(), File::Words, false);
    }
    for list in ["events", "countries"] {
        let mut dataset = RAW.clone();
        dataset[list] = json!([]);
        check_failure(list, &dataset.to_string(), &WORDS, File::Dataset, true);
    }
    let mut words = RAW_WORDS.clone();
    words["events"] = json!({});
    check_failure("no words", &DATASET, &words.to_string(), File::Words, true);
}

#[test]
fn what_hangs_on_a_broken_thing_is_loosened_or_goes_with_it() {
    let check = |list: &'static str, edit: &dyn Fn(&mut Value), all_stay: bool| {
        let record = edited(|dataset, _| edit(&mut dataset[list][0])).unwrap();
        assert!(record.problems.iter().any(|problem| problem.list == list), "{list}: {:?}", record.problems);
        assert_eq!(total(&record) == EVENTS, all_stay, "{list}: {} events", total(&record));
        assert!(total(&record) > EVENTS / 2, "{list}: {} events", total(&record));
    };
    check("categories", &|it| it["domain"] = json!("space"), true);
    check("systems", &|it| *it = json!(1), true);
    check("organisations", &|it| *it = json!(1), true);
    check("programmes", &|it| it["outcome"] = json!("won"), true);
    check("countries", &|it| *it = json!(1), false);
    let record = edited(|dataset, _| dataset["meta"] = json!(1)).unwrap();
    assert_eq!((record.problems[0].list, total(&record)), ("meta", EVENTS));
}

#[test]
fn the_shipped_files_have_no_problem() {
    for lang in Lang::ALL {
        let record = Record::decode(&DATASET, words(lang), lang).unwrap();
        assert_eq!((record.problems, record.dataset.events.len()), (Vec::new(), EVENTS), "{lang:?}");
        assert_eq!(record.words.events.iter().flatten().count(), EVENTS, "{lang:?}");
        assert_eq!(record.dataset, SHIPPED.dataset, "{lang:?}");
    }
    assert_eq!((SHIPPED.problems.len(), total(&SHIPPED)), (0, EVENTS));
}

#[test]
fn the_shipped_record_holds_what_the_file_says() {
    let mut by_country: BTreeMap<String, usize> = BTreeMap::new();
    let mut by_kind: BTreeMap<&str, usize> = BTreeMap::new();
    for event in list_of(&RAW, "events") {
        strings(&event["countries"]).for_each(|code| *by_country.entry(code.to_lowercase()).or_default() += 1);
        *by_kind.entry(event["kind"].as_str().unwrap()).or_default() += 1;
    }
    let matching = SHIPPED.matching(&Selection::default());
    for (code, events) in &by_country {
        assert_eq!(matching.count(Facet::Country, option(&SHIPPED, Facet::Country, code)), *events, "{code}");
    }
    for (kind, events) in &by_kind {
        assert_eq!(matching.count(Facet::Kind, option(&SHIPPED, Facet::Kind, kind)), *events, "{kind}");
    }
    assert_eq!(by_country.len(), SHIPPED.index.facet(Facet::Country).options.len());
    for (event, raw) in shipped_events() {
        let codes: Vec<String> = strings(&raw["countries"]).map(str::to_lowercase).collect();
        let own = event.countries.iter().map(|place| &SHIPPED.dataset.countries[*place].code);
        assert!(own.eq(&codes), "{}: {codes:?}", event.id);
        let systems = list_of(raw, "systems").iter().map(|line| (text(line, "id"), line["quantity"].as_u64()));
        let own = event.systems.iter().map(|it| (SHIPPED.dataset.systems[it.system].id.clone(), it.quantity));
        assert!(own.eq(systems), "{}: {}", event.id, raw["systems"]);
        let urls = list_of(raw, "sources").iter().map(|source| text(source, "url"));
        assert!(event.sources.iter().map(|source| source.url.clone()).eq(urls), "{}", event.id);
        assert_eq!(event.value.is_some(), raw["value"].is_object(), "{}", event.id);
        let said =
            SHIPPED.words.events[SHIPPED.dataset.events.iter().position(|it| it.id == event.id).unwrap()].as_ref();
        assert_eq!(said.unwrap().title, text(&RAW_WORDS["events"][&event.id], "title"));
    }
}
