//! The page of comparisons: a column for each country with events, the same rows in all, and every number the answer to
//! the query to which it leads, by brute force.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use std::collections::BTreeMap;

use k_defense::domain::{Facet, Lang, Outcome, Selection, Sort};
use k_defense::state::{Page, address};
use k_defense::text::text;
use k_defense::views::{neighbours_in, thing};
use scraper::{ElementRef, Html};
use support::html::{all, inside, parse, text_of, value};
use support::plain::{Plain, list_of, strings};
use support::{DATASET, RAW, SHIPPED, WORDS, settled};

const ROWS: usize = 10;

fn document(name: &str, main: &str) -> Html {
    let head = "<!DOCTYPE html><html lang=\"en\"><head><title>A</title></head>";
    parse(name, &format!("{head}<body><main>{main}</main></body></html>"))
}

fn page() -> Html {
    document("compare", &thing(&SHIPPED, &Page::Compare(Vec::new())))
}

/// What a link to explore asks for.
fn asked(link: ElementRef<'_>) -> Option<Selection> {
    let query = value(link, "href").strip_prefix("../../en/")?;
    (query.is_empty() || query.starts_with('?')).then(|| address::read("en/", query).view.select(Clone::clone))
}

fn number(said: &str) -> usize {
    let digits: String = said.chars().filter(char::is_ascii_digit).collect();
    digits.parse().unwrap_or_else(|_| panic!("no number in {said:?}"))
}

/// The rows of a column, by their names.
fn rows(column: ElementRef<'_>) -> Vec<(String, ElementRef<'_>)> {
    inside(column, "dl > div").into_iter().map(|row| (text_of(inside(row, "dt")[0]), inside(row, "dd")[0])).collect()
}

#[test]
fn every_country_with_events_has_a_column_with_the_same_rows() {
    let page = page();
    let plain = Plain::new(DATASET.as_str(), WORDS.as_str());
    let columns = all(&page, "article[data-country]");
    let with_events = plain.options[Facet::Country as usize]
        .iter()
        .filter(|code| plain.count(&Selection::default(), Facet::Country, code) > 0);
    assert_eq!(columns.len(), with_events.count());
    let names: Vec<String> = rows(columns[0]).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names.len(), ROWS);
    for column in columns {
        assert_eq!(rows(column).into_iter().map(|(name, _)| name).collect::<Vec<_>>(), names);
        let code = value(column, "data-country");
        assert_eq!(all(&page, &format!("input[type=checkbox][name=country][value={code}]")).len(), 1, "{code}");
    }
    let beside: Vec<String> = all(&page, ".compare-names span").into_iter().map(text_of).skip(1).collect();
    assert_eq!(beside, names, "the names beside the rows");
}

#[test]
fn every_number_is_the_answer_to_the_query_to_which_it_leads() {
    let page = page();
    let plain = Plain::new(DATASET.as_str(), WORDS.as_str());
    let mut numbers = 0;
    for column in all(&page, "article[data-country]") {
        let code = value(column, "data-country");
        for link in inside(column, "dd > a, .compare-options a") {
            let Some(selection) = asked(link) else { continue };
            assert_eq!(selection.values(Facet::Country), [code.to_owned()], "{code}: its own country");
            let beside = link.next_siblings().find_map(ElementRef::wrap);
            let said = if link.parent().and_then(ElementRef::wrap).is_some_and(|it| it.value().name() == "li") {
                text_of(beside.unwrap())
            } else {
                text_of(link)
            };
            assert_eq!(number(&said), plain.of(&selection).count(), "{code}: {said} at {}", value(link, "href"));
            numbers += 1;
        }
        let mut outcomes: BTreeMap<&str, usize> = BTreeMap::new();
        for programme in list_of(&RAW, "programmes") {
            if strings(&programme["countries"]).any(|it| it.eq_ignore_ascii_case(code)) {
                let outcome = Outcome::from_id(programme["outcome"].as_str().unwrap()).unwrap();
                *outcomes.entry(text(Lang::En).outcome(outcome)).or_default() += 1;
            }
        }
        let said: Vec<String> = inside(column, ".compare-outcomes li").into_iter().map(text_of).collect();
        assert_eq!(said.len(), outcomes.len(), "{code}: {said:?}");
        for (outcome, deals) in outcomes {
            assert!(said.contains(&format!("{outcome} {deals}")), "{code}: {said:?}");
            numbers += 1;
        }
    }
    assert!(numbers > 200, "{numbers} numbers");
}

#[test]
fn suggestions_are_comparisons_of_known_countries() {
    let page = page();
    let links = all(&page, ".compare-few a");
    assert_eq!(links.len(), 3);
    for link in links {
        let (path, query) = value(link, "href").split_once('?').unwrap();
        let reading = address::read(path.trim_start_matches("../"), query);
        let Page::Compare(codes) = reading.view.page else { panic!("{query} is no comparison") };
        assert!((2..=Page::MOST_COMPARED).contains(&codes.len()));
        assert!(codes.iter().all(|code| SHIPPED.country(code).is_some()));
    }
}

/// Walking on by the links of an event's page goes through the list of the view, from one end to the other.
#[test]
fn neighbours_in_a_view_are_those_of_its_list() {
    for query in ["?country=pe&system=frigate", "?press=both&country=cl&sort=oldest", "?kind=donation&view=countries"] {
        let selection = settled(query);
        let mut list: Vec<usize> = SHIPPED.matching(&selection).events.iter().collect();
        if selection.sort != Sort::Oldest {
            list.reverse();
        }
        assert!(list.len() > 2, "{query}");
        let id = |event: usize| SHIPPED.dataset.events[event].id.as_str();
        for (place, &event) in list.iter().enumerate() {
            let html = document(query, &neighbours_in(&SHIPPED, event, &selection, None).unwrap());
            let link = |rel: &str| all(&html, &format!("a[rel={rel}]")).first().map(|it| value(*it, "href").to_owned());
            let expected = |place: Option<usize>| {
                place.and_then(|it| list.get(it)).map(|it| format!("../../../en/event/{}/", id(*it)))
            };
            assert_eq!(link("prev"), expected(place.checked_sub(1)), "{query}: before {}", id(event));
            assert_eq!(link("next"), expected(Some(place + 1)), "{query}: after {}", id(event));
        }
        let other = SHIPPED.shown.iter().find(|it| !list.contains(it)).unwrap();
        assert_eq!(neighbours_in(&SHIPPED, other, &selection, None), None, "{query}: an event that is not in it");
    }
}
