//! The data check: the shipped files pass it, and every rule catches a copy that breaks it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use k_defense::check::{Finding, check_files, check_folder};
use serde_json::{Value, json};

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/public/data");
const DATASET: &str = "dataset.json";
const ENGLISH: &str = "text.en.json";
const KOREAN: &str = "text.ko.json";
const TEXTS: [&str; 4] = [ENGLISH, KOREAN, "text.es.json", "text.pt.json"];
const PUBLISHED: &str = "published.txt";
const ALIASES: &str = "aliases.json";

type Files = BTreeMap<String, String>;

static SHIPPED: LazyLock<Files> = LazyLock::new(|| {
    let names = [DATASET, PUBLISHED, ALIASES].into_iter().chain(TEXTS);
    names.map(|name| (name.to_owned(), fs::read_to_string(Path::new(DATA).join(name)).unwrap())).collect()
});
static PARSED: LazyLock<BTreeMap<String, Value>> = LazyLock::new(|| {
    let json = SHIPPED.iter().filter(|(name, _)| *name != PUBLISHED);
    json.map(|(name, contents)| (name.clone(), serde_json::from_str(contents).unwrap())).collect()
});

/// How many findings a break may cause besides the expected one.
#[derive(Clone, Copy, PartialEq)]
enum Others {
    None,
    Some,
}

/// Breaks a copy of the shipped files and expects a finding in `file` whose place and words hold the given texts.
fn check(name: &str, edit: impl FnOnce(&mut Files), file: &str, place: &str, what: &str, others: Others) {
    let mut files = SHIPPED.clone();
    edit(&mut files);
    let findings = check_files(&files).findings;
    let fits =
        |finding: &&Finding| finding.file == file && finding.place.contains(place) && finding.what.contains(what);
    let lines: Vec<_> = findings.iter().take(20).map(ToString::to_string).collect();
    assert!(findings.iter().any(|finding| fits(&finding)), "{name}: {place:?}, {what:?} not found in {lines:#?}");
    assert!(others == Others::Some || findings.len() == 1, "{name}: just one finding expected in {lines:#?}");
    for finding in &findings {
        assert!(!finding.to_string().contains(char::is_control), "{name}: {finding:?} is not one line");
        assert!(finding.what.contains("; "), "{name}: {finding} does not say what to do");
    }
}

/// Replaces a file by an edited copy of its JSON.
fn rewrite(files: &mut Files, file: &str, edit: impl FnOnce(&mut Value)) {
    let mut value = PARSED[file].clone();
    edit(&mut value);
    files.insert(file.to_owned(), value.to_string());
}

/// Breaks the JSON of `dataset.json`.
fn dataset(name: &str, edit: impl FnOnce(&mut Value), place: &str, what: &str, others: Others) {
    check(name, |files| rewrite(files, DATASET, edit), DATASET, place, what, others);
}

/// Breaks the first entry of a part of `dataset.json` that suits; that entry is where the finding has to be.
fn entry(
    part: &str,
    name: &str,
    suits: impl Fn(&Value) -> bool,
    edit: impl FnOnce(&mut Value),
    what: &str,
    others: Others,
) {
    let things = PARSED[DATASET][part].as_array().unwrap();
    let index = things.iter().position(suits).unwrap_or_else(|| panic!("{name}: no entry suits"));
    let id = things[index].get("id").unwrap_or(&things[index]["code"]);
    let place = format!("{part} {}", id.as_str().unwrap());
    dataset(name, |data| edit(&mut data[part][index]), &place, what, others);
}

/// Breaks the first event that suits, in just one way.
fn event(name: &str, suits: impl Fn(&Value) -> bool, edit: impl FnOnce(&mut Value), what: &str) {
    entry("events", name, suits, edit, what, Others::None);
}

/// Breaks the first text of a part of a text file that suits.
fn text(file: &str, part: &str, suits: impl Fn(&Value) -> bool, edit: impl FnOnce(&mut Value), what: &str) {
    let texts = PARSED[file][part].as_object().unwrap();
    let (id, _) = texts.iter().find(|(_, words)| suits(words)).unwrap();
    let edit = |files: &mut Files| rewrite(files, file, |value| edit(&mut value[part][id]));
    check(&format!("{file} {part} {what}"), edit, file, &format!("{part} {id}"), what, Others::None);
}

/// Replaces a text in a file once, for what a JSON value cannot hold.
fn replace(file: &str, old: &str, new: &str, place: &str, what: &str) {
    let edit = |files: &mut Files| {
        let contents = &SHIPPED[file];
        assert!(contents.contains(old), "{file} no longer holds {old:?}");
        files.insert(file.to_owned(), contents.replacen(old, new, 1));
    };
    check(&format!("{file} {what}"), edit, file, place, what, Others::None);
}

/// Runs the command on a folder: its exit status and what it prints.
fn check_data(folder: &Path) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_check-data")).arg(folder).output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

fn any(_: &Value) -> bool {
    true
}

fn has(field: &'static str) -> impl Fn(&Value) -> bool {
    move |thing| thing[field].as_array().map_or(!thing[field].is_null(), |items| !items.is_empty())
}

fn has_precision(precision: &'static str) -> impl Fn(&Value) -> bool {
    move |event| event["date"]["precision"] == precision
}

fn set(field: &'static str, value: Value) -> impl FnOnce(&mut Value) {
    move |thing| thing[field] = value
}

fn set_in(object: &'static str, field: &'static str, value: Value) -> impl FnOnce(&mut Value) {
    move |thing| thing[object][field] = value
}

fn drop_field(field: &'static str) -> impl FnOnce(&mut Value) {
    move |thing| drop(thing.as_object_mut().unwrap().remove(field).unwrap())
}

fn push(list: &'static str, item: Value) -> impl FnOnce(&mut Value) {
    move |thing| thing[list].as_array_mut().unwrap().push(item)
}

/// Repeats the first item of a list at its end.
fn repeat(list: &'static str) -> impl FnOnce(&mut Value) {
    move |thing| {
        let first = thing[list][0].clone();
        thing[list].as_array_mut().unwrap().push(first);
    }
}

#[test]
fn shipped_files_pass() {
    let report = check_folder(Path::new(DATA));
    let lines: Vec<_> = report.findings.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{lines:#?}");
    assert_eq!(report, check_files(&SHIPPED));
    let events = PARSED[DATASET]["events"].as_array().unwrap().len();
    assert!(report.summary[0].starts_with(&format!("{events} events, ")), "{:?}", report.summary);
    assert_eq!(report.summary.len(), 5);
    assert_eq!(report.summary[4], "texts: en, es, ko, pt");
    let printed = check_data(Path::new(DATA));
    assert_eq!(printed, (Some(0), format!("{}\n0 findings\n", report.summary.join("\n"))));
}

#[test]
fn folders_are_read() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("unreadable");
    let absent = check_folder(&folder.join("absent"));
    assert_eq!(absent.findings.len(), 1);
    assert_eq!(absent.findings[0].place, "folder");
    fs::create_dir_all(&folder).unwrap();
    for (name, contents) in SHIPPED.iter() {
        fs::write(folder.join(name), contents).unwrap();
    }
    fs::write(folder.join("DATA.md"), "no data").unwrap();
    fs::write(folder.join(KOREAN), b"\xff\xfe").unwrap();
    let findings = check_folder(&folder).findings;
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert_eq!((findings[0].file.as_str(), findings[0].place.as_str()), (KOREAN, "file"));
    assert!(findings[0].what.starts_with("cannot be read"), "{findings:?}");
    let printed = check_data(&folder);
    assert_eq!(printed.0, Some(1));
    assert!(printed.1.starts_with(&findings[0].to_string()) && printed.1.ends_with("\n1 findings\n"), "{}", printed.1);
}

#[test]
fn findings_are_lines() {
    let finding = Finding { file: "f.json".into(), place: "events x".into(), what: "is odd; mend it".into() };
    assert_eq!(finding.to_string(), "f.json: events x: is odd; mend it");
}

#[test]
fn files() {
    for file in SHIPPED.keys() {
        let edit = |files: &mut Files| drop(files.remove(file));
        check(&format!("no {file}"), edit, file, "file", "is missing; put it back", Others::None);
    }
    let cut = |files: &mut Files| {
        let half = files[KOREAN].chars().take(1000).collect();
        files.insert(KOREAN.to_owned(), half);
    };
    check("cut off", cut, KOREAN, "file", "cannot be read: EOF", Others::None);
    let longer = |files: &mut Files| files.get_mut(ENGLISH).unwrap().push('{');
    check("more after the end", longer, ENGLISH, "file", "cannot be read: trailing", Others::None);
    let fifth = |files: &mut Files| drop(files.insert("text.fr.json".into(), "[]".into()));
    check("fifth language", fifth, "text.fr.json", "top", "the file is [], not an object", Others::None);
}

#[test]
fn keys_occur_once() {
    replace(DATASET, "{", "{\"meta\": 1,", "top", "key \"meta\" appears twice; keep one");
    replace(DATASET, "\"precision\"", "\"end\": null, \"precision\"", "events ", "key \"end\" appears twice in date");
    replace(DATASET, "\"stage\": 0", "\"stage\": 0, \"stage\": 0", "kinds visit", "key \"stage\" appears twice");
    replace(DATASET, "\"url\"", "\"url\": 1, \"url\": 2, \"url\"", "events ", "\"url\" appears twice in sources http");
    replace(ENGLISH, "\"title\"", "\"title\": null, \"title\"", "events ", "key \"title\" appears twice");
    let id = PARSED[KOREAN]["events"].as_object().unwrap().keys().next().unwrap();
    let twin = format!("\"events\": {{\"{id}\": 1,");
    replace(KOREAN, "\"events\": {", &twin, "events", &format!("key \"{id}\" appears twice"));
}

#[test]
fn texts_hold_no_control_characters() {
    replace(ENGLISH, "\"summary\": \"", "\"summary\": \"A\\u0000", "events ", "the text of summary holds the control");
    replace(KOREAN, "\"title\": \"", "\"title\": \"A\\nB", "events ", "character U+000A; take it out");
    replace(KOREAN, "\"brief\": \"", "\"brief\": \"A\u{85}B", "countries ", "character U+0085; take it out");
    let alias = |data: &mut Value| data["systems"][0]["aliases"] = json!(["A\tB"]);
    dataset("control character in a list", alias, "systems ", "the text of aliases number 1 holds", Others::None);
    let edit = |data: &mut Value| data["events"][0]["a\nb"] = json!(1);
    dataset("control character in a key", edit, "events ", "a key holds the control character U+000A", Others::Some);
}

#[test]
fn top_and_meta() {
    use Others::{None, Some};
    dataset("no kinds", drop_field("kinds"), "top", "field kinds is missing in the file; add it", None);
    dataset("new part", set("extras", json!([])), "top", "field extras is unknown in the file; the fields are", None);
    dataset("all is a list", |data| *data = json!([]), "top", "not an object", None);
    dataset("systems an object", set("systems", json!({})), "systems", "is not a list", None);
    dataset("schema", set_in("meta", "schema", json!(2)), "meta", "schema is 2, not 1", None);
    dataset("version", set_in("meta", "version", json!("2026-02-30")), "meta", "version \"2026-02-30\" is not", None);
    dataset("licence", set_in("meta", "licence", json!(" ")), "meta", "licence is empty", None);
    dataset("no coverage", |data| drop_field("coverage")(&mut data["meta"]), "meta", "field coverage is missing", None);
    dataset("half a coverage", set_in("meta", "coverage", json!({"from": "1975"})), "meta", "coverage needs", None);
    let more = json!({"from": "1975", "to": "2026", "at": "2000"});
    dataset("more coverage", set_in("meta", "coverage", more), "meta", "coverage needs from and to", None);
    let late = json!({"from": "2010-06", "to": "2100"});
    dataset("late coverage", set_in("meta", "coverage", late), "events ", "outside meta.coverage (2010-06)", Some);
    let early = json!({"from": "1975", "to": "2010-06"});
    dataset("early coverage", set_in("meta", "coverage", early), "events ", "outside meta.coverage (2010-06)", Some);
}

#[test]
fn entries_have_their_fields_and_ids() {
    use Others::{None, Some};
    for part in ["countries", "categories", "kinds", "systems", "organisations", "programmes", "events"] {
        let name = format!("{part} extra");
        entry(part, &name, any, set("extra", json!(1)), "field extra is unknown in this entry", None);
        let edit = |data: &mut Value| push(part, json!("odd"))(data);
        dataset(&format!("{part} odd"), edit, &format!("{part} number "), "\"odd\", not an object", None);
        let edit = |data: &mut Value| repeat(part)(data);
        let what = if part == "countries" { "code appears 2 times" } else { "id appears 2 times" };
        dataset(&format!("{part} twice"), edit, &format!("{part} "), what, if part == "events" { Some } else { None });
    }
    entry("organisations", "no type", any, drop_field("type"), "field type is missing in this entry; add it", Some);
    entry("events", "no kind", any, drop_field("kind"), "field kind is missing in this entry; add it", Some);
    let named = |id: Value| json!({"id": id, "names": {"en": "A"}, "aliases": [], "country": null, "type": "other"});
    for id in [json!("Big"), json!("a--b"), json!("-a"), json!(""), json!("a_b"), json!("é")] {
        let what = format!("id {id} is not well formed");
        dataset(&what, push("organisations", named(id)), "organisations ", &what, Some);
    }
    dataset("id a number", push("organisations", named(json!(7))), "organisations number", "id 7 is not well", None);
    dataset("code", |data| data["countries"][0]["code"] = json!("Ar"), "countries Ar", "code \"Ar\" is not well", Some);
}

#[test]
fn addresses_are_not_shared() {
    use Others::Some;
    let category = PARSED[DATASET]["categories"][0]["id"].clone();
    let system = json!({"name": "A", "names": {}, "aliases": [], "category": category, "makers": []});
    let use_it = |data: &mut Value, id: &Value| {
        let mut system = system.clone();
        system["id"] = id.clone();
        push("systems", system)(data);
        push("systems", json!({"id": id, "quantity": null}))(&mut data["events"][0]);
    };
    let shared = format!("systems {}", category.as_str().unwrap());
    dataset("system as category", |data| use_it(data, &category), &shared, "id is also that of a category", Some);
    let land = json!("land");
    dataset("system as domain", |data| use_it(data, &land), "systems land", "id is also that of a domain", Some);
    let as_domain = |data: &mut Value| {
        push("categories", json!({"id": "air", "domain": "air"}))(data);
        data["systems"][0]["category"] = json!("air");
    };
    dataset("category as domain", as_domain, "categories air", "id is also that of a domain", Some);
}

#[test]
fn countries_categories_and_kinds() {
    use Others::{None, Some};
    entry("countries", "names short", any, |thing| drop_field("pt")(&mut thing["names"]), "names need en, ko", None);
    entry("countries", "names more", any, set_in("names", "fr", json!("A")), "names need en, ko", None);
    entry("countries", "names blank", any, set_in("names", "ko", json!("A ")), "names need en, ko", None);
    entry("categories", "domain", any, set("domain", json!("space")), "domain \"space\" is unknown; use one of", Some);
    dataset("new kind", push("kinds", json!({"id": "party", "stage": 0})), "kinds party", "kind is unknown", Some);
    entry("kinds", "stage", any, set("stage", json!(3)), "stage is 3; write 0", None);
    let setback = |kind: &Value| kind["id"] == "setback";
    entry("kinds", "setback", setback, set("stage", json!(0)), "stage is 0; write null", None);
    let drop_first = |data: &mut Value| drop(data["kinds"].as_array_mut().unwrap().remove(0));
    dataset("lost kind", drop_first, "kinds visit", "kind is missing; put it back", Some);
}

#[test]
fn systems_organisations_and_programmes() {
    use Others::{None, Some};
    let system = |name, edit: &dyn Fn(&mut Value), what| entry("systems", name, has("makers"), edit, what, None);
    system("system name", &|it| it["name"] = json!(""), "name is empty or has loose spaces");
    system("system names", &|it| it["names"]["fr"] = json!("A"), "names are not well formed");
    system("system names blank", &|it| it["names"]["ko"] = json!(""), "names are not well formed");
    system("system aliases", &|it| it["aliases"] = json!(["A", ""]), "aliases are not a list of filled texts");
    system("maker unknown", &|it| push("makers", json!("nobody"))(it), "maker \"nobody\" is unknown");
    system("maker twice", &|it| repeat("makers")(it), "appears 2 times; name it once");
    entry("systems", "makers null", any, set("makers", Value::Null), "maker is null, not a list; write it", Some);
    entry("systems", "category", any, set("category", json!("cake")), "category \"cake\" is unknown", Some);

    let organisation = |name, edit: &dyn Fn(&mut Value), what| entry("organisations", name, any, edit, what, None);
    organisation("no English name", &|it| drop_field("en")(&mut it["names"]), "names need en and hold only");
    organisation("French name", &|it| it["names"]["fr"] = json!("A"), "names need en and hold only");
    organisation("organisation aliases", &|it| it["aliases"] = json!("A"), "aliases are not a list");
    organisation("country", &|it| it["country"] = json!("kr"), "country \"kr\" is neither a code nor null");
    organisation("type", &|it| it["type"] = json!("bank"), "type \"bank\" is unknown; use one of company");

    let programme = |name, edit: &dyn Fn(&mut Value), what| entry("programmes", name, has("systems"), edit, what, None);
    programme("outcome", &|it| it["outcome"] = json!("won"), "outcome \"won\" is unknown; use one of open");
    programme("programme country", &|it| push("countries", json!("ZZ"))(it), "country \"ZZ\" is unknown");
    programme("programme country twice", &|it| repeat("countries")(it), "appears 2 times");
    programme("programme system", &|it| push("systems", json!("cake"))(it), "system \"cake\" is unknown");
    entry("programmes", "no country", any, set("countries", json!([])), "names no country", Some);
}

#[test]
fn everything_is_used() {
    use Others::Some;
    let unused = "is used nowhere; take it out";
    let body = json!({"id": "nobody", "names": {"en": "A"}, "aliases": [], "country": null, "type": "other"});
    dataset("unused organisation", push("organisations", body), "organisations nobody", unused, Some);
    let names = json!({"en": "A", "ko": "A", "es": "A", "pt": "A"});
    dataset("unused country", push("countries", json!({"code": "ZZ", "names": names})), "countries ZZ", unused, Some);
    let category = json!({"id": "cake", "domain": "land"});
    dataset("unused category", push("categories", category), "categories cake", unused, Some);
    let system = json!({"id": "pie", "name": "A", "names": {}, "aliases": [], "category": "other", "makers": []});
    dataset("unused system", push("systems", system), "systems pie", unused, Some);
    let programme = json!({"id": "deal", "countries": ["PE"], "systems": [], "outcome": "open"});
    dataset("unused programme", push("programmes", programme), "programmes deal", unused, Some);
}

#[test]
fn dates() {
    use Others::Some;
    let start = |name, precision, start: &str, others| {
        let what = format!("start \"{start}\" does not fit the precision; write a {precision} such as");
        entry("events", name, has_precision(precision), set_in("date", "start", json!(start)), &what, others);
    };
    start("day cut short", "day", "2024-04", Some);
    start("month too long", "month", "2024-04-16", Some);
    start("year too long", "year", "2024-04", Some);
    start("no such day", "day", "2023-02-29", Some);
    start("no such month", "month", "2023-13", Some);
    start("no such year", "year", "1024", Some);
    start("loose digits", "day", "2024-4-16", Some);
    start("signed", "month", "2024-+4", Some);
    event("precision", any, set_in("date", "precision", json!("week")), "precision \"week\" is unknown; use one of");
    event("date null", any, set("date", Value::Null), "date is null, not an object");
    event("no end", any, |event| drop_field("end")(&mut event["date"]), "field end is missing in date");
    event("end", has_precision("day"), set_in("date", "end", json!("2024")), "end \"2024\" does not fit the precision");
    event("end early", has_precision("day"), set_in("date", "end", json!("1976-01-01")), "end lies before start");
    event("end late", has_precision("year"), set_in("date", "end", json!("2099")), "2099 lies outside meta.coverage");
    let swap = |data: &mut Value| data["events"].as_array_mut().unwrap().swap(0, 1);
    let first = PARSED[DATASET]["events"][0]["id"].as_str().unwrap();
    dataset("order", swap, &format!("events {first}"), "is not in order after", Others::None);
}

#[test]
fn what_events_refer_to() {
    use Others::Some;
    event("event kind", any, set("kind", json!("contrct")), "kind \"contrct\" is unknown; use one of agreement");
    event("event country", any, push("countries", json!("ZZ")), "country \"ZZ\" is unknown");
    event("event country twice", any, repeat("countries"), "appears 2 times");
    entry("events", "event without country", any, set("countries", json!([])), "names no country", Some);
    entry("events", "countries null", any, set("countries", json!(null)), "country is null, not a list", Some);
    let moved = |event: &mut Value| event["countries"] = json!(["PE"]);
    let chilean = |event: &Value| event["countries"][0] == "CL" && event["programme"].is_null();
    event("id of another country", chilean, moved, "id does not start with peru-");
    let rename = |data: &mut Value| data["countries"][0]["names"]["en"] = json!("Côte d'Azur");
    dataset("accented country", rename, "events ", "id does not start with cote-d-azur-", Some);
    event("event system", any, push("systems", json!({"id": "cake", "quantity": 1})), "system \"cake\" is unknown");
    event("event system twice", has("systems"), repeat("systems"), "appears 2 times");
    event("event systems null", |it| !has("systems")(it), set("systems", json!(null)), "systems is null, not a list");
    event("system bare", any, push("systems", json!({"id": "k2"})), "field quantity is missing in a system");
    for quantity in [json!(0), json!(-1), json!(1.5), json!(true), json!("2")] {
        let what = format!("quantity {quantity} of ");
        event(&what, has("systems"), |event| event["systems"][0]["quantity"] = quantity, &what);
    }
    event("event organisation", any, push("organisations", json!("nobody")), "organisation \"nobody\" is unknown");
    event("event organisation twice", has("organisations"), repeat("organisations"), "appears 2 times");
    entry("events", "organisations", any, set("organisations", json!({})), "organisation is {}, not a list", Some);
    event("event programme", |it| it["programme"].is_null(), set("programme", json!("deal")), "\"deal\" is unknown");
    let foreign = |data: &mut Value| data["programmes"][0]["countries"] = json!(["HT"]);
    let id = PARSED[DATASET]["programmes"][0]["id"].as_str().unwrap();
    dataset("foreign programme", foreign, "events ", &format!("is not one of programme {id}"), Some);
}

#[test]
fn values() {
    use Others::Some;
    let in_usd = |event: &Value| event["value"]["currency"] == "USD";
    let in_other = |event: &Value| has("value")(event) && !in_usd(event);
    event("value bare", in_other, |it| drop_field("usd")(&mut it["value"]), "field usd is missing in value");
    event("amount", in_other, set_in("value", "amount", json!(0)), "value.amount 0 is not a positive number");
    event("amount null", in_other, set_in("value", "amount", json!(null)), "value.amount null is not a positive");
    event("amount true", in_other, set_in("value", "amount", json!(true)), "value.amount true is not a positive");
    event("usd", in_other, set_in("value", "usd", json!("1")), "value.usd \"1\" is not a positive number");
    event("currency", in_other, set_in("value", "currency", json!("won")), "value.currency \"won\" is not a code");
    event("usd differs", in_usd, set_in("value", "usd", json!(1)), "value.usd 1 differs from the amount");
    entry("events", "usd null", in_usd, set_in("value", "usd", json!(null)), "value.usd null differs", Some);
}

#[test]
fn sources() {
    use Others::Some;
    // A page that only one event cites, so that the rule on differing descriptions keeps quiet.
    let cited = |url: &Value| SHIPPED[DATASET].matches(&format!("\"url\": {url},")).count();
    let only = |event: &Value| cited(&event["sources"][0]["url"]) == 1;
    let source = |name, field, value: Value, what| {
        event(name, only, |event| event["sources"][0][field] = value, what);
    };
    source("not http", "url", json!("ftp://example.org/a"), "url ftp://example.org/a is not http(s)");
    source("no dot", "url", json!("https://localhost/a.b"), "url https://localhost/a.b is not http(s)");
    source("space in url", "url", json!("https://example.org/a b"), "is not http(s); write the full");
    source("url null", "url", json!(null), "url null is not http(s)");
    source("publisher", "publisher", json!(" A"), "is empty or has loose spaces; name who");
    source("title blank", "title", json!(""), "is neither a headline nor null");
    source("title bracketed", "title", json!("[no title]"), "is neither a headline nor null");
    source("published", "published", json!("2024-04"), "is neither a date nor null; write a day");
    source("language", "language", json!("Es"), "is not a code of two letters");
    source("extra field", "archive", json!("no"), "field archive is unknown in a source");
    event("source bare", only, |it| drop_field("title")(&mut it["sources"][0]), "field title is missing in a source");
    event("source a text", only, push("sources", json!("page")), "a source is \"page\", not an object");
    event("no source", only, set("sources", json!([])), "has no source; name at least one");
    entry("events", "source null", any, set("sources", json!(null)), "has no source; name at least one", Some);
    event("source twice", only, repeat("sources"), "appears 2 times; name it once");
    let twice = |event: &Value| cited(&event["sources"][0]["url"]) > 1;
    let rename = |event: &mut Value| event["sources"][0]["publisher"] = json!("Another");
    let page = PARSED[DATASET]["events"].as_array().unwrap().iter().find(|event| twice(event)).unwrap();
    let url = page["sources"][0]["url"].as_str().unwrap();
    let edit =
        |data: &mut Value| rename(data["events"].as_array_mut().unwrap().iter_mut().find(|it| twice(it)).unwrap());
    dataset("page described twice", edit, "events ", &format!("{url} is described otherwise"), Some);
}

#[test]
fn records() {
    event("confidence", |it| it["confidence"] == "single", set("confidence", json!("sure")), "\"sure\" is unknown");
    event("added", |it| it["revised"].is_null(), set("added", json!("today")), "added \"today\" is not a date");
    event("revised", any, set("revised", json!("later")), "revised \"later\" is neither null nor a date after added");
    event("revised early", any, set("revised", json!("2000-01-01")), "revised \"2000-01-01\" is neither null nor");
}

#[test]
fn texts() {
    use Others::{None, Some};
    let parts = ["events", "programmes", "countries", "kinds", "categories", "domains"];
    for (index, part) in parts.into_iter().enumerate() {
        let file = TEXTS[index % 4];
        text(file, part, any, |words| *words = json!("A"), "this text is \"A\", not an object");
        text(file, part, any, set("extra", json!("A")), "field extra is unknown in this text");
        let edit = |files: &mut Files| rewrite(files, file, |it| it[part]["cake"] = json!({}));
        check(&format!("{part} cake"), edit, file, &format!("{part} cake"), "text without its thing", Some);
        let edit = |files: &mut Files| rewrite(files, file, |it| it[part] = json!({}));
        check(&format!("{part} empty"), edit, file, &format!("{part} "), "has no text; write one", Some);
        let edit = |files: &mut Files| rewrite(files, file, |it| it[part] = json!([]));
        check(&format!("{part} list"), edit, file, part, "is not an object; map each id", None);
        let edit = |files: &mut Files| rewrite(files, file, |it| drop_field(part)(it));
        check(&format!("{part} gone"), edit, file, "top", &format!("field {part} is missing"), None);
    }
    text(KOREAN, "kinds", any, drop_field("name"), "field name is missing in this text");
    text(KOREAN, "kinds", any, set("explanation", json!("")), "explanation \"\" is empty, has loose spaces");
    text(ENGLISH, "countries", any, set("brief", json!(" A")), "brief \" A\" is empty, has loose spaces");
    text(KOREAN, "events", any, set("title", json!(null)), "title null is empty, has loose spaces or is no text");
    text(KOREAN, "events", |words| has("note")(words), set("note", json!("")), "note \"\" is empty");
    text(KOREAN, "events", |words| !has("note")(words), set("note", json!("A")), "note is not null exactly where");
    text(ENGLISH, "events", any, set("title", json!("é".repeat(91))), "title has 91 characters, more than 90");
    text(ENGLISH, "programmes", any, set("title", json!("é".repeat(61))), "title has 61 characters, more than 60");
    let quiet = |event: &Value| PARSED[ENGLISH]["events"][event["id"].as_str().unwrap()]["note"].is_null();
    let index = PARSED[DATASET]["events"].as_array().unwrap().iter().position(quiet).unwrap();
    let id = PARSED[DATASET]["events"][index]["id"].as_str().unwrap();
    let dispute =
        |files: &mut Files| rewrite(files, DATASET, |it| it["events"][index]["confidence"] = json!("disputed"));
    let place = format!("events {id}");
    check("disputed", dispute, ENGLISH, &place, "is disputed and has no note; say in the note", Some);
}

/// The places and words of the findings in a copy of the shipped files.
fn found(edit: impl FnOnce(&mut Files)) -> Vec<(String, String, String)> {
    let mut files = SHIPPED.clone();
    edit(&mut files);
    let findings = check_files(&files).findings;
    findings.into_iter().map(|finding| (finding.file, finding.place, finding.what)).collect()
}

#[test]
fn no_text_may_be_missing_in_any_language() {
    for file in TEXTS {
        let sections: Vec<(&String, &Value)> = PARSED[file].as_object().unwrap().iter().collect();
        assert_eq!(sections.len(), 6, "{file}");
        let (mut gone, mut cut) = (Vec::new(), Vec::new());
        for (section, texts) in &sections {
            let mut ids = texts.as_object().unwrap().iter();
            gone.push((section.as_str(), ids.next().unwrap().0.as_str()));
            // Another entry for each of the section's keys.
            let keys: Vec<&String> =
                texts.as_object().unwrap().values().next().unwrap().as_object().unwrap().keys().collect();
            cut.extend(keys.into_iter().zip(ids).map(|(key, (id, _))| (section.as_str(), id.as_str(), key.as_str())));
        }
        let without = |texts: &mut Value| {
            for (section, id) in &gone {
                texts[section].as_object_mut().unwrap().remove(*id).unwrap();
            }
            for (section, id, key) in &cut {
                texts[section][id].as_object_mut().unwrap().remove(*key).unwrap();
            }
        };
        let found = found(|files| rewrite(files, file, without));
        assert_eq!(found.len(), gone.len() + cut.len(), "{file}: {found:#?}");
        let is_found = |place: String, what: &str| {
            assert!(
                found.iter().any(|it| it.0 == file && it.1 == place && it.2.starts_with(what)),
                "{place}: {found:#?}"
            );
        };
        for (section, id) in gone {
            is_found(format!("{section} {id}"), "has no text");
        }
        for (section, id, key) in cut {
            is_found(format!("{section} {id}"), &format!("field {key} is missing in this text"));
        }
    }
}

/// Appends a line to `published.txt`.
fn publish(files: &mut Files, line: &str) {
    let lines = files.get_mut(PUBLISHED).unwrap();
    lines.push_str(line);
    lines.push('\n');
}

/// Adds an alias to `aliases.json`.
fn alias(files: &mut Files, kind: &str, old: &str, new: Value) {
    let mut aliases: Value = serde_json::from_str(&files[ALIASES]).unwrap();
    aliases[kind][old] = new;
    files.insert(ALIASES.to_owned(), aliases.to_string());
}

const KINDS: [(&str, &str); 6] = [
    ("country", "countries"),
    ("category", "categories"),
    ("system", "systems"),
    ("organisation", "organisations"),
    ("programme", "programmes"),
    ("event", "events"),
];

/// The first id of a part as addresses write it.
fn first(part: &str) -> String {
    let thing = &PARSED[DATASET][part][0];
    thing.get("id").unwrap_or(&thing["code"]).as_str().unwrap().to_lowercase()
}

#[test]
fn published_ids_lead_somewhere() {
    use Others::None;
    for (kind, part) in KINDS {
        let (line, known) = (format!("{kind} old-id"), first(part));
        let is_gone = "leads nowhere now; put the id back into dataset.json, or name";
        check(&line, |files| publish(files, &line), PUBLISHED, &line, is_gone, None);
        let found = found(|files| {
            publish(files, &line);
            alias(files, kind, "old-id", json!(known));
        });
        assert_eq!(found, [], "{kind}: an alias leads on");

        let line = format!("{kind} {known}");
        let not_yet = |files: &mut Files| {
            let lines = files[PUBLISHED].replacen(&format!("{line}\n"), "", 1);
            files.insert(PUBLISHED.to_owned(), lines);
        };
        check(&line, not_yet, PUBLISHED, &line, &format!("has no line yet; append: {line}"), None);
    }
    let without_aliases = |files: &mut Files| {
        publish(files, "event old-id");
        files.remove(ALIASES);
    };
    check("no aliases to ask", without_aliases, ALIASES, "file", "is missing; put it back, with {}", None);
}

#[test]
fn lines_of_published_ids() {
    use Others::None;
    let number = SHIPPED[PUBLISHED].lines().count() + 1;
    let line = |line: &str, what: &str| {
        let place = format!("line {number}");
        check(&format!("published {line:?}"), |files| publish(files, line), PUBLISHED, &place, what, None);
    };
    for broken in ["", "event", "event ", "event  a", "event a b", "event a ", " event a", "event A", "event\ta"] {
        line(broken, "is not a kind, a space and an id; write it such as: country pe");
    }
    line("kind visit", "kind \"kind\" is unknown; use one of country, category, system");
    let first = format!("event {}", first("events"));
    line(&first, "stands above already; take this line out");
    assert_eq!(found(|files| publish(files, "# a note")), []);
}

#[test]
fn aliases_lead_to_what_is_there() {
    use Others::{None, Some};
    for (kind, part) in [KINDS[0], KINDS[5]] {
        let place = format!("{kind} old-id");
        let leads = |name: &str, new: Value, what: &str| {
            let edit = |files: &mut Files| {
                publish(files, &place);
                alias(files, kind, "old-id", new);
            };
            check(&format!("{kind} {name}"), edit, ALIASES, &place, what, None);
        };
        leads(
            "nowhere",
            json!("nothing"),
            "leads to \"nothing\", which dataset.json does not have; name the id of today",
        );
        leads("no text", json!(7), "leads to 7, which dataset.json does not have");
        leads("itself", json!("old-id"), "leads to \"old-id\", which dataset.json does not have");
        let known = first(part);
        let unpublished = |files: &mut Files| alias(files, kind, "old-id", json!(known));
        check(&format!("{kind} new"), unpublished, ALIASES, &place, "was never published, so nobody has", None);
        let there = |files: &mut Files| alias(files, kind, &known, json!(known));
        check(
            &format!("{kind} there"),
            there,
            ALIASES,
            &format!("{kind} {known}"),
            "is an id of dataset.json still",
            None,
        );

        let list = |files: &mut Files| rewrite(files, ALIASES, |aliases| aliases[kind] = json!([]));
        check(&format!("{kind} list"), list, ALIASES, kind, "is [], not an object; map each old id to", None);
        let without = |files: &mut Files| rewrite(files, ALIASES, drop_field(kind));
        assert_eq!(found(without), [], "{kind}: a kind may be missing");
    }
    let chain = |files: &mut Files| {
        publish(files, "event a");
        publish(files, "event b");
        alias(files, "event", "a", json!("b"));
        alias(files, "event", "b", json!(first("events")));
    };
    check("a chain", chain, ALIASES, "event a", "aliases are not followed from one to the next", None);
    let unknown = |files: &mut Files| rewrite(files, ALIASES, |aliases| aliases["kind"] = json!({}));
    check("unknown kind", unknown, ALIASES, "kind", "kind \"kind\" is unknown; use one of country", None);
    let list = |files: &mut Files| rewrite(files, ALIASES, |aliases| *aliases = json!([]));
    check("aliases a list", list, ALIASES, "top", "the file is [], not an object; map each kind", None);
    replace(ALIASES, "{", "{\"event\": {},", "top", "key \"event\" appears twice; keep one");
    let unpublished = |files: &mut Files| {
        alias(files, "event", "old-id", json!("nothing"));
        files.remove(PUBLISHED);
    };
    check("nothing published", unpublished, PUBLISHED, "file", "is missing; put it back, which ids were", Some);
}

#[test]
fn lengths_hold_for_english_only_and_at_their_limit() {
    let mut files = SHIPPED.clone();
    for (file, title) in [(ENGLISH, "é".repeat(90)), (KOREAN, "가".repeat(91))] {
        rewrite(&mut files, file, |texts| {
            for words in texts["events"].as_object_mut().unwrap().values_mut() {
                words["title"] = json!(title);
            }
        });
    }
    assert_eq!(check_files(&files).findings, []);
}
