//! From the text of `dataset.json` to checked types. What cannot be drawn is set aside and named; the rest is kept.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::raw::{
    RawCategory, RawCountry, RawDataset, RawDate, RawEvent, RawId, RawMeta, RawOrganisation, RawProgramme, RawSource,
    RawSystem,
};
use super::{
    Category, Confidence, Country, Coverage, Dataset, Event, EventSystem, Failure, Flaw, Kind, Meta, Organisation,
    Outcome, PartialDate, Problem, Programme, Source, Span, System, Value, WeaponDomain,
};

type Places = BTreeMap<String, usize>;

impl Dataset {
    /// Reads `dataset.json`.
    ///
    /// # Errors
    /// Where the text is not JSON, a top-level list is missing, or no event can be read.
    pub fn decode(json: &str) -> Result<(Self, Vec<Problem>), Failure> {
        let raw: RawDataset<'_> = serde_json::from_str(json).map_err(|error| Failure::Unreadable(error.to_string()))?;
        let mut decoder = Decoder::default();
        let meta = decoder.meta(raw.meta);
        let (countries, country_places) = decoder.list("countries", &raw.countries, |raw: RawCountry| {
            let code = raw.code.to_ascii_lowercase();
            Ok((code.clone(), Country { code, names: raw.names }))
        });
        let (categories, category_places) = decoder.list("categories", &raw.categories, |raw: RawCategory| {
            let domain = WeaponDomain::from_id(&raw.domain).ok_or_else(|| bad("domain", &raw.domain))?;
            Ok((raw.id.clone(), Category { id: raw.id, domain }))
        });
        let (systems, system_places) = decoder.list("systems", &raw.systems, |raw: RawSystem| {
            let category = place(&category_places, "category", &raw.category)?;
            Ok((raw.id.clone(), System { id: raw.id, name: raw.name, names: raw.names, category }))
        });
        let (organisations, organisation_places) =
            decoder.list("organisations", &raw.organisations, |raw: RawOrganisation| {
                Ok((raw.id.clone(), Organisation { id: raw.id, names: raw.names }))
            });
        let (programmes, programme_places) = decoder.list("programmes", &raw.programmes, |raw: RawProgramme| {
            let outcome = Outcome::from_id(&raw.outcome).ok_or_else(|| bad("outcome", &raw.outcome))?;
            let countries = places(&country_places, "countries", &raw.countries)?;
            Ok((raw.id.clone(), Programme { id: raw.id, countries, outcome }))
        });
        let known = Known { country_places, system_places, organisation_places, programme_places };
        let mut loose = Vec::new();
        let (mut events, _) = decoder.list("events", &raw.events, |raw: RawEvent| {
            known.event(raw, &mut loose).map(|event| (event.id.clone(), event))
        });
        decoder.problems.append(&mut loose);
        if events.is_empty() {
            return Err(Failure::NoEvent);
        }
        events.sort_by(|a, b| a.span.cmp(&b.span).then_with(|| a.id.cmp(&b.id)));
        let dataset = Self { meta, countries, categories, systems, organisations, programmes, events };
        Ok((dataset, decoder.problems))
    }
}

#[derive(Default)]
struct Decoder {
    problems: Vec<Problem>,
}

impl Decoder {
    fn list<Raw, Thing>(
        &mut self,
        list: &'static str,
        records: &[&RawValue],
        mut check: impl FnMut(Raw) -> Result<(String, Thing), Flaw>,
    ) -> (Vec<Thing>, Places)
    where
        Raw: for<'a> Deserialize<'a>,
    {
        let mut things = Vec::with_capacity(records.len());
        let mut places = Places::new();
        for (position, record) in records.iter().enumerate() {
            let result = serde_json::from_str::<Raw>(record.get())
                .map_err(|error| Flaw::Unreadable(error.to_string()))
                .and_then(&mut check)
                .and_then(|(id, thing)| if places.contains_key(&id) { Err(Flaw::Twin) } else { Ok((id, thing)) });
            match result {
                Ok((id, thing)) => {
                    places.insert(id, things.len());
                    things.push(thing);
                }
                Err(flaw) => self.problems.push(Problem { list, id: id_of(record, position), flaw }),
            }
        }
        (things, places)
    }

    fn meta(&mut self, record: Option<&RawValue>) -> Meta {
        let text = record.map_or("null", RawValue::get);
        match serde_json::from_str::<RawMeta>(text) {
            Ok(raw) => {
                let bounds = (PartialDate::parse(&raw.coverage.from), PartialDate::parse(&raw.coverage.to));
                let coverage = match bounds {
                    (Some(from), Some(to)) => Some(Coverage { from, to }),
                    _ => None,
                };
                Meta { version: raw.version, licence: raw.licence, coverage }
            }
            Err(error) => {
                let flaw = Flaw::Unreadable(error.to_string());
                self.problems.push(Problem { list: "meta", id: "meta".into(), flaw });
                Meta::default()
            }
        }
    }
}

/// What events may point to.
struct Known {
    country_places: Places,
    system_places: Places,
    organisation_places: Places,
    programme_places: Places,
}

impl Known {
    /// An event; a pointer to a system, organisation or programme that is not there is loosened, as the event can
    /// be drawn without it, and noted.
    fn event(&self, raw: RawEvent, loose: &mut Vec<Problem>) -> Result<Event, Flaw> {
        let id = raw.id;
        let span = span(&raw.date)?;
        let kind = Kind::from_id(&raw.kind).ok_or_else(|| bad("kind", &raw.kind))?;
        let confidence = Confidence::from_id(&raw.confidence).ok_or_else(|| bad("confidence", &raw.confidence))?;
        let countries = places(&self.country_places, "countries", &raw.countries)?;
        if countries.is_empty() {
            return Err(bad("countries", ""));
        }
        let mut note = |flaw| loose.push(Problem { list: "events", id: id.clone(), flaw });
        let mut systems: Vec<EventSystem> = Vec::with_capacity(raw.systems.len());
        for line in raw.systems {
            match place(&self.system_places, "systems", &line.id) {
                Ok(system) => systems.push(EventSystem { system, quantity: line.quantity }),
                Err(flaw) => note(flaw),
            }
        }
        let mut organisations = Vec::with_capacity(raw.organisations.len());
        for organisation in raw.organisations {
            match place(&self.organisation_places, "organisations", &organisation) {
                Ok(organisation) => organisations.push(organisation),
                Err(flaw) => note(flaw),
            }
        }
        let programme = raw
            .programme
            .and_then(|programme| place(&self.programme_places, "programme", &programme).map_err(&mut note).ok());
        let mut sources = Vec::with_capacity(raw.sources.len());
        for raw in raw.sources {
            match source(raw) {
                Ok(source) => sources.push(source),
                Err(flaw) => note(flaw),
            }
        }
        let value = raw.value.map(|raw| Value { amount: raw.amount, currency: raw.currency, usd: raw.usd });
        Ok(Event { id, span, countries, kind, systems, organisations, programme, value, sources, confidence })
    }
}

fn source(raw: RawSource) -> Result<Source, Flaw> {
    // Anything but the web's own schemes could run script when it is clicked.
    let lower = raw.url.get(..8).unwrap_or(&raw.url).to_ascii_lowercase();
    if !lower.starts_with("http://") && !lower.starts_with("https://") {
        return Err(bad("url", &raw.url));
    }
    let published = raw.published.as_deref().and_then(PartialDate::parse);
    Ok(Source { url: raw.url, publisher: raw.publisher, title: raw.title, published, language: raw.language })
}

fn span(raw: &RawDate) -> Result<Span, Flaw> {
    let start = PartialDate::parse(&raw.start).ok_or_else(|| bad("date", &raw.start))?;
    let end = match &raw.end {
        Some(text) => Some(PartialDate::parse(text).ok_or_else(|| bad("date", text))?),
        None => None,
    };
    Span::new(start, end).ok_or_else(|| bad("date", raw.end.as_deref().unwrap_or_default()))
}

fn place(places: &Places, field: &'static str, id: &str) -> Result<usize, Flaw> {
    // Only codes of countries are written in capitals, and only they are kept in lower case.
    let lower = id.to_ascii_lowercase();
    places.get(id).or_else(|| places.get(&lower)).copied().ok_or_else(|| bad(field, id))
}

fn places(known: &Places, field: &'static str, ids: &[String]) -> Result<Vec<usize>, Flaw> {
    ids.iter().map(|id| place(known, field, id)).collect()
}

fn bad(field: &'static str, value: &str) -> Flaw {
    Flaw::BadValue { field, value: value.to_owned() }
}

fn id_of(record: &RawValue, position: usize) -> String {
    serde_json::from_str::<RawId>(record.get()).map_or_else(|_| format!("#{}", position + 1), |raw| raw.id)
}
