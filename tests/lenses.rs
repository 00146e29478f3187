//! Deals and the matrix, against a reader that looks at each event of the raw files.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use k_defense::domain::{Facet, Lang, PartialDate, Record, Rung, Selection, Sort, Span, Wait};
use proptest::prelude::*;
use serde_json::Value;
use support::plain::{Plain, PlainEvent, list_of, text};
use support::random::{Files, files, picks, selection};
use support::{DATASET, SHIPPED, WORDS, cases, settled};

fn both(files: &Files) -> (Record, Plain) {
    let record = Record::decode(&files.dataset, &files.words, Lang::En).expect("a random data set can be read");
    (record, Plain::new(&files.dataset, &files.words))
}

/// An event of a thread, as the file has it.
struct Link {
    id: String,
    span: Span,
    /// Its rung; nothing for a setback.
    stage: Option<u64>,
}

/// For each programme, in the order of the file, its id and its events, oldest first.
fn threads(dataset: &str, plain: &Plain) -> Vec<(String, Vec<Link>)> {
    let dataset: Value = serde_json::from_str(dataset).unwrap();
    let stages: BTreeMap<String, Option<u64>> =
        list_of(&dataset, "kinds").iter().map(|kind| (text(kind, "id"), kind["stage"].as_u64())).collect();
    let read: BTreeSet<&str> = plain.events.iter().map(|event| event.id.as_str()).collect();
    let date = |value: &Value| value.as_str().and_then(PartialDate::parse);
    let thread = |programme: &Value| {
        let own = list_of(&dataset, "events").iter().filter(|event| event["programme"] == programme["id"]);
        let own = own.filter(|event| read.contains(event["id"].as_str().unwrap()));
        let mut links: Vec<Link> = own
            .map(|event| Link {
                id: text(event, "id"),
                span: Span::new(date(&event["date"]["start"]).unwrap(), date(&event["date"]["end"])).unwrap(),
                stage: stages[&text(event, "kind")],
            })
            .collect();
        links.sort_by(|a, b| a.span.begins(b.span).then_with(|| a.id.cmp(&b.id)));
        (text(programme, "id"), links)
    };
    list_of(&dataset, "programmes").iter().map(thread).collect()
}

/// A step, worked out by looking at every event of its thread: rung, first event, whether late, time from the one before.
type PlainStep = (u64, String, bool, Option<Wait>);

fn steps(links: &[Link]) -> Vec<PlainStep> {
    let mut steps: Vec<PlainStep> = Vec::new();
    let mut before: Option<Span> = None;
    for stage in 0..8 {
        let Some(place) = links.iter().position(|link| link.stage == Some(stage)) else { continue };
        let own = links[place].span;
        let is_late = (stage + 1..8)
            .filter_map(|higher| links.iter().find(|link| link.stage == Some(higher)))
            .any(|link| link.span.last_day() < own.first_day());
        let wait = before.filter(|_| !is_late).map(|before| Wait::between(before, links[place].span));
        steps.push((stage, links[place].id.clone(), is_late, wait));
        if !is_late {
            before = Some(links[place].span);
        }
    }
    steps
}

fn check_deals(record: &Record, dataset: &str, plain: &Plain, selection: &Selection) {
    let matching = record.matching(selection).events;
    let ids = plain.matching(selection);
    let threads = threads(dataset, plain);
    let listed: Vec<&(String, Vec<Link>)> =
        threads.iter().filter(|(_, links)| links.iter().any(|link| ids.contains(link.id.as_str()))).collect();
    for sort in [Sort::News, Sort::Wait, Sort::Rung, Sort::Newest] {
        let weight = |links: &[Link]| steps(links).into_iter().filter_map(|step| step.3).map(Wait::weight).max();
        let mut expected = listed.clone();
        // The sort of the standard library keeps what is equal in the order of the file.
        expected.sort_by(|(_, a), (_, b)| {
            let first = match sort {
                Sort::Wait => weight(b).cmp(&weight(a)),
                Sort::Rung => steps(b).last().map(|step| step.0).cmp(&steps(a).last().map(|step| step.0)),
                _ => std::cmp::Ordering::Equal,
            };
            let (a, b) = (a.last().unwrap(), b.last().unwrap());
            first.then_with(|| b.span.begins(a.span)).then_with(|| b.id.cmp(&a.id))
        });
        let deals = record.deals(&matching, sort);
        let said: Vec<&str> =
            deals.iter().map(|deal| record.dataset.programmes[deal.ladder.programme].id.as_str()).collect();
        assert_eq!(said, expected.iter().map(|it| it.0.as_str()).collect::<Vec<_>>(), "{sort:?} in {selection:?}");
        for (deal, (id, links)) in deals.iter().zip(expected) {
            let id_of = |event: usize| record.dataset.events[event].id.clone();
            let own: Vec<PlainStep> =
                deal.steps.iter().map(|it| (it.rung as u64, id_of(it.event), it.is_late, it.wait)).collect();
            assert_eq!(own, steps(links), "the steps of {id}");
            assert_eq!(deal.ladder.setbacks, links.iter().filter(|it| it.stage.is_none()).count(), "{id}: setbacks");
            assert_eq!(deal.latest().map(id_of).as_ref(), links.last().map(|it| &it.id), "{id}: the latest news");
            let among = links.iter().filter(|it| ids.contains(it.id.as_str())).count();
            assert_eq!(deal.among(&matching), among, "{id}: how many match");
            for rung in Rung::ALL {
                let in_order = own.iter().filter(|step| !step.2);
                let (below, above): (Vec<_>, Vec<_>) =
                    in_order.filter(|step| step.0 != rung as u64).partition(|step| step.0 < rung as u64);
                assert_eq!(deal.passes(rung), !below.is_empty() && !above.is_empty(), "{id}: passes {rung:?}");
            }
        }
    }
    let in_none = plain.of(selection).filter(|event| event.programme.is_none()).count();
    assert_eq!(record.without_any(Facet::Outcome, &matching), in_none, "events of no deal in {selection:?}");
}

fn has(event: &PlainEvent, facet: Facet, id: &str) -> bool {
    event.values[facet as usize].contains(id)
}

/// Every cell, also those that are not there, is the answer to the query to which it leads.
fn check_matrix(record: &Record, plain: &Plain, selection: &Selection) {
    let matching = record.matching(selection).events;
    let matrix = record.matrix(&matching, selection);
    let id_of = |facet: Facet, option: usize| record.index.facet(facet).options[option].id.as_str();
    let named = |facet: Facet| selection.values(facet);
    let only = |facet: Facet, ids: &[String]| selection.clone().with(facet, ids.iter().cloned());
    let is_below_chosen = |id: &str| named(Facet::System).iter().any(|up| up == id || plain.is_under(id, up));

    let mut rows: Vec<&str> = Vec::new();
    let domains: BTreeSet<&str> =
        record.index.facet(Facet::System).roots().map(|option| id_of(Facet::System, option)).collect();
    let categories: Vec<&str> = domains.iter().flat_map(|domain| plain.children(domain)).collect();
    for row in &matrix.categories {
        let id = id_of(Facet::System, row.option);
        rows.push(id);
        assert_eq!(plain.above[id], id_of(Facet::System, row.domain), "the domain of {id}");
        let expected: Vec<String> = if named(Facet::System).is_empty() || is_below_chosen(id) {
            vec![id.to_owned()]
        } else {
            named(Facet::System).iter().filter(|it| plain.is_under(it, id)).cloned().collect()
        };
        assert_eq!(row.ids.iter().collect::<BTreeSet<_>>(), expected.iter().collect(), "what {id} leads to");
        let own = only(Facet::System, &row.ids);
        assert_eq!(row.total, plain.of(&own).count(), "the total of {id} in {selection:?}");
        assert!(row.total > 0, "{id} has something");
        assert_eq!(row.cells.len(), matrix.countries.len());
        for (head, cell) in matrix.countries.iter().zip(&row.cells) {
            let code = id_of(Facet::Country, head.option).to_owned();
            let events: Vec<&PlainEvent> = plain.of(&own.clone().with(Facet::Country, [code.clone()])).collect();
            assert_eq!(cell.map_or(0, |it| it.events), events.len(), "{code} by {id} in {selection:?}");
            let furthest = events.iter().filter_map(|event| stage(event)).max();
            assert_eq!(cell.and_then(|it| it.furthest).map(|it| it as usize), furthest, "{code} by {id}: furthest");
        }
        assert!(row.cells.iter().any(Option::is_some), "{id} is in some country");
    }
    // What is not there has nothing: no category, no country.
    let left: Vec<&str> = categories.into_iter().filter(|it| !rows.contains(it)).collect();
    for id in left {
        let events = plain.of(selection).filter(|event| has(event, Facet::System, id));
        let is_wanted = |event: &PlainEvent| {
            named(Facet::System).is_empty()
                || is_below_chosen(id)
                || named(Facet::System).iter().any(|it| plain.is_under(it, id) && has(event, Facet::System, it))
        };
        assert_eq!(events.filter(|event| is_wanted(event)).count(), 0, "{id} is missing in {selection:?}");
    }
    let mut last = usize::MAX;
    let shown: Vec<&str> = matrix.countries.iter().map(|it| id_of(Facet::Country, it.option)).collect();
    for (head, code) in matrix.countries.iter().zip(&shown) {
        let total = plain.of(&only(Facet::Country, &[(*code).to_owned()])).count();
        assert_eq!(head.events, total, "the total of {code} in {selection:?}");
        assert!(head.events <= last, "{code}: the most events first");
        last = head.events;
    }
    for code in &plain.options[Facet::Country as usize] {
        let chosen = named(Facet::Country);
        let is_wanted = chosen.is_empty() || chosen.contains(code);
        let has_system = |event: &PlainEvent| !event.values[Facet::System as usize].is_empty();
        let any = plain.of(selection).any(|event| has(event, Facet::Country, code) && has_system(event));
        assert_eq!(shown.contains(&code.as_str()), is_wanted && any, "whether {code} is there in {selection:?}");
    }
    let unnamed = plain.of(selection).filter(|event| event.values[Facet::System as usize].is_empty()).count();
    assert_eq!(record.without_any(Facet::System, &matching), unnamed, "events without a system in {selection:?}");
}

/// The rung of an event's kind.
fn stage(event: &PlainEvent) -> Option<usize> {
    let kind = event.values[Facet::Kind as usize].first().unwrap();
    Some(match kind.as_str() {
        "visit" | "fair" | "briefing" | "training" | "policy" => 0,
        "interest" => 1,
        "negotiation" => 2,
        "selection" => 3,
        "mou" | "agreement" => 4,
        "contract" => 5,
        "production" => 6,
        "delivery" | "donation" => 7,
        _ => return None,
    })
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn deals_are_what_a_reader_of_the_files_lists(files in files(), picks in picks()) {
        let (record, plain) = both(&files);
        check_deals(&record, &files.dataset, &plain, &selection(&picks, &plain));
    }

    #[test]
    fn every_cell_of_the_matrix_is_the_answer_to_a_query(files in files(), picks in picks()) {
        let (record, plain) = both(&files);
        let chosen = selection(&picks, &plain).settle(&record.index).selection;
        check_matrix(&record, &plain, &chosen);
    }
}

#[test]
fn the_shipped_record_through_both_lenses() {
    let plain = Plain::new(&DATASET, &WORDS);
    for query in [
        "",
        "?country=pe",
        "?country=pe,co&system=sea,k2",
        "?system=frigate&kind=contract,delivery",
        "?outcome=lost",
        "?system=k2,kf-21&confidence=several",
    ] {
        let selection = settled(query);
        check_deals(&SHIPPED, &DATASET, &plain, &selection);
        check_matrix(&SHIPPED, &plain, &selection);
    }
    let all = SHIPPED.matching(&Selection::default()).events;
    let deals = SHIPPED.deals(&all, Sort::News);
    assert!(deals.iter().any(|deal| deal.steps.iter().any(|step| step.is_late)), "none out of order: nothing is shown");
    assert!(deals.iter().any(|deal| deal.longest_wait().is_some()), "no wait: nothing is shown");
}
