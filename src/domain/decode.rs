//! From the text of `dataset.json` to checked types. What cannot be drawn is set aside and named; the rest is kept.

use serde_json::Value as Json;

use super::json::{Tree, item, list, names, optional_text, text, texts, top_list};
use super::order::{reordered, sorted};
use super::places::Places;
use super::{
    Category, Confidence, Country, Coverage, Dataset, Event, EventSystem, Failure, Flaw, Kind, Meta, Organisation,
    Outcome, PartialDate, Problem, Programme, Source, Span, System, Value, WeaponDomain,
};

impl Dataset {
    /// Reads the tree of `dataset.json`.
    ///
    /// # Errors
    /// Where a top-level list is missing, or no event can be read.
    pub fn read(file: &Tree) -> Result<(Self, Vec<Problem>), Failure> {
        let file = &file.0;
        let mut decoder = Decoder { dataset: Self::default(), known: Known::default(), problems: Vec::new() };
        decoder.meta(file);
        decoder.list(file, "countries", Decoder::country)?;
        decoder.list(file, "categories", Decoder::category)?;
        decoder.list(file, "systems", Decoder::system)?;
        decoder.list(file, "organisations", Decoder::organisation)?;
        decoder.list(file, "programmes", Decoder::programme)?;
        decoder.list(file, "events", Decoder::event)?;
        let mut dataset = decoder.dataset;
        if dataset.events.is_empty() {
            return Err(Failure::NoEvent);
        }
        let order = sorted(dataset.events.len(), &|a, b| {
            let (a, b) = (&dataset.events[a], &dataset.events[b]);
            a.span.begins(b.span).then_with(|| a.id.cmp(&b.id))
        });
        dataset.events = reordered(dataset.events, order);
        Ok((dataset, decoder.problems))
    }
}

/// What may be pointed to.
#[derive(Default)]
struct Known {
    countries: Places,
    categories: Places,
    systems: Places,
    organisations: Places,
    programmes: Places,
    events: Places,
}

struct Decoder {
    dataset: Dataset,
    known: Known,
    problems: Vec<Problem>,
}

type Reader = fn(&mut Decoder, &Json) -> Result<(), Flaw>;

impl Decoder {
    fn list(&mut self, file: &Json, name: &'static str, read: Reader) -> Result<(), Failure> {
        for (position, record) in top_list(file, name).ok_or(Failure::NoList(name))?.iter().enumerate() {
            if let Err(flaw) = read(self, record) {
                let id = text(record, "id").or_else(|_| text(record, "code"));
                let id = id.map_or_else(|_| format!("#{}", position + 1), str::to_owned);
                self.problems.push(Problem { list: name, id, flaw });
            }
        }
        Ok(())
    }

    fn meta(&mut self, file: &Json) {
        let read = || {
            let meta = file.get("meta").ok_or(Flaw::NotAsExpected { field: "meta" })?;
            let coverage = meta.get("coverage").ok_or(Flaw::NotAsExpected { field: "coverage" })?;
            let coverage = Coverage { from: date(text(coverage, "from")?)?, to: date(text(coverage, "to")?)? };
            let (version, licence) = (text(meta, "version")?.to_owned(), text(meta, "licence")?.to_owned());
            Ok(Meta { version, licence, coverage: Some(coverage) })
        };
        match read() {
            Ok(meta) => self.dataset.meta = meta,
            Err(flaw) => self.problems.push(Problem { list: "meta", id: "meta".into(), flaw }),
        }
    }

    fn country(&mut self, record: &Json) -> Result<(), Flaw> {
        let code = text(record, "code")?.to_ascii_lowercase();
        enter(&mut self.known.countries, &code, self.dataset.countries.len())?;
        self.dataset.countries.push(Country { code, names: names(record) });
        Ok(())
    }

    fn category(&mut self, record: &Json) -> Result<(), Flaw> {
        let id = text(record, "id")?;
        let domain = known(record, "domain", WeaponDomain::from_id)?;
        enter(&mut self.known.categories, id, self.dataset.categories.len())?;
        self.dataset.categories.push(Category { id: id.to_owned(), domain });
        Ok(())
    }

    fn system(&mut self, record: &Json) -> Result<(), Flaw> {
        let id = text(record, "id")?;
        let category = place(&self.known.categories, "category", text(record, "category")?)?;
        let name = text(record, "name")?.to_owned();
        enter(&mut self.known.systems, id, self.dataset.systems.len())?;
        let (names, aliases) = (names(record), texts(record, "aliases"));
        self.dataset.systems.push(System {
            id: id.to_owned(),
            name,
            names,
            aliases,
            category,
            #[cfg(not(target_arch = "wasm32"))]
            makers: texts(record, "makers"),
        });
        Ok(())
    }

    fn organisation(&mut self, record: &Json) -> Result<(), Flaw> {
        let id = text(record, "id")?;
        enter(&mut self.known.organisations, id, self.dataset.organisations.len())?;
        let (names, aliases) = (names(record), texts(record, "aliases"));
        self.dataset.organisations.push(Organisation {
            id: id.to_owned(),
            names,
            aliases,
            #[cfg(not(target_arch = "wasm32"))]
            country: optional_text(record, "country")?.map(str::to_ascii_lowercase),
            #[cfg(not(target_arch = "wasm32"))]
            kind: text(record, "type").ok().and_then(super::OrganisationType::from_id),
        });
        Ok(())
    }

    fn programme(&mut self, record: &Json) -> Result<(), Flaw> {
        let id = text(record, "id")?;
        let outcome = known(record, "outcome", Outcome::from_id)?;
        let countries = places(&self.known.countries, record, "countries")?;
        enter(&mut self.known.programmes, id, self.dataset.programmes.len())?;
        self.dataset.programmes.push(Programme {
            id: id.to_owned(),
            countries,
            #[cfg(not(target_arch = "wasm32"))]
            systems: texts(record, "systems").iter().filter_map(|id| self.known.systems.find(id)).collect(),
            outcome,
        });
        Ok(())
    }

    /// An event; a pointer to a system, organisation or programme that is not there is loosened, as the event can be
    /// drawn without it, and noted.
    fn event(&mut self, record: &Json) -> Result<(), Flaw> {
        let id = text(record, "id")?;
        let span = span(record.get("date").unwrap_or(&Json::Null))?;
        let kind = known(record, "kind", Kind::from_id)?;
        let confidence = known(record, "confidence", Confidence::from_id)?;
        let countries = places(&self.known.countries, record, "countries")?;
        if countries.is_empty() {
            return Err(Flaw::NotAsExpected { field: "countries" });
        }
        let mut loose = Vec::new();
        let mut systems = Vec::new();
        for line in list(record, "systems")? {
            match text(line, "id").and_then(|id| place(&self.known.systems, "systems", id)) {
                Ok(system) => {
                    let quantity = line.get("quantity").and_then(Json::as_u64);
                    systems.push(EventSystem { system, quantity });
                }
                Err(flaw) => loose.push(flaw),
            }
        }
        let mut organisations = Vec::new();
        for line in list(record, "organisations")? {
            match item(line, "organisations").and_then(|id| place(&self.known.organisations, "organisations", id)) {
                Ok(organisation) => organisations.push(organisation),
                Err(flaw) => loose.push(flaw),
            }
        }
        let mut programme = None;
        if let Some(id) = optional_text(record, "programme")? {
            match place(&self.known.programmes, "programme", id) {
                Ok(place) => programme = Some(place),
                Err(flaw) => loose.push(flaw),
            }
        }
        let mut sources = Vec::new();
        for line in list(record, "sources")? {
            match source(line) {
                Ok(source) => sources.push(source),
                Err(flaw) => loose.push(flaw),
            }
        }
        let value = value(record).unwrap_or_else(|flaw| {
            loose.push(flaw);
            None
        });
        let (added, revised) = (optional_text(record, "added")?, optional_text(record, "revised")?);
        let (added, revised) = (added.and_then(PartialDate::parse), revised.and_then(PartialDate::parse));
        enter(&mut self.known.events, id, self.dataset.events.len())?;
        let id = id.to_owned();
        self.problems.extend(loose.into_iter().map(|flaw| Problem { list: "events", id: id.clone(), flaw }));
        self.dataset.events.push(Event {
            id,
            span,
            countries,
            kind,
            systems,
            organisations,
            programme,
            value,
            sources,
            confidence,
            added,
            revised,
        });
        Ok(())
    }
}

/// Notes where a thing will stand, unless its id is taken.
fn enter(places: &mut Places, id: &str, place: usize) -> Result<(), Flaw> {
    if places.enter(id, place) { Ok(()) } else { Err(Flaw::Twin) }
}

fn source(record: &Json) -> Result<Source, Flaw> {
    let url = text(record, "url")?;
    // Anything but the web's own schemes could run script when it is clicked.
    let is_web = |scheme: &str| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    if !is_web("http://") && !is_web("https://") {
        return Err(bad("url", url));
    }
    Ok(Source {
        url: url.to_owned(),
        publisher: text(record, "publisher")?.to_owned(),
        title: of_page(record, "title")?.map(str::to_owned),
        published: optional_text(record, "published")?.and_then(PartialDate::parse),
        language: text(record, "language")?.to_owned(),
    })
}

/// What only pages that are written ahead show: the app does not read it.
fn of_page<'a>(record: &'a Json, field: &'static str) -> Result<Option<&'a str>, Flaw> {
    if cfg!(target_arch = "wasm32") { Ok(None) } else { optional_text(record, field) }
}

fn value(record: &Json) -> Result<Option<Value>, Flaw> {
    let Some(value) = record.get("value").filter(|value| !value.is_null()) else { return Ok(None) };
    let amount = value.get("amount").and_then(Json::as_f64).ok_or(Flaw::NotAsExpected { field: "amount" })?;
    let usd = value.get("usd").and_then(Json::as_f64);
    Ok(Some(Value { amount, currency: text(value, "currency")?.to_owned(), usd }))
}

fn span(record: &Json) -> Result<Span, Flaw> {
    let start = date(text(record, "start")?)?;
    let end = optional_text(record, "end")?;
    let last = end.map(date).transpose()?;
    Span::new(start, last).ok_or_else(|| bad("date", end.unwrap_or_default()))
}

fn date(text: &str) -> Result<PartialDate, Flaw> {
    PartialDate::parse(text).ok_or_else(|| bad("date", text))
}

fn known<T>(record: &Json, field: &'static str, find: fn(&str) -> Option<T>) -> Result<T, Flaw> {
    let id = text(record, field)?;
    find(id).ok_or_else(|| bad(field, id))
}

fn place(places: &Places, field: &'static str, id: &str) -> Result<usize, Flaw> {
    places.find(id).ok_or_else(|| bad(field, id))
}

/// Countries; their codes are kept in lower case, as addresses have them.
fn places(known: &Places, record: &Json, field: &'static str) -> Result<Vec<usize>, Flaw> {
    let find = |code: &Json| {
        let code = item(code, field)?;
        known.find(&code.to_ascii_lowercase()).ok_or_else(|| bad(field, code))
    };
    list(record, field)?.iter().map(find).collect()
}

fn bad(field: &'static str, value: &str) -> Flaw {
    Flaw::BadValue { field, value: value.to_owned() }
}
