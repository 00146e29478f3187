//! The pages of things: every number on them is the answer to a query, and every thing leads to its own page.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use std::collections::BTreeSet;

use k_defense::domain::{Event, Facet, Lang, Record};
use k_defense::state::{Page, address};
use k_defense::text::text;
use k_defense::text::things::things;
use k_defense::text::{date, wait};
use k_defense::views::thing;
use scraper::{ElementRef, Html};
use support::html::{all, inside, only, text_of, value};
use support::{RAW, SHIPPED, chosen, record};

fn page(record: &Record, page: &Page) -> Html {
    let html = thing(record, page);
    assert!(!html.is_empty(), "{page:?} has no content");
    support::html::parse(
        &format!("{page:?}"),
        &format!(
            "<!DOCTYPE html><html lang=\"en\"><head><title>A</title></head><body><main>{html}</main></body></html>"
        ),
    )
}

/// What a link from a page of a thing to explore chooses, as its number of events.
fn answer(href: &str) -> usize {
    let below = href.strip_prefix("../../../en/").unwrap_or_else(|| panic!("{href} does not lead to explore"));
    SHIPPED.matching(&chosen(below)).total()
}

/// The events of the raw file that a test lets through.
fn count(is_one: impl Fn(&Event) -> bool) -> usize {
    SHIPPED.dataset.events.iter().filter(|event| is_one(event)).count()
}

/// Names with numbers: each number is counted anew among the events of the page.
fn check_tallies(name: &str, page: &Html, is_own: &dyn Fn(&Event) -> bool) {
    let dataset = &SHIPPED.dataset;
    for list in all(page, ".tally") {
        let numbers: Vec<usize> =
            inside(list, "li > small").into_iter().map(|it| text_of(it).parse().unwrap()).collect();
        assert!(numbers.is_sorted_by(|a, b| a >= b), "{name}: most first: {numbers:?}");
        for (item, number) in inside(list, "li").into_iter().zip(numbers) {
            let link = inside(item, "a")[0];
            let path = value(link, "href").strip_prefix("../../../").unwrap();
            let has = |event: &Event| match address::read(path, "").view.page {
                Page::Country(code) => event.countries.iter().any(|it| dataset.countries[*it].code == code),
                Page::System(id) => event.systems.iter().any(|it| dataset.systems[it.system].id == id),
                Page::Organisation(id) => event.organisations.iter().any(|it| dataset.organisations[*it].id == id),
                other => panic!("{name}: {other:?}"),
            };
            assert_eq!(number, count(|event| is_own(event) && has(event)), "{name}: {}", text_of(item));
        }
    }
}

/// A row of a deal: its events, setbacks, outcome, and the first event on each rung with the time since the rung before.
fn check_row(name: &str, row: ElementRef<'_>) {
    let words = text(Lang::En);
    let place = SHIPPED.programme(value(row, "data-programme")).unwrap();
    let thread: Vec<usize> =
        (0..SHIPPED.dataset.events.len()).filter(|it| SHIPPED.dataset.events[*it].programme == Some(place)).collect();
    let head = text_of(inside(row, "th")[0]);
    assert!(head.contains(&words.events(thread.len())), "{name}: {head}");
    let setbacks = thread.iter().filter(|it| SHIPPED.dataset.events[**it].kind.rung().is_none()).count();
    assert_eq!(head.contains("setback"), setbacks > 0, "{name}: {head}");
    assert!(setbacks == 0 || head.contains(&words.setbacks(setbacks)), "{name}: {head}");
    let now = text_of(inside(row, "td:last-child")[0]);
    assert!(now.contains(words.outcome(SHIPPED.dataset.programmes[place].outcome)), "{name}: {now}");
    let deal = SHIPPED.deal(place);
    let cells = inside(row, ".deal-step");
    assert_eq!(inside(row, "td").len(), 6, "{name}: a cell for each group of rungs, and one for now");
    let waits: Vec<String> = inside(row, ".deal-step-wait").into_iter().map(text_of).collect();
    assert_eq!(cells.len(), deal.steps.len(), "{name}");
    for (cell, step) in cells.into_iter().zip(&deal.steps) {
        let said = text_of(cell);
        let first = thread.iter().find(|it| SHIPPED.dataset.events[**it].kind.rung() == Some(step.rung)).unwrap();
        assert!(said.contains(&date::span(SHIPPED.dataset.events[*first].span, Lang::En)), "{name}: {said}");
        assert!(value(inside(cell, "a")[0], "href").contains(&SHIPPED.dataset.events[*first].id), "{name}: {said}");
        assert_eq!(said.contains(words.out_of_order), step.is_late, "{name}: {said}");
        let time = step.wait.map(|time| wait::wait(time, Lang::En));
        assert!(time.is_none_or(|time| waits.contains(&time)), "{name}: {waits:?}");
    }
}

/// The events of a page, newest first, each once.
fn check_events(name: &str, page: &Html, is_own: &dyn Fn(&Event) -> bool) {
    let listed: Vec<&str> =
        all(page, ".event-list li a[href*='/event/']").into_iter().map(|it| value(it, "href")).collect();
    let own = SHIPPED.dataset.events.iter().rev().filter(|event| is_own(event));
    let expected: Vec<String> = own.map(|event| format!("../../../en/event/{}/", event.id)).collect();
    assert_eq!(listed, expected, "{name}");
    if let Some(all_of_them) = all(page, ".event-list .thing-more a").first() {
        assert_eq!(answer(value(*all_of_them, "href")), expected.len(), "{name}: where all of them are");
    }
}

#[test]
fn a_country_page_answers_queries() {
    for (place, country) in SHIPPED.dataset.countries.iter().enumerate() {
        let name = country.code.as_str();
        let is_own = |event: &Event| event.countries.contains(&place);
        let page = page(&SHIPPED, &Page::Country(country.code.clone()));
        check_events(name, &page, &is_own);
        check_tallies(name, &page, &is_own);
        for row in all(&page, "tr[data-programme]") {
            check_row(name, row);
        }
        let years: Vec<String> = all(&page, ".strip-years li").into_iter().map(text_of).collect();
        // A column for each year, and one for all before 2007; where there is nothing, no number.
        let in_years = |from: i32, to: i32| {
            let events = count(|event| is_own(event) && (from..=to).contains(&event.span.year()));
            if events > 0 { events.to_string() } else { String::new() }
        };
        let mut expected = vec![format!("≤2006 {}", in_years(0, 2006))];
        expected.extend((2007..=SHIPPED.years().1).map(|year| format!("{year} {}", in_years(year, year))));
        assert_eq!(years, expected, "{name}");
        let disputed = count(|event| is_own(event) && event.confidence.id() == "disputed");
        assert_eq!(all(&page, ".disputes li").len(), disputed, "{name}");
        for link in all(&page, ".disputes .thing-more a") {
            assert_eq!(answer(value(link, "href")), disputed, "{name}");
            assert!(disputed == 1 || text_of(link).contains(&disputed.to_string()), "{name}: {}", text_of(link));
        }
        let urls: BTreeSet<&str> = SHIPPED
            .dataset
            .events
            .iter()
            .filter(|event| is_own(event))
            .flat_map(|event| event.sources.iter().map(|source| source.url.as_str()))
            .collect();
        let notes: Vec<&str> = all(&page, ".source-notes a").into_iter().map(|it| value(it, "href")).collect();
        assert_eq!(notes.len(), urls.len(), "{name}: each source once");
        assert_eq!(notes.iter().copied().collect::<BTreeSet<_>>(), urls, "{name}");
        check_numbers(name, &page, &notes);
        for link in all(&page, ".thing-compare a") {
            let (path, query) = value(link, "href").strip_prefix("../../../").unwrap().split_once('?').unwrap();
            let Page::Compare(codes) = address::read(path, query).view.page else { panic!("{name}: no comparison") };
            assert_eq!(codes[0], country.code, "{name}");
            assert!((2..=3).contains(&codes.len()), "{name}: {codes:?}");
        }
        assert_eq!(all(&page, ".thing-compare li").len(), 5, "{name}: four and one with both of the nearest");
    }
}

/// The numbers at an event are those of its own sources.
fn check_numbers(name: &str, page: &Html, notes: &[&str]) {
    let mut seen = 0;
    for item in all(page, "li[data-event]") {
        let event = SHIPPED.event(value(item, "data-event")).unwrap();
        let cited: Vec<&str> = inside(item, ".source-notes-numbers a")
            .into_iter()
            .map(|link| {
                let number: usize = text_of(link).parse().unwrap();
                assert_eq!(value(link, "href"), format!("#s{number}"), "{name}");
                notes[number - 1]
            })
            .collect();
        let own: Vec<&str> = SHIPPED.dataset.events[event].sources.iter().map(|it| it.url.as_str()).collect();
        assert_eq!(cited, own, "{name}: {}", value(item, "data-event"));
        for link in inside(item, ".source-notes-numbers a") {
            only(page, &format!("[id=\"{}\"]", &value(link, "href")[1..]));
            seen += 1;
        }
    }
    assert!(seen > 0, "{name}: no event refers to a source");
}

#[test]
fn a_programme_page_tells_the_whole_thread() {
    for (place, programme) in SHIPPED.dataset.programmes.iter().enumerate() {
        let name = programme.id.as_str();
        let page = page(&SHIPPED, &Page::Programme(programme.id.clone()));
        assert_eq!(value(only(&page, "article"), "data-programme"), name);
        assert_eq!(text_of(only(&page, "h1")), SHIPPED.words.programme(place).unwrap());
        check_row(name, only(&page, "tr[data-programme]"));
        let thread = &SHIPPED.threads[place];
        let steps = all(&page, ".ladder-step");
        assert_eq!(steps.len(), thread.len(), "{name}");
        for (at, (step, number)) in steps.into_iter().zip(thread).enumerate() {
            let event = &SHIPPED.dataset.events[*number];
            assert_eq!(value(step, "data-event"), event.id, "{name}: oldest first");
            let said = text_of(step);
            assert!(said.contains(text(Lang::En).confidence(event.confidence)), "{name}: {said}");
            assert!(said.contains(SHIPPED.words.kind(event.kind)), "{name}: {said}");
            let waits: Vec<String> = inside(step, ".ladder-wait").into_iter().map(text_of).collect();
            assert_eq!(waits.len(), usize::from(at > 0), "{name}: the time since the event before");
            if let (Some(said), Some(before)) = (waits.first(), at.checked_sub(1)) {
                let time = SHIPPED.wait(thread[before], *number);
                assert!(said.starts_with(&wait::wait(time, Lang::En)), "{name}: {said}");
            }
            let urls: Vec<&str> = inside(step, ".sources a").into_iter().map(|it| value(it, "href")).collect();
            assert_eq!(urls, event.sources.iter().map(|it| it.url.as_str()).collect::<Vec<_>>(), "{name}");
        }
        let raw = RAW["programmes"].as_array().unwrap().iter().find(|it| it["id"] == name).unwrap();
        for system in raw["systems"].as_array().unwrap() {
            let end = format!("/system/{}/", system.as_str().unwrap());
            assert!(all(&page, ".facts a").into_iter().any(|it| value(it, "href").ends_with(&end)), "{name}: {end}");
        }
    }
}

#[test]
fn a_system_page_answers_queries() {
    for (place, system) in SHIPPED.dataset.systems.iter().enumerate() {
        let name = system.id.as_str();
        let is_own = |event: &Event| event.systems.iter().any(|it| it.system == place);
        let page = page(&SHIPPED, &Page::System(system.id.clone()));
        assert_eq!(value(only(&page, "article"), "data-system"), name);
        check_events(name, &page, &is_own);
        check_tallies(name, &page, &is_own);
        for row in all(&page, "tr[data-programme]") {
            check_row(name, row);
        }
        let raw = RAW["systems"].as_array().unwrap().iter().find(|it| it["id"] == name).unwrap();
        for maker in raw["makers"].as_array().unwrap() {
            let end = format!("/organisation/{}/", maker.as_str().unwrap());
            assert!(all(&page, ".facts a").into_iter().any(|it| value(it, "href").ends_with(&end)), "{name}: {end}");
        }
        for alias in raw["aliases"].as_array().unwrap() {
            assert!(text_of(only(&page, ".thing-also")).contains(alias.as_str().unwrap()), "{name}: {alias}");
        }
    }
}

#[test]
fn an_organisation_page_answers_queries() {
    for (place, organisation) in SHIPPED.dataset.organisations.iter().enumerate() {
        let name = organisation.id.as_str();
        let is_own = |event: &Event| event.organisations.contains(&place);
        let page = page(&SHIPPED, &Page::Organisation(organisation.id.clone()));
        assert_eq!(value(only(&page, "article"), "data-organisation"), name);
        check_events(name, &page, &is_own);
        check_tallies(name, &page, &is_own);
        for row in all(&page, "tr[data-programme]") {
            check_row(name, row);
        }
        let raw = RAW["organisations"].as_array().unwrap().iter().find(|it| it["id"] == name).unwrap();
        let makes = RAW["systems"].as_array().unwrap().iter();
        let makes = makes.filter(|it| it["makers"].as_array().unwrap().iter().any(|maker| maker == name)).count();
        assert_eq!(all(&page, ".facts a[href*='/system/']").len(), makes, "{name}: what it makes");
        assert!(organisation.kind.is_some(), "{name}: of no type");
        for lang in Lang::ALL {
            let code = raw["country"].as_str();
            let is_known = code.is_none_or(|code| {
                SHIPPED.country(&code.to_ascii_lowercase()).is_some() || things(lang).country_name(code).is_some()
            });
            assert!(is_known, "{name}: no {lang:?} name of {code:?}");
        }
    }
}

#[test]
fn an_event_leads_to_what_it_names_and_says_how_many_tell_of_it() {
    for (number, event) in SHIPPED.dataset.events.iter().enumerate() {
        let page = page(&SHIPPED, &Page::Event(event.id.clone()));
        let links: BTreeSet<&str> = all(&page, "main a[href]").into_iter().map(|it| value(it, "href")).collect();
        let mut wanted: Vec<String> = Vec::new();
        wanted.extend(event.systems.iter().map(|it| format!("system/{}/", SHIPPED.dataset.systems[it.system].id)));
        wanted.extend(
            event.organisations.iter().map(|it| format!("organisation/{}/", SHIPPED.dataset.organisations[*it].id)),
        );
        wanted.extend(event.programme.map(|it| format!("programme/{}/", SHIPPED.dataset.programmes[it].id)));
        for path in wanted {
            assert!(links.contains(format!("../../../en/{path}").as_str()), "{}: no way to {path}", event.id);
        }
        let publishers: BTreeSet<&str> = event.sources.iter().map(|it| it.publisher.as_str()).collect();
        let languages: BTreeSet<&str> = event.sources.iter().map(|it| it.language.as_str()).collect();
        let said = text_of(only(&page, ".who-says-voices"));
        assert_eq!(said, text(Lang::En).publishers(publishers.len(), languages.len()), "{}", event.id);
        let lit: Vec<&str> = all(&page, ".ladder-here").into_iter().map(|it| value(it, "data-event")).collect();
        let expected: Vec<&str> = event.programme.iter().map(|_| event.id.as_str()).collect();
        assert_eq!(lit, expected, "{}: this event is lit", event.id);
        let is_disputed = event.confidence.id() == "disputed";
        let groups = all(&page, ".who-says h3").len();
        assert_eq!(groups, if is_disputed && languages.len() > 1 { languages.len() } else { 0 }, "{}", event.id);
        let note = SHIPPED.words.events[number].as_ref().unwrap().note.clone().unwrap_or_default();
        for item in all(&page, ".reading-list li") {
            let its = event.sources.iter().find(|it| it.url == value(inside(item, "a")[0], "href")).unwrap();
            let said: Vec<String> = inside(item, ".reading-list-claim").into_iter().map(text_of).collect();
            let is_named = is_disputed && note.contains(&its.publisher);
            assert_eq!(said.is_empty(), !is_named, "{}: {} {said:?}", event.id, its.publisher);
            for claim in said {
                let claim = claim.strip_prefix(things(Lang::En).in_the_note).unwrap().trim();
                assert!(note.contains(claim) && claim.contains(&its.publisher), "{}: {claim}", event.id);
            }
        }
    }
}

#[test]
fn amounts_in_dollars_are_said_once() {
    let is_dollars = |event: &&Event| event.value.as_ref().is_some_and(|it| it.currency == "USD");
    let mut seen = 0;
    for event in SHIPPED.dataset.events.iter().filter(is_dollars) {
        let page = page(&SHIPPED, &Page::Event(event.id.clone()));
        let facts = text_of(only(&page, ".facts"));
        assert_eq!(facts.matches("US$").count(), 1, "{}: {facts}", event.id);
        seen += 1;
    }
    assert!(seen > 10, "only {seen} events with dollars");
}

#[test]
fn all_languages_have_pages_of_all_things() {
    for lang in Lang::ALL {
        let record = record(lang);
        let pages = |facet: Facet, make: fn(String) -> Page| -> Vec<Page> {
            let options = &record.index.facet(facet).options;
            options.iter().filter(|it| it.children.is_empty()).map(|it| make(it.id.clone())).collect()
        };
        for it in pages(Facet::Organisation, Page::Organisation).iter().chain(&pages(Facet::System, Page::System)) {
            let page = page(record, it);
            assert!(!text_of(only(&page, "h1")).is_empty(), "{it:?}");
        }
    }
}
