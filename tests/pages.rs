//! The page as HTML, natively: the marks that others rely on, with the numbers of the record.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use std::collections::BTreeMap;

use k_defense::domain::{Facet, Failure, Lang, Lens, Record, Selection, Ticked};
use k_defense::state::{Extent, LoadFailure, Loading, Page, Store, ViewState, address};
use k_defense::views::{app, piece, waiting};
use leptos::prelude::*;
use scraper::{ElementRef, Html};
use serde_json::json;
use support::html::{all, check_balance, inside, only, parse, text_of, value};
use support::{RAW, RAW_WORDS, SHIPPED, chosen, settled};

/// The app with a record, as it stands at a query.
fn explore(record: &'static Record, query: &str) -> Html {
    let owner = Owner::new();
    let html = owner.with(|| {
        let store = Store::new(address::read("en/", query), Extent::Whole);
        store.receive(record);
        let Loading::Ready(explorer) = store.loading.get_untracked() else { panic!("{query}: no record") };
        // Placeholders of the renderer for places that change; a browser's app has nodes in their stead.
        app(explorer).replace("<!>", "")
    });
    let document = format!("<!DOCTYPE html><html lang=\"en\"><head><title>A</title></head><body>{html}</body></html>");
    let page = parse(query, &document);
    assert_eq!(all(&page, "main").len(), 1, "{query}: one main");
    assert_eq!(all(&page, "h1").len(), 1, "{query}: one h1");
    assert_eq!(all(&page, "main h1").len(), 1, "{query}: the h1 stands in main");
    assert!(!text_of(only(&page, "h1")).trim().is_empty(), "{query}: the h1 says something");
    page
}

fn values<'a>(page: &'a Html, selector: &str, attribute: &str) -> Vec<&'a str> {
    all(page, selector).into_iter().map(|it| value(it, attribute)).collect()
}

/// The whole contract at a query: hooks, numbers, sources, links.
fn check(query: &str, problems: &[&str]) -> Html {
    let record: &'static Record = &SHIPPED;
    let page = explore(record, query);
    let selection = settled(query);
    let matching = record.matching(&selection);
    let total = matching.total();

    let status = only(&page, "[role=status][data-total]");
    assert_eq!(value(status, "data-total"), total.to_string(), "{query}");
    let said = text_of(status);
    assert!(said.contains(&total.to_string()) || total == 0 && said.contains("No events"), "{query}: {said}");

    check_boxes(query, &page, &selection);

    let chips: Vec<String> = selection.all_values().map(|(facet, id)| format!("{}:{id}", facet.key())).collect();
    assert_eq!(values(&page, "[data-chip]", "data-chip"), chips, "{query}");
    assert_eq!(all(&page, "[data-action=clear]").len(), usize::from(!chips.is_empty()), "{query}: clear");
    only(&page, "[data-action=copy-link]");
    assert_eq!(values(&page, "[data-problem]", "data-problem"), problems, "{query}: problems");
    assert_eq!(values(&page, "[role=alert]", "data-problem"), problems, "{query}: alerts");

    let listed = values(&page, "article[data-event]", "data-event");
    let id = |event: usize| record.dataset.events[event].id.as_str();
    let is_list = selection.lens == Lens::Timeline;
    let expected: Vec<&str> = if is_list { matching.events.iter().rev().map(id).collect() } else { Vec::new() };
    assert_eq!(listed, expected, "{query}: the list, newest first");
    if is_list {
        let articles = all(&page, "article[data-event]");
        matching.events.iter().rev().zip(articles).for_each(|(event, article)| check_event(record, article, event));
    }

    let cards = record.cards(&matching.events, &selection);
    let codes = cards.iter().map(|card| record.dataset.countries[card.country].code.as_str());
    let expected: Vec<&str> = if is_list { Vec::new() } else { codes.collect() };
    assert_eq!(values(&page, "article[data-country]", "data-country"), expected, "{query}: cards");
    for card in all(&page, "article[data-country]") {
        check_card(card, &selection);
    }

    assert_eq!(all(&page, ".lens[aria-current=page]").len(), 1, "{query}: one tab is the current one");
    let links = all(&page, "a[href]").into_iter().map(|link| value(link, "href"));
    links.filter(|href| !href.contains("://") && !href.starts_with('#')).for_each(|href| check_link(query, href));
    page
}

/// A box for each option of each facet, with its number; off only at 0 unless chosen.
fn check_boxes(query: &str, page: &Html, selection: &Selection) {
    let matching = SHIPPED.matching(selection);
    let mut boxes: BTreeMap<(&str, &str), Vec<ElementRef<'_>>> = BTreeMap::new();
    for input in all(page, ".option input[type=checkbox]") {
        boxes.entry((value(input, "name"), value(input, "value"))).or_default().push(input);
    }
    for facet in Facet::ALL {
        for (place, option) in SHIPPED.index.facet(facet).options.iter().enumerate() {
            let name = (facet.key(), option.id.as_str());
            let inputs = boxes.remove(&name).unwrap_or_default();
            assert_eq!(inputs.len(), 1, "{query}: boxes of {name:?}");
            let count = matching.count(facet, place);
            assert_eq!(value(inputs[0], "data-count"), count.to_string(), "{query}: {name:?}");
            let is_off = count == 0 && selection.ticked(facet, place, &SHIPPED.index) == Ticked::No;
            assert_eq!(inputs[0].attr("disabled").is_some(), is_off, "{query}: whether {name:?} is off");
        }
    }
    let tiles = all(page, ".tiles-map input[type=checkbox][name=tile]");
    assert_eq!(tiles.len(), SHIPPED.index.facet(Facet::Country).options.len(), "{query}: tiles");
    for tile in tiles {
        let place = SHIPPED.index.facet(Facet::Country).find(value(tile, "value")).unwrap();
        let label = ElementRef::wrap(tile.parent().unwrap()).unwrap();
        let state = SHIPPED.option_state(selection, &matching, Facet::Country, place);
        assert_eq!(text_of(inside(label, ".option-count")[0]), state.count.to_string(), "{query}: a tile");
        assert_eq!(tile.attr("checked").is_some(), state.ticked == Ticked::Yes, "{query}: a tile");
        assert_eq!(tile.attr("disabled").is_some(), state.is_off(), "{query}: a tile");
    }
    assert!(boxes.is_empty(), "{query}: boxes that are no options: {:?}", boxes.keys());
}

/// What an event says, and every one of its sources as a link.
fn check_event(record: &Record, article: ElementRef<'_>, event: usize) {
    let said = record.words.events[event].as_ref().unwrap();
    let event = &record.dataset.events[event];
    assert_eq!(inside(article, "h4").into_iter().map(text_of).collect::<Vec<_>>(), [said.title.as_str()]);
    let text = text_of(article);
    assert!(text.contains(&said.summary), "{}: the summary", event.id);
    assert!(said.note.as_ref().is_none_or(|note| text.contains(note)), "{}: the note", event.id);
    let links: Vec<(&str, &str, String)> = inside(article, "a[hreflang]")
        .into_iter()
        .map(|link| (value(link, "href"), value(link, "hreflang"), text_of(link)))
        .collect();
    let sources = event.sources.iter().map(|it| (it.url.as_str(), it.language.as_str(), it.publisher.clone()));
    assert_eq!(links, sources.collect::<Vec<_>>(), "{}: its sources", event.id);
    let time: Vec<&str> = inside(article, "time").into_iter().map(|it| value(it, "datetime")).collect();
    assert_eq!(time, [event.span.start.to_string()], "{}: the date as exact as the file", event.id);
}

/// The numbers on a card that link to something are the total of what they link to.
fn check_card(card: ElementRef<'_>, selection: &Selection) {
    let code = value(card, "data-country");
    let own = selection.clone().with(Facet::Country, [code.to_owned()]).through(Lens::Timeline);
    let total = SHIPPED.matching(&own).total();
    let plural = if total == 1 { "1 event".to_owned() } else { format!("{total} events") };
    let (head, foot) = (inside(card, "header")[0], inside(card, "footer a")[0]);
    assert!(text_of(head).contains(&plural), "{code}: {}", text_of(head));
    assert_eq!(SHIPPED.matching(&linked(value(foot, "href"))).total(), total, "{code}: where all of them are");
    assert!(total == 1 || text_of(foot).contains(&total.to_string()), "{code}: {}", text_of(foot));
    for tag in inside(card, "a.tag") {
        let number = text_of(inside(tag, "small")[0]);
        let answer = SHIPPED.matching(&linked(value(tag, "href"))).total();
        assert_eq!(number, answer.to_string(), "{code}: {} at {}", text_of(tag), value(tag, "href"));
    }
    for programme in inside(card, "[data-programme]") {
        let id = value(programme, "data-programme");
        assert!(SHIPPED.dataset.programmes.iter().any(|it| it.id == id), "{code}: no programme {id}");
    }
}

/// What a link of the explore page chooses.
fn linked(href: &str) -> Selection {
    let below = href.strip_prefix("../en/").unwrap_or_else(|| panic!("{href} does not lead to explore"));
    chosen(below)
}

/// A link inside of the site leads to a file of the data or to a view in its canonical form.
fn check_link(query: &str, href: &str) {
    let below = href.strip_prefix("../").unwrap_or_else(|| panic!("{query}: {href} is not relative to the base"));
    let below = below.split('#').next().unwrap();
    if let Some(file) = below.strip_prefix("data/") {
        assert!(support::project().join("public/data").join(file).is_file(), "{query}: {href}");
        return;
    }
    let (path, parameters) = below.split_once('?').unwrap_or((below, ""));
    let reading = address::read(path, parameters);
    assert_eq!(reading.dropped, [], "{query}: {href}");
    let lang = reading.view.lang;
    match reading.view.page {
        Page::Explore(selection) => {
            let settled = selection.settle(&SHIPPED.index);
            assert_eq!(settled.dropped, [], "{query}: {href}");
            assert_eq!(address::write(&ViewState::explore(lang, settled.selection)), below, "{query}: not canonical");
        }
        Page::Event(id) => assert!(SHIPPED.event(&id).is_some(), "{query}: {href} leads nowhere"),
        Page::Country(code) => assert!(SHIPPED.country(&code).is_some(), "{query}: {href} leads nowhere"),
        Page::System(id) => assert!(SHIPPED.dataset.systems.iter().any(|it| it.id == id), "{query}: {href}"),
        Page::Programme(id) => assert!(SHIPPED.dataset.programmes.iter().any(|it| it.id == id), "{query}: {href}"),
        Page::Organisation(id) => {
            assert!(SHIPPED.dataset.organisations.iter().any(|it| it.id == id), "{query}: {href}");
        }
        Page::Compare(codes) => assert!(codes.iter().all(|code| SHIPPED.country(code).is_some()), "{query}: {href}"),
        Page::About => {}
        Page::NotFound { .. } => panic!("{query}: {href} leads nowhere"),
    }
}

#[test]
fn the_plain_page() {
    let page = check("", &[]);
    assert_eq!(all(&page, "article[data-event]").len(), 355);
}

#[test]
fn one_country() {
    let page = check("?country=pe", &[]);
    assert!(text_of(only(&page, "h1")).contains("Peru"));
    let brief = RAW_WORDS["countries"]["PE"]["brief"].as_str().unwrap();
    assert!(text_of(only(&page, ".headline .brief")).contains(&brief[..40]));
}

#[test]
fn a_country_and_a_category() {
    check("?country=pe&system=frigate", &[]);
}

#[test]
fn several_of_each() {
    check("?country=pe,co&system=sea,k2&kind=contract,delivery", &[]);
}

#[test]
fn cards() {
    let page = check("?view=countries", &[]);
    assert_eq!(all(&page, "article[data-country]").len(), 17);
    check("?country=pe,co&view=countries", &[]);
    check("?country=pe&press=ko,latam", &[]);
    check("?press=kr,other", &["address"]);
    check("?system=sea&kind=contract&view=countries", &[]);
}

#[test]
fn nothing_matches() {
    let page = check("?country=ht&system=frigate", &[]);
    assert_eq!(value(only(&page, "[role=status]"), "data-total"), "0");
    assert!(text_of(only(&page, ".nothing")).contains("No recorded event"));
    let chosen = all(&page, "input[name=country][value=ht]")[0];
    assert_eq!((value(chosen, "data-count"), chosen.attr("disabled")), ("0", None), "a chosen option is never off");
    check("?country=ht&system=frigate&view=countries", &[]);
}

#[test]
fn unknown_values_are_said_and_cost_nothing() {
    let page = check("?country=xx", &["address"]);
    assert!(text_of(only(&page, "[data-problem=address]")).contains("xx"));
    let page = check("?country=xx,pe&kind=visitt", &["address"]);
    let said = text_of(only(&page, "[data-problem=address]"));
    assert!(said.contains("xx") && said.contains("visitt"), "{said}");
    check("?view=map&country=pe", &["address"]);
    let page = check("?country=%3Cscript%3Ealert(1)%3C%2Fscript%3E", &["address"]);
    assert!(all(&page, "script").is_empty());
    let many: Vec<String> = (0..50).map(|number| format!("x{number}")).collect();
    check(&format!("?country={}", many.join(",")), &["address"]);
}

#[test]
fn links_from_messengers_open_the_same_page() {
    let page = check("?Country=PE%2CCO&fbclid=1&amp;kind=visit", &[]);
    assert_eq!(values(&page, "[data-chip]", "data-chip"), ["country:pe", "country:co", "kind:visit"]);
}

/// The list as a browser puts it together from pieces of so many rows.
fn pieced(list: &[usize], rows: usize) -> String {
    let mut html = String::new();
    for from in (0..list.len()).step_by(rows) {
        let piece = piece(&SHIPPED, None, list, from, (from + rows).min(list.len()));
        if !piece.rows.is_empty() {
            let end = html.rfind("</ol></section>").unwrap();
            html.insert_str(end, &piece.rows);
        }
        html.push_str(&piece.sections);
    }
    html
}

#[test]
fn the_list_is_the_same_however_it_is_cut() {
    for query in ["", "?country=pe", "?country=ve"] {
        let list: Vec<usize> = SHIPPED.matching(&settled(query)).events.iter().rev().collect();
        let whole = pieced(&list, list.len());
        for rows in [1, 4, 16, 50] {
            assert_eq!(pieced(&list, rows), whole, "{query} in pieces of {rows}");
        }
        let page = parse(
            query,
            &format!("<!DOCTYPE html><html lang=\"en\"><head><title>A</title></head><body>{whole}</body></html>"),
        );
        let years: Vec<i32> =
            all(&page, "section h3").into_iter().map(|it| text_of(it)[..4].parse().unwrap()).collect();
        assert!(years.is_sorted_by(|a, b| a > b), "each year once, the newest first: {years:?}");
        let listed = values(&page, "article", "data-event");
        let expected: Vec<&str> = list.iter().map(|event| SHIPPED.dataset.events[*event].id.as_str()).collect();
        assert_eq!(listed, expected, "{query}");
        for section in all(&page, "section") {
            let rows = inside(section, "article").len();
            assert!(text_of(inside(section, "h3 small")[0]).starts_with(&format!("{rows} event")), "{query}");
        }
    }
}

/// What the page says while it has no record.
fn check_waiting(name: &str, loading: &Loading, problem: Option<&str>, said: &[&str]) {
    let html = waiting(loading, Lang::En);
    check_balance(name, &html);
    let page = parse(
        name,
        &format!(
            "<!DOCTYPE html><html lang=\"en\"><head><title>A</title></head><body><div id=\"results\">{html}</div></body></html>"
        ),
    );
    let problems: Vec<&str> = problem.into_iter().collect();
    assert_eq!(values(&page, "[role=alert]", "data-problem"), problems, "{name}");
    assert_eq!(all(&page, "[data-action=retry]").len(), problems.len(), "{name}: a way out");
    assert!(all(&page, "article, input, [data-total]").is_empty(), "{name}: nothing of the record");
    let text = text_of(only(&page, "#results"));
    for words in said {
        assert!(text.contains(words), "{name}: {words:?} is not in {text:?}");
    }
}

#[test]
fn waiting_and_failing() {
    let failed = |failure| Loading::Failed(failure);
    let broken = |failure| failed(LoadFailure::Broken { file: "text.en.json".into(), failure });
    check_waiting("pending", &Loading::Pending, None, &["Loading"]);
    check_waiting("late", &Loading::Late, Some("offline"), &[]);
    check_waiting("offline", &failed(LoadFailure::Offline), Some("offline"), &[]);
    let missing = failed(LoadFailure::Missing { file: "dataset.json".into(), status: 404 });
    check_waiting("missing", &missing, Some("data-missing"), &["dataset.json", "404"]);
    check_waiting("no list", &broken(Failure::NoList("kinds")), Some("data-broken"), &["text.en.json", "kinds"]);
    let unreadable = broken(Failure::NotJson("expected <value> at line 7".into()));
    check_waiting("unreadable", &unreadable, Some("data-broken"), &["text.en.json", "expected <value> at line 7"]);
    check_waiting("no event", &broken(Failure::NoEvent), Some("data-broken"), &["text.en.json"]);
}

/// A record in which everything that is written tries to break out of its place.
fn hostile_record() -> &'static Record {
    const TEXT: &str = "<script>alert(\"1\")</script> & 'x' \"y\"--><!--</style></h4><img src=x onerror=alert(1)>";
    let (mut dataset, mut words) = (RAW.clone(), RAW_WORDS.clone());
    for (part, fields) in [
        ("events", &["title", "summary", "note"][..]),
        ("programmes", &["title"]),
        ("countries", &["brief"]),
        ("kinds", &["name", "explanation"]),
        ("categories", &["name"]),
        ("domains", &["name"]),
    ] {
        for said in words[part].as_object_mut().unwrap().values_mut() {
            for field in fields {
                said[field] = json!(TEXT);
            }
        }
    }
    dataset["meta"]["version"] = json!(TEXT);
    for country in dataset["countries"].as_array_mut().unwrap() {
        country["names"]["en"] = json!(TEXT);
    }
    for system in dataset["systems"].as_array_mut().unwrap() {
        system["name"] = json!(TEXT);
        system["names"] = json!({});
    }
    for event in dataset["events"].as_array_mut().unwrap() {
        event["value"] = json!({"amount": 1_000_000, "currency": TEXT, "usd": null});
        for source in event["sources"].as_array_mut().unwrap() {
            source["publisher"] = json!(TEXT);
            source["language"] = json!("\"><script>");
            source["url"] = json!("https://example.org/\"onclick=\"alert(1)\"><script>alert(1)</script>");
        }
    }
    dataset["events"][0]["kind"] = json!(TEXT);
    let record = Record::decode(&dataset.to_string(), &words.to_string(), Lang::En).unwrap();
    assert_eq!(record.problems.len(), 1);
    Box::leak(Box::new(record))
}

#[test]
fn no_text_of_the_record_becomes_markup() {
    let record = hostile_record();
    let plain = explore(&SHIPPED, "?country=pe");
    let page = explore(record, "?country=pe");
    assert_eq!(text_of(all(&page, "article h4")[0]), record.words.events.last().unwrap().as_ref().unwrap().title);
    assert_eq!(value(all(&page, ".sources a[hreflang]")[0], "hreflang"), "\"><script>");
    for query in ["", "?country=pe", "?view=countries", "?country=pe&view=countries"] {
        let page = explore(record, query);
        assert!(all(&page, "script, img, style, iframe").is_empty(), "{query}: a text has become an element");
        assert_eq!(all(&page, "h1").len(), 1, "{query}");
    }
    assert_eq!(all(&page, "article[data-event]").len(), all(&plain, "article[data-event]").len());
}

#[test]
fn what_was_set_aside_is_named() {
    let page = explore(hostile_record(), "");
    let aside = only(&page, ".set-aside");
    assert!(text_of(aside).contains(RAW["events"][0]["id"].as_str().unwrap()), "{}", text_of(aside));
    assert!(all(&explore(&SHIPPED, ""), ".set-aside").is_empty(), "nothing to say, nothing said");
}

#[test]
fn the_check_of_tags_finds_what_is_wrong() {
    let fails =
        |html: &str| std::panic::catch_unwind(|| check_balance("a page that is broken on purpose", html)).is_err();
    for good in ["<p>a<br>b</p>", "<a title=\">\"></a>", "<!-- <p> --><p><!></p>", "<script>a < b</script>"] {
        assert!(!fails(good), "{good}");
    }
    for bad in ["<p>", "</p>", "<b><i></b></i>", "<p", "a < b", "<!-- ", "<script>"] {
        assert!(fails(bad), "{bad}");
    }
}
