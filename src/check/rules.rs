//! The tables of the rules: which files, parts, fields and words there are.

/// The file that has no language.
pub(super) const DATASET: &str = "dataset.json";
/// Every id that was ever released.
pub(super) const PUBLISHED: &str = "published.txt";
/// The ids that things had before.
pub(super) const ALIASES: &str = "aliases.json";
/// The languages of the page; English is the one that the others are translated from.
pub(super) const LANGUAGES: [&str; 4] = ["en", "ko", "es", "pt"];
/// The schema that this check knows.
pub(super) const SCHEMA: u64 = 1;

/// Kinds of event with their rung on the promise ladder.
pub(super) const STAGES: [(&str, Option<u64>); 15] = [
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

/// Domains of categories.
pub(super) const DOMAINS: [&str; 6] = ["land", "air", "sea", "weapon", "sensor", "service"];
/// Outcomes of programmes.
pub(super) const OUTCOMES: [&str; 7] =
    ["open", "agreed", "contracted", "in-production", "delivered", "lost", "cancelled"];
/// Types of organisation.
pub(super) const TYPES: [&str; 6] = ["company", "shipyard", "ministry", "agency", "armed-forces", "other"];
/// How far the sources of an event bear each other out.
pub(super) const CONFIDENCE: [&str; 3] = ["several", "single", "disputed"];

/// A list of `dataset.json`, its fields and the one that names an entry.
pub(super) struct Part {
    pub(super) name: &'static str,
    pub(super) key: &'static str,
    pub(super) fields: &'static [&'static str],
}

/// The lists of `dataset.json`.
pub(super) const PARTS: [Part; 7] = [
    Part { name: "countries", key: "code", fields: &["code", "names"] },
    Part { name: "categories", key: "id", fields: &["id", "domain"] },
    Part { name: "kinds", key: "id", fields: &["id", "stage"] },
    Part { name: "systems", key: "id", fields: &["id", "name", "names", "aliases", "category", "makers"] },
    Part { name: "organisations", key: "id", fields: &["id", "names", "aliases", "country", "type"] },
    Part { name: "programmes", key: "id", fields: &["id", "countries", "systems", "outcome"] },
    Part { name: "events", key: "id", fields: &EVENT },
];

/// The parts whose entries have to be used by an event, a programme or a system.
pub(super) const TO_BE_USED: [&str; 5] = ["countries", "categories", "systems", "organisations", "programmes"];

/// What an address can name, as `published.txt` and `aliases.json` call it, with its part; the other parts are fixed.
pub(super) const ADDRESSED: [(&str, &str); 6] = [
    ("country", "countries"),
    ("category", "categories"),
    ("system", "systems"),
    ("organisation", "organisations"),
    ("programme", "programmes"),
    ("event", "events"),
];

/// Fields of `dataset.json` itself.
pub(super) const TOP: [&str; 8] =
    ["meta", "countries", "categories", "kinds", "systems", "organisations", "programmes", "events"];
/// Fields of `meta`.
pub(super) const META: [&str; 4] = ["schema", "version", "licence", "coverage"];
/// Fields of `meta.coverage`.
pub(super) const COVERAGE: [&str; 2] = ["from", "to"];
/// Fields of an event.
pub(super) const EVENT: [&str; 12] = [
    "id",
    "date",
    "countries",
    "kind",
    "systems",
    "organisations",
    "programme",
    "value",
    "sources",
    "confidence",
    "added",
    "revised",
];
/// Fields of the date of an event.
pub(super) const DATE: [&str; 3] = ["start", "end", "precision"];
/// Fields of a system of an event.
pub(super) const EVENT_SYSTEM: [&str; 2] = ["id", "quantity"];
/// Fields of the value of an event.
pub(super) const VALUE: [&str; 3] = ["amount", "currency", "usd"];
/// Fields of a source.
pub(super) const SOURCE: [&str; 5] = ["url", "publisher", "title", "published", "language"];

/// The parts of a text file and the fields of their entries.
pub(super) const TEXTS: [(&str, &[&str]); 6] = [
    ("events", &["title", "summary", "note"]),
    ("programmes", &["title"]),
    ("countries", &["brief"]),
    ("kinds", &["name", "explanation"]),
    ("categories", &["name"]),
    ("domains", &["name"]),
];
/// The longest English titles that the page has room for, in characters.
pub(super) const TITLE_MAX: [(&str, usize); 2] = [("events", 90), ("programmes", 60)];

/// The name of the text file of a language.
pub(super) fn text_file(language: &str) -> String {
    format!("text.{language}.json")
}

/// The language that a file name stands for, if it is the name of a text file.
pub(super) fn language_of(name: &str) -> Option<&str> {
    name.strip_prefix("text.")?.strip_suffix(".json")
}
