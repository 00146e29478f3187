//! For every value of every facet, the set of its events.

use super::collate::sort_key;
use super::order::sorted;
use super::places::Places;
use super::{BitSet, Confidence, Dataset, Event, Facet, Kind, Lang, Outcome, Press, WeaponDomain};

/// A value of a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetOption {
    /// The value in the address.
    pub id: String,
    /// The branch above, a place in `FacetIndex::options`.
    pub parent: Option<usize>,
    /// What stands directly under it.
    pub children: Vec<usize>,
    /// Its events.
    pub events: BitSet,
    /// Where the thing stands in its list of the dataset; domains, kinds, degrees, outcomes and presses: in their `ALL`.
    pub place: usize,
}

/// The values of one facet, in the order in which they are offered; branches before what is under them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FacetIndex {
    /// The values.
    pub options: Vec<FacetOption>,
    by_id: Places,
}

impl FacetIndex {
    /// The value of an id.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.by_id.find(id)
    }

    /// The values at the top.
    pub fn roots(&self) -> impl Iterator<Item = usize> + '_ {
        self.options.iter().enumerate().filter(|(_, option)| option.parent.is_none()).map(|(place, _)| place)
    }

    /// The branches above a value, nearest first.
    pub fn above(&self, option: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(self.options[option].parent, |&above| self.options[above].parent)
    }

    /// What stands beside a value, itself included.
    pub fn siblings(&self, option: usize) -> Vec<usize> {
        self.options[option]
            .parent
            .map_or_else(|| self.roots().collect(), |parent| self.options[parent].children.clone())
    }

    fn add(&mut self, id: &str, place: usize, parent: Option<usize>, events: BitSet) -> usize {
        let option = self.options.len();
        self.by_id.enter(id, option);
        self.options.push(FacetOption { id: id.to_owned(), parent, children: Vec::new(), events, place });
        if let Some(parent) = parent {
            self.options[parent].children.push(option);
        }
        option
    }
}

/// All facets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Index {
    facets: [FacetIndex; Facet::COUNT],
    /// The years that have events, oldest first, with the number of their first one; events are in time order.
    pub years: Vec<(i32, usize)>,
}

impl Index {
    /// Builds it. Names only break ties in the order of countries, systems and organisations.
    pub fn new(dataset: &Dataset, lang: Lang) -> Self {
        let outcome = |event: &Event| Some(dataset.programmes[event.programme?].outcome as usize);
        let press = |event: &Event| Press::of(&event.sources).map(|it| it as usize);
        let mut years: Vec<(i32, usize)> = Vec::new();
        for (number, event) in dataset.events.iter().enumerate() {
            let year = event.span.year();
            if years.last().is_none_or(|last| last.0 != year) {
                years.push((year, number));
            }
        }
        Self {
            years,
            facets: [
                countries(dataset, lang),
                systems(dataset, lang),
                fixed(dataset, &Kind::FURTHEST_FIRST.map(|it| (it.id(), it as usize)), &|it| Some(it.kind as usize)),
                fixed(dataset, &Confidence::ALL.map(|it| (it.id(), it as usize)), &|it| Some(it.confidence as usize)),
                fixed(dataset, &Outcome::ALL.map(|it| (it.id(), it as usize)), &outcome),
                organisations(dataset, lang),
                fixed(dataset, &Press::ALL.map(|it| (it.id(), it as usize)), &press),
            ],
        }
    }

    /// The values of a facet.
    pub fn facet(&self, facet: Facet) -> &FacetIndex {
        &self.facets[facet as usize]
    }
}

/// The most events first, then by name; the places of the things.
fn by_events<'a>(lang: Lang, things: impl Iterator<Item = (usize, &'a str, &'a BitSet)>) -> Vec<usize> {
    let key = |(place, name, events): (usize, &str, &BitSet)| (usize::MAX - events.len(), sort_key(name, lang), place);
    let keys: Vec<_> = things.map(key).collect();
    sorted(keys.len(), &|a, b| keys[a].cmp(&keys[b])).into_iter().map(|at| keys[at].2).collect()
}

/// A facet of the things of a list, which events name.
fn listed<'a>(
    dataset: &'a Dataset,
    lang: Lang,
    things: usize,
    of: fn(&Event) -> &[usize],
    said: &dyn Fn(usize) -> (&'a str, &'a str),
) -> FacetIndex {
    let mut sets = vec![BitSet::empty(dataset.events.len()); things];
    for (number, event) in dataset.events.iter().enumerate() {
        for &thing in of(event) {
            sets[thing].insert(number);
        }
    }
    let mut facet = FacetIndex::default();
    let order = by_events(lang, sets.iter().enumerate().map(|(place, events)| (place, said(place).1, events)));
    for place in order {
        facet.add(said(place).0, place, None, std::mem::take(&mut sets[place]));
    }
    facet
}

fn countries(dataset: &Dataset, lang: Lang) -> FacetIndex {
    let said = |place: usize| {
        let country = &dataset.countries[place];
        (country.code.as_str(), country.name(lang))
    };
    listed(dataset, lang, dataset.countries.len(), |event| &event.countries, &said)
}

fn organisations(dataset: &Dataset, lang: Lang) -> FacetIndex {
    let said = |place: usize| {
        let organisation = &dataset.organisations[place];
        (organisation.id.as_str(), organisation.name(lang).0)
    };
    listed(dataset, lang, dataset.organisations.len(), |event| &event.organisations, &said)
}

/// A facet whose values, each an id with its number, do not depend on the dataset; an event has one of them or none.
fn fixed(dataset: &Dataset, values: &[(&str, usize)], of: &dyn Fn(&Event) -> Option<usize>) -> FacetIndex {
    let mut facet = FacetIndex::default();
    for &(id, value) in values {
        let mut events = BitSet::empty(dataset.events.len());
        let numbers = dataset.events.iter().enumerate().filter(|(_, event)| of(event) == Some(value));
        numbers.for_each(|(number, _)| events.insert(number));
        facet.add(id, value, None, events);
    }
    facet
}

fn systems(dataset: &Dataset, lang: Lang) -> FacetIndex {
    let none = BitSet::empty(dataset.events.len());
    let mut by_system = vec![none.clone(); dataset.systems.len()];
    for (number, event) in dataset.events.iter().enumerate() {
        event.systems.iter().for_each(|line| by_system[line.system].insert(number));
    }
    let mut by_category = vec![none.clone(); dataset.categories.len()];
    for (system, events) in dataset.systems.iter().zip(&by_system) {
        by_category[system.category].unite(events);
    }
    let mut by_domain = vec![none; WeaponDomain::ALL.len()];
    for (category, events) in dataset.categories.iter().zip(&by_category) {
        by_domain[category.domain as usize].unite(events);
    }
    let mut facet = FacetIndex::default();
    let domains = WeaponDomain::ALL.into_iter().enumerate().filter(|(_, domain)| {
        // A domain without any category has no name in the words, and nothing to choose.
        dataset.categories.iter().any(|category| category.domain == *domain)
    });
    for domain in by_events(lang, domains.map(|(place, domain)| (place, domain.id(), &by_domain[place]))) {
        let branch = facet.add(WeaponDomain::ALL[domain].id(), domain, None, by_domain[domain].clone());
        let categories = dataset.categories.iter().enumerate().filter(|(_, it)| it.domain as usize == domain);
        for category in by_events(lang, categories.map(|(place, it)| (place, it.id.as_str(), &by_category[place]))) {
            let id = &dataset.categories[category].id;
            let twig = facet.add(id, category, Some(branch), by_category[category].clone());
            let systems = dataset.systems.iter().enumerate().filter(|(_, it)| it.category == category);
            for system in by_events(lang, systems.map(|(place, it)| (place, it.name(lang).0, &by_system[place]))) {
                facet.add(&dataset.systems[system].id, system, Some(twig), std::mem::take(&mut by_system[system]));
            }
        }
    }
    facet
}
