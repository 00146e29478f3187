//! What has names: countries, systems, organisations, programmes.

use super::super::{BitSet, Record};
use super::fold::fold;
use super::titles::OtherTitles;

/// Something that has names.
#[derive(Clone, Debug)]
pub(super) struct Thing {
    /// Its names in all languages and its aliases, folded.
    pub(super) names: Vec<String>,
    /// The events that name it by its id.
    pub(super) events: BitSet,
}

/// Everything that has names, each kind after the other.
pub(super) fn things(record: &Record, titles: &OtherTitles) -> Vec<Thing> {
    let dataset = &record.dataset;
    let length = dataset.events.len();
    let mut things = Vec::new();
    let mut add = |names: &[&str]| things.push(Thing { names: folded(names), events: BitSet::empty(length) });
    for it in &dataset.countries {
        add(&it.names.all());
    }
    for it in &dataset.systems {
        let mut names = it.names.all();
        names.push(&it.name);
        push(&mut names, &it.aliases);
        add(&names);
    }
    for it in &dataset.organisations {
        let mut names = it.names.all();
        push(&mut names, &it.aliases);
        add(&names);
    }
    for place in 0..dataset.programmes.len() {
        let mut names = titles.line(length + place);
        names.push(record.words.programme(place).unwrap_or_default());
        add(&names);
    }
    let first_system = dataset.countries.len();
    let first_organisation = first_system + dataset.systems.len();
    let first_programme = first_organisation + dataset.organisations.len();
    for number in record.shown.iter() {
        let event = &dataset.events[number];
        let mut name = |place: usize| things[place].events.insert(number);
        for country in &event.countries {
            name(*country);
        }
        for line in &event.systems {
            name(first_system + line.system);
        }
        for organisation in &event.organisations {
            name(first_organisation + organisation);
        }
        if let Some(programme) = event.programme {
            name(first_programme + programme);
        }
    }
    things
}

fn push<'a>(names: &mut Vec<&'a str>, aliases: &'a [String]) {
    for alias in aliases {
        names.push(alias);
    }
}

/// Each once.
fn folded(names: &[&str]) -> Vec<String> {
    let mut all = Vec::new();
    for name in names {
        let name = fold(name);
        if !name.is_empty() && !all.contains(&name) {
            all.push(name);
        }
    }
    all
}
