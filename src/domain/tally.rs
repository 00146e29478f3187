//! What pages that are written ahead say about a set of events: who and what has part in them, and who tells of them.

use super::order::{reordered, sorted};
use super::{BitSet, Deal, Facet, Ladder, OptionCount, Record, Source};

impl Record {
    /// The events of one value of a facet.
    pub fn events_of(&self, facet: Facet, id: &str) -> BitSet {
        let index = self.index.facet(facet);
        let mut events = BitSet::empty(self.dataset.events.len());
        if let Some(option) = index.find(id) {
            events = index.options[option].events.and(&self.shown);
        }
        events
    }

    /// The values of a facet with nothing under them that some events have, the most events first.
    pub fn tally(&self, events: &BitSet, facet: Facet) -> Vec<OptionCount> {
        let options = self.index.facet(facet).options.iter().enumerate();
        let counts: Vec<OptionCount> = options
            .filter(|(_, option)| option.children.is_empty())
            .map(|(option, it)| OptionCount { option, events: it.events.common(events) })
            .filter(|count| count.events > 0)
            .collect();
        let order = sorted(counts.len(), &|a, b| counts[b].events.cmp(&counts[a].events));
        reordered(counts, order)
    }

    /// The sources of some events, each page once, in the order in which the events, newest first, name them.
    pub fn sources_of(&self, events: &BitSet) -> Vec<&Source> {
        let mut sources: Vec<&Source> = Vec::new();
        for source in events.iter().rev().flat_map(|event| &self.dataset.events[event].sources) {
            if !sources.iter().any(|other| other.url == source.url) {
                sources.push(source);
            }
        }
        sources
    }

    /// The deals of ladders.
    pub fn deals_of(&self, ladders: &[Ladder]) -> Vec<Deal> {
        ladders.iter().map(|ladder| self.deal(ladder.programme)).collect()
    }

    /// The weapon system of an id, a place in `Dataset::systems`.
    pub fn system(&self, id: &str) -> Option<usize> {
        self.dataset.systems.iter().position(|system| system.id == id)
    }

    /// The programme of an id, a place in `Dataset::programmes`.
    pub fn programme(&self, id: &str) -> Option<usize> {
        self.dataset.programmes.iter().position(|programme| programme.id == id)
    }

    /// The organisation of an id, a place in `Dataset::organisations`.
    pub fn organisation(&self, id: &str) -> Option<usize> {
        self.dataset.organisations.iter().position(|organisation| organisation.id == id)
    }

    /// Who makes a weapon system, places in `Dataset::organisations`.
    pub fn makers(&self, system: usize) -> Vec<usize> {
        self.dataset.systems[system].makers.iter().filter_map(|id| self.organisation(id)).collect()
    }

    /// What an organisation makes, places in `Dataset::systems`.
    pub fn made_by(&self, organisation: usize) -> Vec<usize> {
        let id = &self.dataset.organisations[organisation].id;
        let systems = self.dataset.systems.iter().enumerate();
        systems.filter(|(_, system)| system.makers.contains(id)).map(|(place, _)| place).collect()
    }

    /// The countries nearest to one in their number of events, the nearest first; of two that are as near the one with more.
    pub fn nearest(&self, country: usize) -> Vec<usize> {
        let options = &self.index.facet(Facet::Country).options;
        let count = |place: usize| options.iter().find(|it| it.place == place).map_or(0, |it| it.events.len());
        let own = count(country);
        let others: Vec<usize> = (0..self.dataset.countries.len()).filter(|it| *it != country).collect();
        let key = |at: usize| (count(others[at]).abs_diff(own), usize::MAX - count(others[at]));
        let order = sorted(others.len(), &|a, b| key(a).cmp(&key(b)));
        reordered(others, order)
    }
}
