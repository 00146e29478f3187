//! What several tests share: the shipped files, random data sets and selections, and a reader that knows no index.
#![allow(dead_code, reason = "each test is a program of its own and uses a part of this")]

pub(crate) mod html;
pub(crate) mod look;
pub(crate) mod plain;
pub(crate) mod random;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use k_defense::domain::{Event, Facet, Lang, Record, Selection};
use k_defense::state::{Page, ViewState, address};
use proptest::test_runner::{Config, RngSeed};
use serde_json::Value;

/// The folder of the project.
pub(crate) fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A file of the project, by its path below the project's folder.
pub(crate) fn read(path: impl AsRef<Path>) -> String {
    let path = project().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// `dataset.json` as it is shipped.
pub(crate) static DATASET: LazyLock<String> = LazyLock::new(|| read("public/data/dataset.json"));
/// `text.en.json` as it is shipped.
pub(crate) static WORDS: LazyLock<String> = LazyLock::new(|| read("public/data/text.en.json"));
static ALL_WORDS: LazyLock<[String; Lang::COUNT]> =
    LazyLock::new(|| Lang::ALL.map(|lang| read(format!("public/data/text.{}.json", lang.tag()))));
static RECORDS: LazyLock<[Record; Lang::COUNT]> =
    LazyLock::new(|| Lang::ALL.map(|lang| Record::decode(&DATASET, words(lang), lang).unwrap()));
/// The shipped dataset, as JSON and no more.
pub(crate) static RAW: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(&DATASET).unwrap());
/// The shipped words, as JSON and no more.
pub(crate) static RAW_WORDS: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(&WORDS).unwrap());
/// The shipped record.
pub(crate) static SHIPPED: LazyLock<Record> = LazyLock::new(|| Record::decode(&DATASET, &WORDS, Lang::En).unwrap());

/// The words of a language as they are shipped.
pub(crate) fn words(lang: Lang) -> &'static str {
    &ALL_WORDS[lang as usize]
}

/// The shipped record in a language.
pub(crate) fn record(lang: Lang) -> &'static Record {
    &RECORDS[lang as usize]
}

/// The source expression that allows inline content in a content security policy.
pub(crate) fn policy_hash(content: &str) -> String {
    use base64::Engine as _;
    use sha2::Digest as _;
    format!("'sha256-{}'", base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(content)))
}

/// Settings of a property: so many cases, the same ones at each run, so that a red run can be repeated. Other ones:
/// `PROPTEST_RNG_SEED=7 cargo test`.
pub(crate) fn cases(cases: u32) -> Config {
    let default = Config::default();
    let rng_seed = match default.rng_seed {
        RngSeed::Random => RngSeed::Fixed(20_261_124),
        fixed @ RngSeed::Fixed(_) => fixed,
    };
    Config { cases, rng_seed, failure_persistence: None, ..default }
}

/// What a query of the shipped explore page chooses, in canonical form.
pub(crate) fn settled(query: &str) -> Selection {
    chosen(query).settle(&SHIPPED.index).selection
}

/// What a query of the explore page chooses, as it stands there.
pub(crate) fn chosen(query: &str) -> Selection {
    let ViewState { page: Page::Explore(selection), .. } = address::read("en/", query).view else {
        panic!("{query} is not explore");
    };
    selection
}

/// The place of an option.
pub(crate) fn option(record: &Record, facet: Facet, id: &str) -> usize {
    record.index.facet(facet).find(id).unwrap_or_else(|| panic!("{} has no option {id}", facet.key()))
}

/// Every shipped event of the record with its JSON, paired by their ids.
pub(crate) fn shipped_events() -> impl Iterator<Item = (&'static Event, &'static Value)> {
    let raw = plain::list_of(&RAW, "events");
    SHIPPED.dataset.events.iter().map(|event| {
        let raw = raw.iter().find(|raw| raw["id"] == event.id.as_str());
        (event, raw.unwrap_or_else(|| panic!("{} is not in the file", event.id)))
    })
}
