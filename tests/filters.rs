//! Filters, counts, ticking and cards, against a reader that looks at each event of the raw files.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use k_defense::domain::{
    BitSet, Confidence, CountryCard, Dropped, Facet, Lang, Lens, Record, Selection, Ticked, YearCount,
};
use proptest::prelude::*;
use proptest::sample::Index;
use support::plain::{Plain, PlainEvent};
use support::random::{Files, files, picks, selection};
use support::{DATASET, RAW, SHIPPED, WORDS, cases, chosen, option, settled};

fn both(files: &Files) -> (Record, Plain) {
    let record = Record::decode(&files.dataset, &files.words, Lang::En).expect("a random data set can be read");
    (record, Plain::new(&files.dataset, &files.words))
}

fn ids<'a>(record: &'a Record, events: &BitSet) -> BTreeSet<&'a str> {
    events.iter().map(|event| record.dataset.events[event].id.as_str()).collect()
}

/// What matches, and the number on every option, are what a reader of the files would count.
fn check_matching(record: &Record, plain: &Plain, selection: &Selection) {
    let matching = record.matching(selection);
    let expected = plain.matching(selection);
    assert_eq!(ids(record, &matching.events), expected, "what matches {selection:?}");
    assert_eq!(matching.total(), expected.len(), "the total of {selection:?}");
    for facet in Facet::ALL {
        let options = &record.index.facet(facet).options;
        let offered: BTreeSet<&str> = options.iter().map(|option| option.id.as_str()).collect();
        assert_eq!(
            offered,
            plain.options[facet as usize].iter().map(String::as_str).collect(),
            "what {facet:?} offers"
        );
        assert_eq!(offered.len(), options.len(), "{facet:?} offers nothing twice");
        for (place, option) in options.iter().enumerate() {
            let expected = plain.count(selection, facet, &option.id);
            assert_eq!(
                matching.count(facet, place),
                expected,
                "the number on {facet:?} {} in {selection:?}",
                option.id
            );
        }
    }
}

proptest! {
    #![proptest_config(cases(700))]

    #[test]
    fn what_matches_and_every_number_are_what_a_reader_counts(files in files(), picks in picks()) {
        let (record, plain) = both(&files);
        check_matching(&record, &plain, &selection(&picks, &plain));
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn ticking_gives_what_the_boxes_show(files in files(), start in picks(), ticks in prop::collection::vec((0..Facet::COUNT, any::<Index>()), 1..8)) {
        let (record, plain) = both(&files);
        let mut selection = selection(&start, &plain).settle(&record.index).selection;
        for (place, at) in ticks {
            let facet = Facet::ALL[place];
            let options = &record.index.facet(facet).options;
            if !options.is_empty() {
                selection = check_tick(&record, &plain, &selection, facet, at.index(options.len()));
            }
        }
    }

    #[test]
    fn settling_is_done_once_and_changes_nothing_that_matches(files in files(), picks in picks()) {
        let (record, plain) = both(&files);
        let chosen = selection(&picks, &plain);
        let settled = chosen.clone().settle(&record.index);
        prop_assert_eq!(&settled.dropped, &[]);
        prop_assert_eq!(settled.selection.lens, chosen.lens);
        check_canonical(&plain, &settled.selection);
        for facet in Facet::ALL {
            let wanted = canonical(&plain, facet, &leaves(&plain, &chosen, facet));
            let values: BTreeSet<&str> = settled.selection.values(facet).iter().map(String::as_str).collect();
            prop_assert_eq!(values, wanted, "the canonical form of {:?}", chosen);
        }
        prop_assert_eq!(plain.matching(&settled.selection), plain.matching(&chosen));
        let again = settled.selection.clone().settle(&record.index);
        prop_assert_eq!(again.selection, settled.selection);
    }

    #[test]
    fn every_number_on_a_card_is_the_answer_to_a_query(files in files(), picks in picks()) {
        let (record, plain) = both(&files);
        let selection = selection(&picks, &plain).settle(&record.index).selection;
        check_cards(&record, &plain, &selection);
    }
}

proptest! {
    #![proptest_config(cases(40))]

    /// One value of each of two facets, all combinations of them.
    #[test]
    fn every_pair_of_values_of_two_facets(files in files()) {
        let (record, plain) = both(&files);
        for (one, other) in [(Facet::Country, Facet::System), (Facet::Country, Facet::Kind), (Facet::System, Facet::Kind)] {
            for id in &plain.options[one as usize] {
                for other_id in &plain.options[other as usize] {
                    let pair = Selection::default().with(one, [id.clone()]).with(other, [other_id.clone()]);
                    let expected = plain.matching(&pair).len();
                    prop_assert_eq!(record.matching(&pair).total(), expected, "{} and {}", id, other_id);
                    // The number on the second option, where the first is chosen, is the total of the pair.
                    let first = Selection::default().with(one, [id.clone()]);
                    prop_assert_eq!(record.matching(&first).count(other, option(&record, other, other_id)), expected);
                }
            }
        }
    }
}

/// The values at the ends of the branches that are chosen.
fn leaves<'a>(plain: &'a Plain, selection: &'a Selection, facet: Facet) -> BTreeSet<&'a str> {
    selection.values(facet).iter().flat_map(|id| plain.leaves(id)).collect()
}

/// From the top: a value of which everything is chosen stands for all of it.
fn canonical<'a>(plain: &'a Plain, facet: Facet, leaves: &BTreeSet<&str>) -> BTreeSet<&'a str> {
    let mut wanted = BTreeSet::new();
    let mut open: Vec<&str> = plain.options[facet as usize].iter().map(String::as_str).collect();
    open.retain(|id| !plain.above.contains_key(*id) || facet != Facet::System);
    while let Some(id) = open.pop() {
        if plain.leaves(id).iter().all(|leaf| leaves.contains(leaf)) {
            wanted.insert(id);
        } else {
            open.extend(plain.children(id));
        }
    }
    wanted
}

/// Nothing twice, nothing under another chosen value, no whole set of siblings.
fn check_canonical(plain: &Plain, selection: &Selection) {
    for facet in Facet::ALL {
        let values = selection.values(facet);
        for (place, id) in values.iter().enumerate() {
            assert!(!values[..place].contains(id), "{id} stands twice in {values:?}");
            assert!(
                !values.iter().any(|branch| plain.is_under(id, branch)),
                "{id} stands beside its branch: {values:?}"
            );
            let siblings = plain.above.get(id).map(|above| plain.children(above).collect::<Vec<_>>());
            let is_whole = siblings.is_some_and(|all| all.iter().all(|it| values.iter().any(|value| value == it)));
            assert!(!is_whole, "all siblings of {id} stand in {values:?}");
        }
    }
}

/// Ticks an option and compares with a visitor who ticks and unticks the ends of the branches one by one.
fn check_tick(record: &Record, plain: &Plain, before: &Selection, facet: Facet, place: usize) -> Selection {
    let id = record.index.facet(facet).options[place].id.as_str();
    let own = plain.leaves(id);
    let mut leaves = leaves(plain, before, facet);
    let shown = before.ticked(facet, place, &record.index);
    let is_chosen = own.iter().filter(|leaf| leaves.contains(*leaf)).count();
    let expected = match is_chosen {
        0 => Ticked::No,
        all if all == own.len() => Ticked::Yes,
        _ => Ticked::Partly,
    };
    assert_eq!(shown, expected, "the box of {id} in {before:?}");
    if shown == Ticked::Yes {
        leaves.retain(|leaf| !own.contains(leaf));
    } else {
        leaves.extend(&own);
    }
    let after = before.clone().toggle(facet, place, &record.index);
    let values: BTreeSet<&str> = after.values(facet).iter().map(String::as_str).collect();
    assert_eq!(values, canonical(plain, facet, &leaves), "what is chosen after {id} is ticked in {before:?}");
    check_canonical(plain, &after);
    check_matching(record, plain, &after);
    assert_eq!(after.clone().settle(&record.index).selection, after, "a tick leaves a settled choice");
    for other in Facet::ALL.into_iter().filter(|other| *other != facet) {
        assert_eq!(after.values(other), before.values(other), "a tick in {facet:?} leaves {other:?} alone");
    }
    let back = after.clone().toggle(facet, place, &record.index);
    if shown == Ticked::Partly {
        assert_eq!(back.ticked(facet, place, &record.index), Ticked::No, "a box half ticked is ticked, then empty");
    } else {
        assert_eq!(plain.matching(&back), plain.matching(before), "{id} ticked twice in {before:?}");
    }
    after
}

fn check_cards(record: &Record, plain: &Plain, selection: &Selection) {
    let matching = record.matching(selection);
    let cards = record.cards(&matching.events, selection);
    let chosen = selection.values(Facet::Country);
    let has_card = |code: &str| chosen.is_empty() || chosen.iter().any(|it| it == code);
    let expected: BTreeSet<&str> = plain
        .of(selection)
        .flat_map(|event| event.values[Facet::Country as usize].iter().map(String::as_str))
        .filter(|code| has_card(code))
        .collect();
    let codes: BTreeSet<&str> = cards.iter().map(|card| record.dataset.countries[card.country].code.as_str()).collect();
    assert_eq!((codes, cards.len()), (expected.clone(), expected.len()), "who has a card in {selection:?}");
    assert!(cards.is_sorted_by(|a, b| a.total >= b.total), "the most events first");
    for card in &cards {
        check_card(record, plain, selection, card);
    }
}

fn check_card(record: &Record, plain: &Plain, selection: &Selection, card: &CountryCard) {
    let code = &record.dataset.countries[card.country].code;
    let own = selection.clone().with(Facet::Country, [code.clone()]);
    let answer = record.matching(&own);
    let events: Vec<&PlainEvent> = plain.of(&own).collect();
    assert_eq!((card.total, answer.total()), (events.len(), events.len()), "total of {code} in {selection:?}");
    let numbers: Vec<usize> = answer.events.iter().collect();
    assert_eq!(
        (numbers.first(), numbers.last()),
        (Some(&card.first), Some(&card.latest)),
        "first and latest of {code}"
    );

    let mut years: BTreeMap<i32, [usize; 6]> = BTreeMap::new();
    for event in &events {
        years.entry(event.year).or_default()[event.mark] += 1;
    }
    let shown: Vec<(i32, [usize; 6])> = card.years.iter().map(|year| (year.year, year.by_mark)).collect();
    assert_eq!(shown, years.into_iter().collect::<Vec<_>>(), "years and marks of {code} in {selection:?}");
    assert_eq!(card.years.iter().map(YearCount::total).sum::<usize>(), card.total);

    let degrees = Confidence::ALL.map(|it| events.iter().filter(|event| event.confidence == it.id()).count());
    assert_eq!(card.confidence, degrees, "confidence of {code} in {selection:?}");
    assert_eq!(card.confidence.iter().sum::<usize>(), card.total);

    let options = &record.index.facet(Facet::System).options;
    let mut named = BTreeSet::new();
    for count in &card.systems {
        let id = &options[count.option].id;
        let only = own.clone().with(Facet::System, [id.clone()]);
        assert_eq!(count.events, record.matching(&only).total(), "{id} on the card of {code} in {selection:?}");
        assert_eq!(count.events, plain.matching(&only).len(), "{id} on the card of {code} in {selection:?}");
        assert!(options[count.option].children.is_empty(), "{id} is no system");
        named.insert(id.as_str());
    }
    assert!(card.systems.is_sorted_by(|a, b| a.events >= b.events), "the most events first");
    let chosen = selection.values(Facet::System);
    let is_wanted = |id: &str| chosen.is_empty() || chosen.iter().any(|it| it == id || plain.is_under(id, it));
    let all = events.iter().flat_map(|event| &event.values[Facet::System as usize]).map(String::as_str);
    let expected: BTreeSet<&str> = all.filter(|id| plain.children(id).next().is_none() && is_wanted(id)).collect();
    assert_eq!((named, card.systems.len()), (expected.clone(), expected.len()), "systems of {code} in {selection:?}");

    let touched: BTreeSet<&str> = events.iter().filter_map(|event| event.programme.as_deref()).collect();
    for (place, programme) in record.dataset.programmes.iter().enumerate() {
        let is_own = touched.contains(programme.id.as_str()) && programme.countries.contains(&card.country);
        let listed = card.programmes.iter().filter(|ladder| ladder.programme == place).count();
        assert_eq!(listed, usize::from(is_own), "{} on the card of {code} in {selection:?}", programme.id);
    }
    for ladder in &card.programmes {
        let id = record.dataset.programmes[ladder.programme].id.as_str();
        let thread: BTreeSet<&str> =
            plain.events.iter().filter(|it| it.programme.as_deref() == Some(id)).map(|it| it.id.as_str()).collect();
        let shown: BTreeSet<&str> = ladder.events.iter().map(|it| record.dataset.events[*it].id.as_str()).collect();
        assert_eq!(shown, thread, "the whole thread of {id}, whatever the filters say");
    }
}

#[test]
fn the_shipped_record_counts_as_its_reader_does() {
    let plain = Plain::new(&DATASET, &WORDS);
    for query in [
        "",
        "?country=pe",
        "?country=pe,co&system=sea,k2&kind=contract,delivery",
        "?system=frigate",
        "?system=land,air,sea,weapon,sensor,service",
        "?kind=setback",
        "?country=ht&system=frigate",
    ] {
        check_matching(&SHIPPED, &plain, &settled(query));
        check_cards(&SHIPPED, &plain, &settled(query));
    }
}

#[test]
fn an_event_without_systems_matches_no_system() {
    let bare =
        RAW["events"].as_array().unwrap().iter().filter(|event| event["systems"] == serde_json::json!([])).count();
    let all = settled("?system=land,air,sea,weapon,sensor,service");
    assert!(bare > 0);
    assert_eq!(SHIPPED.matching(&all).total(), SHIPPED.matching(&Selection::default()).total() - bare);
}

#[test]
fn a_branch_counts_an_event_once() {
    let plain = Plain::new(&DATASET, &WORDS);
    let options = &SHIPPED.index.facet(Facet::System).options;
    let matching = SHIPPED.matching(&Selection::default());
    let mut shared = 0;
    for (place, branch) in options.iter().enumerate().filter(|(_, option)| !option.children.is_empty()) {
        let sum: usize = branch.children.iter().map(|child| matching.count(Facet::System, *child)).sum();
        let of_branch = |event: &&PlainEvent| event.values[Facet::System as usize].contains(&branch.id);
        assert_eq!(
            matching.count(Facet::System, place),
            plain.events.iter().filter(of_branch).count(),
            "{}",
            branch.id
        );
        shared += sum - matching.count(Facet::System, place);
    }
    assert!(shared > 0, "no event names two systems of one branch, so this test shows nothing");
}

/// Ticks an option of the shipped record: what was chosen, the option, what is chosen then.
fn check_toggle(before: &str, facet: Facet, id: &str, after: &str) {
    let toggled = settled(before).toggle(facet, option(&SHIPPED, facet, id), &SHIPPED.index);
    assert_eq!(toggled, chosen(after), "{id} in {before}");
}

#[test]
fn branches_take_in_what_is_under_them() {
    let under = |id: &str, but: &str| {
        let options = SHIPPED.index.facet(Facet::System);
        let children = &options.options[options.find(id).unwrap()].children;
        let ids: Vec<&str> =
            children.iter().map(|it| options.options[*it].id.as_str()).filter(|it| *it != but).collect();
        ids.join(",")
    };
    check_toggle("", Facet::Country, "pe", "?country=pe");
    check_toggle("?country=pe,co", Facet::Country, "pe", "?country=co");
    check_toggle("?system=frigate,k2,submarine", Facet::System, "sea", "?system=k2,sea");
    check_toggle("?system=sea", Facet::System, "sea", "");
    check_toggle(
        "?system=k2,sea,air",
        Facet::System,
        "frigate",
        &format!("?system=k2,{},air", under("sea", "frigate")),
    );
    check_toggle(&format!("?system={}", under("sea", "frigate")), Facet::System, "frigate", "?system=sea");
    let tanks = under("main-battle-tank", "k2");
    check_toggle(
        "?system=land",
        Facet::System,
        "k2",
        &format!("?system={tanks},{}", under("land", "main-battle-tank")),
    );
    check_toggle(
        &format!("?system={},{tanks}", under("land", "main-battle-tank")),
        Facet::System,
        "k2",
        "?system=land",
    );
}

#[test]
fn settling_brings_a_choice_to_its_form() {
    let check = |before: &str, after: &str| assert_eq!(settled(before), chosen(after), "{before}");
    check("?system=frigate,sea", "?system=sea");
    check("?system=sea,frigate,k2", "?system=sea,k2");
    check("?system=service,sensor,weapon,sea,air,land", "?system=service,sensor,weapon,sea,air,land");
    let tree = SHIPPED.index.facet(Facet::System);
    let categories: Vec<&str> =
        tree.options[tree.find("sea").unwrap()].children.iter().map(|it| tree.options[*it].id.as_str()).collect();
    check(&format!("?system=k2,{},air", categories.join(",")), "?system=k2,sea,air");
}

#[test]
fn unknown_values_are_dropped_and_named() {
    let check = |query: &str, after: &str, named: &[(&'static str, &str)]| {
        let settled = chosen(query).settle(&SHIPPED.index);
        assert_eq!(settled.selection, chosen(after), "{query}");
        let named: Vec<Dropped> =
            named.iter().map(|(key, value)| Dropped { key, value: (*value).to_owned() }).collect();
        assert_eq!(settled.dropped, named, "{query}");
    };
    check("?country=xx", "", &[("country", "xx")]);
    check("?country=pe,xx,co", "?country=pe,co", &[("country", "xx")]);
    check(
        "?kind=visitt&country=usa,pe&system=frigates,frigate",
        "?country=pe&system=frigate",
        &[("country", "usa"), ("system", "frigates"), ("kind", "visitt")],
    );
    check("?country=visit&kind=pe", "", &[("country", "visit"), ("kind", "pe")]);
}

#[test]
fn what_a_selection_is_made_of() {
    let selection = settled("?country=pe,co&system=frigate&view=countries");
    assert_eq!(selection.count(), 3);
    assert_eq!(selection.clone().without(Facet::Country, "pe"), settled("?country=co&system=frigate&view=countries"));
    assert_eq!(selection.clone().cleared(), Selection::default().through(Lens::Countries));
    let twice = Selection::default().with(Facet::Kind, ["visit", "mou", "visit"].map(str::to_owned));
    assert_eq!(twice.values(Facet::Kind), ["visit", "mou"]);
}
