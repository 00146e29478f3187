//! Period, what is new, and words beside the facets: held against the raw file, date by date as text.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use k_defense::domain::{BitSet, Facet, Filter, Mark, PartialDate, Period, Selection};
use k_defense::text::others;
use proptest::prelude::*;
use serde_json::Value;
use support::plain::{list_of, text};
use support::{RAW, SHIPPED, cases};

/// The first or the last day that a date can mean, as text; months as long as the longest, which compares alike.
fn edge(date: &str, is_last: bool) -> String {
    let rest = if is_last { ["-12", "-31"] } else { ["-01", "-01"] };
    match date.len() {
        4 => [date, rest[0], rest[1]].concat(),
        7 => [date, rest[1]].concat(),
        _ => date.to_owned(),
    }
}

fn lies_in(event: &Value, from: Option<&str>, to: Option<&str>) -> bool {
    let start = text(&event["date"], "start");
    let end = event["date"]["end"].as_str().unwrap_or(&start).to_owned();
    let is_backwards = matches!((from, to), (Some(from), Some(to)) if edge(from, false) > edge(to, true));
    !is_backwards
        && from.is_none_or(|from| edge(from, false) <= edge(&end, true))
        && to.is_none_or(|to| edge(&start, false) <= edge(to, true))
}

fn is_new(event: &Value, since: &str) -> bool {
    ["added", "revised"].iter().any(|field| event[field].as_str().is_some_and(|day| day > since))
}

/// A date of the years of the record, as exact as it comes.
fn date() -> impl Strategy<Value = String> {
    (1974..2028_i32, 1..13_u8, 1..29_u8, 0..3_u8).prop_map(|(year, month, day, exact)| match exact {
        0 => format!("{year}"),
        1 => format!("{year}-{month:02}"),
        _ => format!("{year}-{month:02}-{day:02}"),
    })
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn all_filters_together_are_what_a_reader_finds(
        from in prop::option::of(date()),
        to in prop::option::of(date()),
        country in prop::option::of(0..17_usize),
        since in prop::option::of(prop::sample::select(vec!["2026-11-20", "2026-11-22", "2026-11-23", "2026-11-24"])),
        found in prop::option::of(prop::collection::vec(0..355_usize, 0..120)),
    ) {
        let record = &*SHIPPED;
        let parsed = |date: &Option<String>| date.as_deref().and_then(PartialDate::parse);
        let countries = &record.index.facet(Facet::Country).options;
        let code = country.map(|place| countries[place].id.clone());
        let mut selection = Selection::default().with(Facet::Country, code.clone());
        selection.period = Period { from: parsed(&from), to: parsed(&to) };
        selection.since = since.and_then(PartialDate::parse);
        selection.words = if found.is_some() { "words".to_owned() } else { String::new() };
        let mut events = BitSet::empty(record.dataset.events.len());
        found.iter().flatten().for_each(|number| events.insert(*number));

        let fits = |event: &Value, left_out: Option<Filter>| {
            let id = text(event, "id");
            let asks = |filter| left_out != Some(filter) && selection.asks(filter);
            (!asks(Filter::Period) || lies_in(event, from.as_deref(), to.as_deref()))
                && (!asks(Filter::Since) || is_new(event, since.unwrap_or_default()))
                && (!asks(Filter::Facet(Facet::Country))
                    || list_of(event, "countries").iter().any(|it| it.as_str().map(str::to_lowercase) == code))
                && (!asks(Filter::Words) || record.event(&id).is_some_and(|number| events.contains(number)))
        };
        let ids = |left_out| -> BTreeSet<String> {
            list_of(&RAW, "events").iter().filter(|event| fits(event, left_out)).map(|event| text(event, "id")).collect()
        };
        let named = |set: &BitSet| -> BTreeSet<String> {
            set.iter().map(|number| record.dataset.events[number].id.clone()).collect()
        };
        // Each chip takes one thing away, and all of them everything.
        let mut left = selection.clone();
        for (key, value, _) in others(record, &selection) {
            let before = left.count();
            left = left.without_key(key, &value);
            prop_assert_eq!(left.count(), before - 1, "{}", key);
        }
        if let Some(code) = &code {
            left = left.without_key("country", code);
        }
        prop_assert_eq!(left, Selection::default());
        let found = found.as_ref().map(|_| &events);
        let matching = record.matching_in(&selection, found);
        prop_assert_eq!(named(&matching.events), ids(None));
        prop_assert_eq!(named(&matching.at_any_time), ids(Some(Filter::Period)));
        let mut years = BTreeMap::new();
        for event in list_of(&RAW, "events").iter().filter(|event| fits(event, None)) {
            let year: i32 = text(&event["date"], "start")[..4].parse().unwrap();
            let mark = record.event(&text(event, "id")).map(|number| record.dataset.events[number].kind.mark()).unwrap();
            years.entry(year).or_insert([0; Mark::ALL.len()])[mark as usize] += 1;
        }
        let counts = record.year_counts(&matching.events);
        prop_assert_eq!(counts.into_iter().map(|it| (it.year, it.by_mark)).collect::<Vec<_>>(), years.into_iter().collect::<Vec<_>>());
        let most = Filter::ALL.into_iter().filter(|filter| selection.asks(*filter)).map(|filter| ids(Some(filter)).len()).max();
        let relief = record.relief(&selection, found);
        prop_assert_eq!(relief.map_or(0, |(_, events)| events), most.unwrap_or(0));
        if let Some((filter, events)) = relief {
            prop_assert_eq!(record.matching_in(&selection.clone().free_of(filter), found).total(), events);
        }
    }

    #[test]
    fn an_address_keeps_every_filter(from in prop::option::of(date()), to in prop::option::of(date()), words in "[ a-zA-Z0-9ㄱ-ㅎ가-힣\"&=+%#?/-]{0,30}") {
        use k_defense::state::{ViewState, address};
        let parsed = |date: &Option<String>| date.as_deref().and_then(PartialDate::parse);
        let mut selection = Selection::default().with_words(&words);
        selection.period = Period { from: parsed(&from), to: parsed(&to) };
        let view = ViewState::explore(k_defense::domain::Lang::En, selection);
        let address = address::write(&view);
        let (path, query) = address.split_once('?').unwrap_or((&address, ""));
        let reading = address::read(path, query);
        prop_assert_eq!(reading.view, view);
        prop_assert_eq!(reading.dropped, []);
    }
}
