//! Random small data sets, and random choices among their values.

use std::fmt::Write as _;

use k_defense::domain::{Facet, Lens, Selection};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use super::plain::Plain;

const CODES: [&str; 6] = ["PE", "CO", "BR", "CL", "MX", "EC"];
const DOMAINS: [&str; 6] = ["land", "air", "sea", "weapon", "sensor", "service"];
/// Few, so that some share one.
const NAMES: [&str; 4] = ["Tiger", "Ibis", "Águila", "호랑이"];
const CONFIDENCE: [&str; 3] = ["several", "single", "disputed"];
const LANGUAGES: [&str; 5] = ["ko", "es", "pt", "en", "it"];
const OUTCOMES: [&str; 7] = ["open", "agreed", "contracted", "in-production", "delivered", "lost", "cancelled"];
const KINDS: [(&str, Option<u8>); 15] = [
    ("visit", Some(0)),
    ("fair", Some(0)),
    ("briefing", Some(0)),
    ("training", Some(0)),
    ("policy", Some(0)),
    ("interest", Some(1)),
    ("negotiation", Some(2)),
    ("selection", Some(3)),
    ("mou", Some(4)),
    ("agreement", Some(4)),
    ("contract", Some(5)),
    ("production", Some(6)),
    ("delivery", Some(7)),
    ("donation", Some(7)),
    ("setback", None),
];

/// A data set as two files.
#[derive(Clone)]
pub(crate) struct Files {
    /// `dataset.json`.
    pub(crate) dataset: String,
    /// `text.en.json`.
    pub(crate) words: String,
}

/// A failed property prints its files as they are, so that they can be looked at.
impl std::fmt::Debug for Files {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "\n{}\n{}\n", self.dataset, self.words)
    }
}

/// A data set without flaws, but for events without words.
pub(crate) fn files() -> impl Strategy<Value = Files> {
    let categories = vec(select(&DOMAINS[..]), 0..6);
    let systems = vec((any::<Index>(), select(&NAMES[..])), 0..9);
    let programmes = vec((vec(any::<Index>(), 1..3), select(&OUTCOMES[..])), 0..5);
    (1..=CODES.len(), categories, systems, programmes, vec(event(), 1..24)).prop_map(
        |(countries, categories, systems, programmes, events)| {
            let systems = if categories.is_empty() { Vec::new() } else { systems };
            let sizes = Sizes { countries, systems: systems.len(), programmes: programmes.len() };
            let categories = numbered(&categories, |number, domain| json!({"id": category(number), "domain": domain}));
            let of_category = |at: &Index| category(at.index(categories.len()));
            let systems = numbered(&systems, |number, (at, name)| {
                json!({"id": format!("s{number}"), "name": name, "category": of_category(at)})
            });
            let programmes = numbered(&programmes, |number, (at, outcome)| {
                json!({"id": format!("p{number}"), "countries": sizes.countries(at), "outcome": outcome})
            });
            let said: Vec<bool> = events.iter().enumerate().map(|(place, it)| place == 0 || it.has_words).collect();
            let events = numbered(&events, |number, event| event.json(number, &sizes));
            write(&sizes, &categories, &systems, &programmes, &events, &said)
        },
    )
}

fn write(
    sizes: &Sizes,
    categories: &[Value],
    systems: &[Value],
    programmes: &[Value],
    events: &[Value],
    said: &[bool],
) -> Files {
    let code = |code: &str| json!({"code": code, "names": {"en": code}});
    let dataset = json!({
        "meta": {"schema": 1, "version": "2026-11-24", "licence": "CC0", "coverage": {"from": "2000", "to": "2026"}},
        "countries": CODES[..sizes.countries].iter().map(|it| code(it)).collect::<Vec<_>>(),
        "categories": categories,
        "kinds": KINDS.map(|(id, stage)| json!({"id": id, "stage": stage})),
        "systems": systems,
        "organisations": [],
        "programmes": programmes,
        "events": events,
    });
    let titled = |things: &mut dyn Iterator<Item = &Value>| -> Value {
        let said =
            |it: &Value| json!({"title": format!("Title of {}", it["id"]), "summary": "A summary.", "note": null});
        Value::Object(things.map(|it| (it["id"].as_str().unwrap().to_owned(), said(it))).collect())
    };
    let named = |ids: &mut dyn Iterator<Item = String>| -> Value {
        let said = |id: &str| json!({"name": format!("Name of {id}"), "brief": "A brief.", "explanation": "So."});
        Value::Object(ids.map(|id| (id.clone(), said(&id))).collect())
    };
    let words = json!({
        "events": titled(&mut events.iter().zip(said).filter(|(_, said)| **said).map(|(event, _)| event)),
        "programmes": titled(&mut programmes.iter()),
        "countries": named(&mut CODES.iter().map(ToString::to_string)),
        "kinds": named(&mut KINDS.iter().map(|(id, _)| (*id).to_owned())),
        "categories": named(&mut (0..categories.len()).map(category)),
        "domains": named(&mut DOMAINS.iter().map(ToString::to_string)),
    });
    Files { dataset: dataset.to_string(), words: words.to_string() }
}

fn numbered<T>(things: &[T], json: impl Fn(usize, &T) -> Value) -> Vec<Value> {
    things.iter().enumerate().map(|(number, thing)| json(number, thing)).collect()
}

fn category(number: usize) -> String {
    format!("c{number}")
}

/// How many things there are to point to.
struct Sizes {
    countries: usize,
    systems: usize,
    programmes: usize,
}

impl Sizes {
    fn countries(&self, at: &[Index]) -> Vec<&'static str> {
        at.iter().map(|at| CODES[at.index(self.countries)]).collect()
    }
}

#[derive(Clone, Debug)]
struct EventPlan {
    start: String,
    end: Option<String>,
    countries: Vec<Index>,
    kind: &'static str,
    systems: Vec<Index>,
    programme: Option<Index>,
    confidence: &'static str,
    languages: Vec<&'static str>,
    has_words: bool,
}

impl EventPlan {
    /// The same country or system can be drawn twice: it counts once.
    fn json(&self, number: usize, sizes: &Sizes) -> Value {
        let countries = sizes.countries(&self.countries);
        let line = |at: &Index| json!({"id": format!("s{}", at.index(sizes.systems)), "quantity": null});
        let systems: Vec<Value> = if sizes.systems == 0 { Vec::new() } else { self.systems.iter().map(line).collect() };
        let programme = self.programme.filter(|_| sizes.programmes > 0);
        json!({
            "id": format!("e{number}"),
            "date": {"start": self.start, "end": self.end},
            "countries": countries,
            "kind": self.kind,
            "systems": systems,
            "programme": programme.map(|at| format!("p{}", at.index(sizes.programmes))),
            "confidence": self.confidence,
            "sources": self.languages.iter().map(|it| json!({"url": "https://a.b/", "publisher": "A", "language": it})).collect::<Vec<_>>(),
        })
    }
}

fn event() -> impl Strategy<Value = EventPlan> {
    let kind = (0..KINDS.len()).prop_map(|place| KINDS[place].0);
    (
        span_texts(),
        vec(any::<Index>(), 1..4),
        kind,
        vec(any::<Index>(), 0..4),
        option::of(any::<Index>()),
        select(&CONFIDENCE[..]),
        vec(select(&LANGUAGES[..]), 0..4),
        prop::bool::weighted(0.9),
    )
        .prop_map(|((start, end), countries, kind, systems, programme, confidence, languages, has_words)| {
            EventPlan { start, end, countries, kind, systems, programme, confidence, languages, has_words }
        })
}

/// Start and end of a span of three years, as a file writes them: a year, a month or a day, or from one to another.
pub(crate) fn span_texts() -> impl Strategy<Value = (String, Option<String>)> {
    let date = || (2018..2021, 1..=12, 1..=28);
    (date(), option::weighted(0.3, date()), 0..3).prop_map(|(start, end, precision)| {
        let text = |(year, month, day): (i32, i32, i32)| {
            let mut text = year.to_string();
            if precision > 0 {
                let _ = write!(text, "-{month:02}");
            }
            if precision > 1 {
                let _ = write!(text, "-{day:02}");
            }
            text
        };
        // Texts of one precision stand in the order of time.
        let (start, end) = (text(start), end.map(text));
        match end {
            Some(end) if end < start => (end, Some(start)),
            end => (start, end),
        }
    })
}

/// A choice among values that are still to be known, and a lens.
pub(crate) type Picks = (Vec<(usize, Index)>, bool);

/// Some values of any facets.
pub(crate) fn picks() -> impl Strategy<Value = Picks> {
    (vec((0..Facet::COUNT, any::<Index>()), 0..8), any::<bool>())
}

/// The choice, among the values of a data set; as an address can say it, not always in canonical form.
pub(crate) fn selection(picks: &Picks, plain: &Plain) -> Selection {
    let lens = if picks.1 { Lens::Countries } else { Lens::Timeline };
    Facet::ALL.into_iter().fold(Selection::default().through(lens), |selection, facet| {
        let options = &plain.options[facet as usize];
        let own = picks.0.iter().filter(|(place, _)| *place == facet as usize && !options.is_empty());
        selection.with(facet, own.map(|(_, at)| options[at.index(options.len())].clone()))
    })
}
