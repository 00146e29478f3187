//! The words of the record in one language, laid beside the lists of the dataset.

use serde_json::Value as Json;

use super::json::{Tree, optional_text, text};
use super::{Dataset, Failure, Flaw, Kind, Lang, Problem, WeaponDomain};

/// The words of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventWords {
    /// The title.
    pub title: String,
    /// The summary.
    pub summary: String,
    /// What sources disagree on, or what a reader has to know besides.
    pub note: Option<String>,
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
    kinds: Vec<Option<String>>,
    #[cfg(not(target_arch = "wasm32"))]
    promises: Vec<Option<String>>,
    categories: Vec<Option<String>>,
    domains: Vec<Option<String>>,
}

impl Words {
    /// Reads the tree of `text.{lang}.json` for a dataset.
    ///
    /// # Errors
    /// Where one of its parts is missing.
    pub fn read(file: &Tree, lang: Lang, dataset: &Dataset) -> Result<(Self, Vec<Problem>), Failure> {
        let mut reader = Reader { file: &file.0, problems: Vec::new() };
        let events = reader.part("events")?;
        let events = dataset.events.iter().map(|it| reader.read("events", events, &it.id, event)).collect();
        let programmes = reader.column("programmes", "title", dataset.programmes.iter().map(|it| it.id.clone()))?;
        let codes = dataset.countries.iter().map(|it| it.code.to_ascii_uppercase());
        let briefs = reader.column("countries", "brief", codes)?;
        let kinds = reader.column("kinds", "name", Kind::ALL.iter().map(|it| it.id().to_owned()))?;
        let categories = reader.column("categories", "name", dataset.categories.iter().map(|it| it.id.clone()))?;
        // Only pages that are written ahead say what a kind promises.
        #[cfg(not(target_arch = "wasm32"))]
        let promises = reader.column("kinds", "explanation", Kind::ALL.iter().map(|it| it.id().to_owned()))?;
        // A domain that no category uses has no words, and needs none.
        let problems = std::mem::take(&mut reader.problems);
        let domains = reader.column("domains", "name", WeaponDomain::ALL.iter().map(|it| it.id().to_owned()))?;
        let words = Self {
            lang,
            events,
            programmes,
            briefs,
            kinds,
            #[cfg(not(target_arch = "wasm32"))]
            promises,
            categories,
            domains,
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

    /// The name of a kind; its id where the words lack it.
    pub fn kind(&self, kind: Kind) -> &str {
        self.kinds.get(kind as usize).and_then(Option::as_deref).unwrap_or(kind.id())
    }

    /// What an event of a kind means and does not promise, if there is something to say.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn promise(&self, kind: Kind) -> Option<&str> {
        self.promises.get(kind as usize)?.as_deref()
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

struct Reader<'a> {
    file: &'a Json,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    fn part(&self, name: &'static str) -> Result<&'a Json, Failure> {
        self.file.get(name).filter(|part| part.is_object()).ok_or(Failure::NoList(name))
    }

    fn column(
        &mut self,
        name: &'static str,
        field: &'static str,
        ids: impl Iterator<Item = String>,
    ) -> Result<Vec<Option<String>>, Failure> {
        let part = self.part(name)?;
        Ok(ids.map(|id| self.read(name, part, &id, |words| text(words, field).map(str::to_owned))).collect())
    }

    fn read<T>(
        &mut self,
        list: &'static str,
        part: &Json,
        id: &str,
        read: impl Fn(&Json) -> Result<T, Flaw>,
    ) -> Option<T> {
        match part.get(id).ok_or(Flaw::NoWords).and_then(read) {
            Ok(words) => Some(words),
            Err(flaw) => {
                self.problems.push(Problem { list, id: id.to_owned(), flaw });
                None
            }
        }
    }
}

fn event(words: &Json) -> Result<EventWords, Flaw> {
    Ok(EventWords {
        title: text(words, "title")?.to_owned(),
        summary: text(words, "summary")?.to_owned(),
        note: optional_text(words, "note")?.map(str::to_owned),
    })
}
