//! Four languages: every page speaks its own, and dates are never more exact than their sources in any.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use std::collections::BTreeSet;

use k_defense::domain::{Lang, Precision};
use k_defense::state::{Page, address};
use k_defense::text::{Text, date, headline, text};
use k_defense::views::thing;
use scraper::Html;
use support::html::{all, inside, only, text_of, value};
use support::record;

/// Templates keep their places and their number of forms in every language, so that nothing goes missing in one.
#[test]
fn templates_hold_the_same_places_in_all_languages() {
    let english = text(Lang::En).lines();
    let places = |template: &str| {
        let form = |form: &str| (0..6).filter(|it| form.contains(&format!("{{{it}}}"))).collect::<BTreeSet<_>>();
        // What counts as one, or none, may go without the number.
        template.split('|').map(form).fold(BTreeSet::new(), |all, form| all.into_iter().chain(form).collect())
    };
    for lang in Lang::ALL {
        let lines = text(lang).lines();
        assert_eq!(lines.split('\n').count(), english.split('\n').count(), "{lang:?}: a string holds a line break");
        // Dates and amounts are built differently in each language; their own tests hold them.
        let is_date = |line: &str| line.contains("{2}") || line.contains('=') || !line.contains('{');
        for (own, english) in lines.split('\n').zip(english.split('\n')).filter(|(_, english)| !is_date(english)) {
            if matches!(english, "{1} {2}" | "{0} million" | "{0} billion" | "{0} trillion") {
                continue;
            }
            assert_eq!(places(own), places(english), "{lang:?}: {own} for {english}");
        }
    }
}

#[test]
fn the_headline_says_what_is_chosen() {
    let chosen = "country=pe&confidence=several&from=2012&to=2025&q=ship";
    let expected = [
        "Peru, several independent sources, 2012–2025, “ship”",
        "페루, 독립 출처 여러 곳, 2012~2025년, “ship”",
        "Perú, varias fuentes independientes, 2012–2025, “ship”",
        "Peru, várias fontes independentes, 2012–2025, “ship”",
    ];
    for (lang, expected) in Lang::ALL.into_iter().zip(expected) {
        assert_eq!(said(lang, chosen).unwrap(), expected);
    }
    assert_eq!(
        said(Lang::En, "confidence=several&from=2012-04").unwrap(),
        "Several independent sources, from Apr 2012"
    );
    assert_eq!(said(Lang::En, "from=2020&to=2012").unwrap(), "From 2020, to 2012");
    assert_eq!(said(Lang::En, "country=pe,co&to=2012").unwrap(), "Peru, Colombia · to 2012");
    assert_eq!(said(Lang::En, ""), None);
}

fn said(lang: Lang, query: &str) -> Option<String> {
    let view = address::read(&format!("{}/", lang.tag()), query).view;
    headline(record(lang), &view.select(Clone::clone))
}

#[test]
fn strings_survive_the_way_to_the_app() {
    for lang in Lang::ALL {
        let lines: &'static str = Box::leak(text(lang).lines().into_boxed_str());
        assert_eq!(&Text::from_lines(lang, lines), text(lang));
    }
}

#[test]
fn no_date_says_more_than_is_known() {
    for lang in Lang::ALL {
        let months: BTreeSet<&str> = text(lang).months.iter().chain(&text(lang).months_short).copied().collect();
        let mut seen = 0;
        for event in &record(lang).dataset.events {
            let said = date::span(event.span, lang);
            let numbers: Vec<u32> =
                said.split(|it: char| !it.is_ascii_digit()).filter_map(|it| it.parse().ok()).collect();
            // Months of Korean are numbers too, so whatever is left without years and month names is a day.
            let without_months = months.iter().fold(said.clone(), |said, month| said.replace(month, ""));
            let days = without_months.split(|it: char| !it.is_ascii_digit()).filter(|it| (1..=2).contains(&it.len()));
            match event.span.precision() {
                Precision::Year => {
                    seen += 1;
                    assert!(numbers.iter().all(|number| *number > 1900), "{lang:?} {}: {said}", event.id);
                    assert!(months.iter().all(|month| !said.contains(month)), "{lang:?} {}: {said}", event.id);
                }
                Precision::Month => assert_eq!(days.count(), 0, "{lang:?} {}: {said}", event.id),
                Precision::Day => assert!(days.count() > 0, "{lang:?} {}: {said}", event.id),
            }
            assert!(said.contains(&event.span.year().to_string()), "{lang:?} {}: {said}", event.id);
        }
        assert!(seen > 5, "only {seen} dates of a year, so this test shows little");
    }
}

/// Every event's page in every language: its words, all sources, the whole thread, its neighbours.
#[test]
fn an_event_page_holds_everything() {
    for lang in Lang::ALL {
        let record = record(lang);
        let (dataset, words) = (&record.dataset, text(lang));
        let last = dataset.events.len() - 1;
        for (number, event) in dataset.events.iter().enumerate() {
            let page = Html::parse_fragment(&thing(record, &Page::Event(event.id.clone())));
            let said = record.words.events[number].as_ref().unwrap();
            let id = &event.id;
            assert_eq!(value(only(&page, "article[data-event]"), "data-event"), id);
            assert_eq!(text_of(only(&page, "h1")), said.title, "{id}");
            let whole = text_of(only(&page, "article"));
            let mut wanted = vec![said.summary.clone(), date::span(event.span, lang)];
            wanted.extend(said.note.clone());
            wanted.push(words.confidence(event.confidence).to_owned());
            wanted.push(record.words.kind(event.kind).to_owned());
            wanted.extend(words.precision(event.span.precision()).map(str::to_owned));
            wanted.extend(event.countries.iter().map(|&it| dataset.countries[it].name(lang).to_owned()));
            wanted.extend(event.systems.iter().map(|it| dataset.systems[it.system].name(lang).0.to_owned()));
            wanted.extend(event.organisations.iter().map(|&it| dataset.organisations[it].name(lang).0.to_owned()));
            wanted.extend(event.value.iter().map(|it| k_defense::text::money::value(it, lang)));
            wanted.push(words.added(&date::date(event.added.unwrap(), lang)));
            for wanted in wanted {
                assert!(whole.contains(&wanted), "{lang:?} {id}: {wanted} is missing");
            }
            let sources = all(&page, "ol.reading-list > li");
            assert_eq!(sources.len(), event.sources.len(), "{id}");
            for source in &event.sources {
                let item = sources.iter().find(|item| value(inside(**item, "a")[0], "href") == source.url);
                let item = *item.unwrap_or_else(|| panic!("{id}: no {}", source.url));
                let line = text_of(item);
                assert!(line.contains(&source.publisher) && line.contains(words.language(&source.language)), "{line}");
                assert!(source.title.as_ref().is_none_or(|title| line.contains(title)), "{id}: {line}");
            }
            let thread: Vec<&str> =
                all(&page, ".ladder-step[data-event]").into_iter().map(|it| value(it, "data-event")).collect();
            let expected: Vec<&str> = event.programme.map_or_else(Vec::new, |programme| {
                let own = dataset.events.iter().filter(|it| it.programme == Some(programme));
                own.map(|it| it.id.as_str()).collect()
            });
            assert_eq!(thread, expected, "{id}");
            let to = |other: usize| format!("../../../{}/event/{}/", lang.tag(), dataset.events[other].id);
            for (rel, expected) in
                [("prev", number.checked_sub(1).map(to)), ("next", Some(number + 1).filter(|it| *it <= last).map(to))]
            {
                let link = all(&page, &format!("nav a[rel={rel}]")).first().map(|it| value(*it, "href").to_owned());
                assert_eq!(link, expected, "{id}: {rel}");
            }
        }
    }
}

/// Every country's page in every language: its brief, its events, its deals.
#[test]
fn a_country_page_holds_its_events_and_deals() {
    for lang in Lang::ALL {
        let record = record(lang);
        let dataset = &record.dataset;
        for (place, country) in dataset.countries.iter().enumerate() {
            let page = Html::parse_fragment(&thing(record, &Page::Country(country.code.clone())));
            assert_eq!(text_of(only(&page, "h1")), country.name(lang));
            let brief = record.words.brief(place).unwrap();
            assert_eq!(text_of(only(&page, "p.thing-lead")), brief);
            let to = |event: &k_defense::domain::Event| format!("../../../{}/event/{}/", lang.tag(), event.id);
            let listed: Vec<&str> =
                all(&page, ".event-list li a[href*='/event/']").into_iter().map(|it| value(it, "href")).collect();
            let own = dataset.events.iter().rev().filter(|event| event.countries.contains(&place));
            assert_eq!(listed, own.map(to).collect::<Vec<_>>(), "{}", country.code);
            let deals: BTreeSet<&str> =
                all(&page, "tr[data-programme]").into_iter().map(|it| value(it, "data-programme")).collect();
            let with_events = dataset.programmes.iter().enumerate().filter(|(number, programme)| {
                let is_told = |event: &k_defense::domain::Event| {
                    event.programme == Some(*number) && event.countries.contains(&place)
                };
                programme.countries.contains(&place) && dataset.events.iter().any(is_told)
            });
            let expected: BTreeSet<&str> = with_events.map(|(_, programme)| programme.id.as_str()).collect();
            assert_eq!(deals, expected, "{}", country.code);
            for deal in all(&page, "tr[data-programme]") {
                let it = dataset.programmes.iter().find(|it| it.id == value(deal, "data-programme")).unwrap();
                assert!(text_of(deal).contains(text(lang).outcome(it.outcome)), "{}", it.id);
            }
        }
    }
}
