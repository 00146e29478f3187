//! Dates are as exact as the sources: their order, their overlaps, and what is printed of them.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use std::cmp::Ordering;

use k_defense::domain::{Lang, PartialDate, Precision, Span};
use k_defense::text::date;
use proptest::prelude::*;
use support::plain::{list_of, text};
use support::random::span_texts;
use support::{RAW, SHIPPED, cases, shipped_events};

fn span(texts: &(String, Option<String>)) -> Span {
    let parse = |text: &String| PartialDate::parse(text).unwrap();
    Span::new(parse(&texts.0), texts.1.as_ref().map(parse)).unwrap()
}

/// Every day of the years that random spans can name, as text, counted without any date arithmetic.
fn days() -> Vec<String> {
    let mut days = Vec::new();
    for year in 2017..=2022 {
        let february = if year == 2020 { 29 } else { 28 };
        for (month, length) in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].into_iter().enumerate() {
            days.extend((1..=length).map(|day| format!("{year}-{:02}-{day:02}", month + 1)));
        }
    }
    days
}

/// Whether a day can be meant: cut to the precision of the span, it lies between its ends.
fn holds((start, end): &(String, Option<String>), day: &str) -> bool {
    let cut = &day[..start.len()];
    start.as_str() <= cut && cut <= end.as_ref().unwrap_or(start).as_str()
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn spans_have_a_total_order(a in span_texts(), b in span_texts(), c in span_texts()) {
        let (a, b, c) = (span(&a), span(&b), span(&c));
        prop_assert_eq!(a.cmp(&a), Ordering::Equal);
        prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
        prop_assert_eq!(a.cmp(&b) == Ordering::Equal, a == b, "equal in order is equal: {:?} {:?}", a, b);
        prop_assert_eq!(a.partial_cmp(&b), Some(a.cmp(&b)));
        if a <= b && b <= c {
            prop_assert!(a <= c, "{:?} {:?} {:?}", a, b, c);
        }
    }

    #[test]
    fn spans_of_one_precision_stand_as_their_texts_do(a in span_texts(), b in span_texts()) {
        if a.0.len() == b.0.len() && a.0 != b.0 {
            prop_assert_eq!(span(&a).cmp(&span(&b)), a.0.cmp(&b.0));
        }
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn spans_overlap_where_they_share_a_day(a in span_texts(), b in span_texts()) {
        let shares = days().iter().any(|day| holds(&a, day) && holds(&b, day));
        prop_assert_eq!(span(&a).overlaps(span(&b)), shares);
        prop_assert_eq!(span(&b).overlaps(span(&a)), shares);
        prop_assert!(span(&a).overlaps(span(&a)));
    }

    #[test]
    fn a_span_is_as_long_as_its_days(a in span_texts()) {
        let all = days();
        let own: Vec<usize> = (0..all.len()).filter(|day| holds(&a, &all[*day])).collect();
        let (first, last) = (own[0], own[own.len() - 1]);
        let span = span(&a);
        let day = |place: usize| PartialDate::parse(&all[place]).unwrap().first_day();
        prop_assert_eq!((span.first_day(), span.last_day()), (day(first), day(last)));
        prop_assert_eq!(usize::try_from(span.last_day() - span.first_day()).unwrap() + 1, own.len());
    }
}

#[test]
fn there_is_something_to_compare() {
    assert_eq!(days().len(), 6 * 365 + 1);
    let precisions = [Precision::Year, Precision::Month, Precision::Day];
    for precision in precisions {
        let some = SHIPPED.dataset.events.iter().any(|event| event.span.precision() == precision);
        assert!(some, "no shipped event is exact to the {precision:?}, so the tests of what is printed show nothing");
    }
}

/// The numbers in a text.
fn numbers(text: &str) -> Vec<&str> {
    text.split(|it: char| !it.is_ascii_digit()).filter(|part| !part.is_empty()).collect()
}

/// What is printed of a date holds no more than its source: in a year no word at all, in a month no day.
#[test]
fn nothing_is_printed_more_exactly_than_the_file_says() {
    for (event, raw) in shipped_events() {
        let said = date::span(event.span, Lang::En);
        let (start, precision) = (text(&raw["date"], "start"), text(&raw["date"], "precision"));
        let years = numbers(&said).iter().filter(|number| number.len() == 4).count();
        let others = numbers(&said).len() - years;
        let is_wordless = !said.contains(char::is_alphabetic);
        assert!(said.contains(&start[..4]) || years == 1, "{said} lacks the year of {start}");
        match precision.as_str() {
            "year" => assert!(is_wordless && others == 0 && years >= 1, "{start}: {said}"),
            "month" => assert!(!is_wordless && others == 0 && years >= 1, "{start}: {said}"),
            "day" => assert!(!is_wordless && others >= 1 && years >= 1, "{start}: {said}"),
            other => panic!("{start} is exact to the {other}"),
        }
        let long = date::long(event.span.start, Lang::En);
        assert_eq!(long.contains(char::is_alphabetic), precision != "year", "{start}: {long}");
        assert_eq!(numbers(&long).len(), if precision == "day" { 2 } else { 1 }, "{start}: {long}");
    }
}

#[test]
fn shipped_events_come_in_the_order_of_the_file() {
    let file = list_of(&RAW, "events");
    assert_eq!(SHIPPED.dataset.events.len(), file.len());
    let pairs = SHIPPED.dataset.events.iter().zip(file).enumerate();
    let moved: Vec<String> = pairs
        .filter(|(_, (event, raw))| raw["id"] != event.id.as_str())
        .map(|(place, (event, raw))| format!("{place}: {} in the file, {} in the record", raw["id"], event.id))
        .collect();
    assert_eq!(moved, [""; 0]);
}

#[test]
fn a_date_is_read_and_written_alike() {
    for raw in RAW["events"].as_array().unwrap() {
        let start = text(&raw["date"], "start");
        assert_eq!(PartialDate::parse(&start).unwrap().to_string(), start);
    }
}
