//! The words of the record in one language, laid beside the lists of the dataset.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::{Dataset, Failure, Flaw, Kind, Lang, Problem, WeaponDomain};

/// The words of an event.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct EventWords {
    /// The title.
    pub title: String,
    /// The summary.
    pub summary: String,
    /// What sources disagree on, or what a reader has to know besides.
    #[serde(default)]
    pub note: Option<String>,
}

/// The words of a kind.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct KindWords {
    /// Its name.
    pub name: String,
    /// What it does and does not promise.
    pub explanation: String,
}

/// The content of one `text.{lang}.json`. A place in a list here is the place of the thing in the dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Their language.
    pub lang: Lang,
    /// By event.
    pub events: Vec<Option<EventWords>>,
    programmes: Vec<Option<String>>,
    briefs: Vec<Option<String>>,
    kinds: Vec<Option<KindWords>>,
    categories: Vec<Option<String>>,
    domains: Vec<Option<String>>,
}

type RawMap<'a> = BTreeMap<String, &'a RawValue>;

#[derive(Deserialize)]
struct RawWords<'a> {
    #[serde(borrow)]
    events: RawMap<'a>,
    #[serde(borrow)]
    programmes: RawMap<'a>,
    #[serde(borrow)]
    countries: RawMap<'a>,
    #[serde(borrow)]
    kinds: RawMap<'a>,
    #[serde(borrow)]
    categories: RawMap<'a>,
    #[serde(borrow)]
    domains: RawMap<'a>,
}

#[derive(Deserialize)]
struct RawTitle {
    title: String,
}

#[derive(Deserialize)]
struct RawBrief {
    brief: String,
}

#[derive(Deserialize)]
struct RawName {
    name: String,
}

impl Words {
    /// Reads `text.{lang}.json` for a dataset.
    ///
    /// # Errors
    /// Where the text is not JSON, or one of its parts is missing.
    pub fn decode(json: &str, lang: Lang, dataset: &Dataset) -> Result<(Self, Vec<Problem>), Failure> {
        let raw: RawWords<'_> = serde_json::from_str(json).map_err(|error| Failure::Unreadable(error.to_string()))?;
        let mut problems = Vec::new();
        let ids = dataset.events.iter().map(|event| event.id.as_str());
        let events = column("events", ids, &raw.events, &mut problems);
        let ids = dataset.programmes.iter().map(|programme| programme.id.as_str());
        let programmes = column("programmes", ids, &raw.programmes, &mut problems);
        let codes: Vec<String> = dataset.countries.iter().map(|country| country.code.to_ascii_uppercase()).collect();
        let briefs = column("countries", codes.iter().map(String::as_str), &raw.countries, &mut problems);
        let kinds = column("kinds", Kind::ALL.iter().map(|kind| kind.id()), &raw.kinds, &mut problems);
        let ids = dataset.categories.iter().map(|category| category.id.as_str());
        let categories = column("categories", ids, &raw.categories, &mut problems);
        let used = WeaponDomain::ALL.iter().map(|domain| domain.id());
        // A domain that no category uses has no words, and needs none.
        let mut unused = Vec::new();
        let domains = column("domains", used, &raw.domains, &mut unused);
        let words = Self {
            lang,
            events,
            programmes: strings(programmes, |raw: RawTitle| raw.title),
            briefs: strings(briefs, |raw: RawBrief| raw.brief),
            kinds,
            categories: strings(categories, |raw: RawName| raw.name),
            domains: strings(domains, |raw: RawName| raw.name),
        };
        Ok((words, problems))
    }

    /// The title of a programme, if there is one.
    pub fn programme(&self, place: usize) -> Option<&str> {
        self.programmes.get(place)?.as_deref()
    }

    /// The brief on a country, if there is one.
    pub fn brief(&self, country: usize) -> Option<&str> {
        self.briefs.get(country)?.as_deref()
    }

    /// The words of a kind, if there are any.
    pub fn kind(&self, kind: Kind) -> Option<&KindWords> {
        self.kinds.get(kind as usize)?.as_ref()
    }

    /// The name of a category, if there is one.
    pub fn category(&self, place: usize) -> Option<&str> {
        self.categories.get(place)?.as_deref()
    }

    /// The name of a domain, if there is one.
    pub fn domain(&self, domain: WeaponDomain) -> Option<&str> {
        self.domains.get(domain as usize)?.as_deref()
    }
}

fn strings<Raw>(column: Vec<Option<Raw>>, take: impl Fn(Raw) -> String) -> Vec<Option<String>> {
    column.into_iter().map(|raw| raw.map(&take)).collect()
}

fn column<'a, Raw: Deserialize<'a>>(
    list: &'static str,
    ids: impl Iterator<Item = &'a str> + Clone,
    raw: &RawMap<'a>,
    problems: &mut Vec<Problem>,
) -> Vec<Option<Raw>> {
    ids.map(|id| {
        let flaw = match raw.get(id).map(|text| serde_json::from_str(text.get())) {
            Some(Ok(words)) => return Some(words),
            Some(Err(error)) => Flaw::Unreadable(error.to_string()),
            None => Flaw::NoWords,
        };
        problems.push(Problem { list, id: id.to_owned(), flaw });
        None
    })
    .collect()
}
