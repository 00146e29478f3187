//! Which events match, and how many each option would give: any-of inside a facet, all-of between facets.

use super::{BitSet, Facet, FacetIndex, Record, Selection};

/// The answer to a selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matching {
    /// The events that match.
    pub events: BitSet,
    /// For each facet and option: the events that match the other facets and this option alone.
    counts: [Vec<usize>; Facet::COUNT],
    /// For each facet the largest number at its top.
    most: [usize; Facet::COUNT],
}

impl Matching {
    /// How many events match.
    pub fn total(&self) -> usize {
        self.events.len()
    }

    /// An option's number, whatever else is chosen in its own facet.
    pub fn count(&self, facet: Facet, option: usize) -> usize {
        self.counts[facet as usize][option]
    }

    /// The largest number at the top of a facet, against which others are measured.
    pub fn most(&self, facet: Facet) -> usize {
        self.most[facet as usize]
    }
}

impl Record {
    /// Answers a selection of known values.
    pub fn matching(&self, selection: &Selection) -> Matching {
        let allowed = Facet::ALL.map(|facet| chosen_events(self.index.facet(facet), selection.values(facet)));
        let others = |facet: Facet| {
            let mut events = self.shown.clone();
            let rest = Facet::ALL.into_iter().zip(&allowed).filter(|(other, _)| *other != facet);
            rest.filter_map(|(_, set)| set.as_ref()).for_each(|set| events.intersect(set));
            events
        };
        let counts: [Vec<usize>; Facet::COUNT] = Facet::ALL.map(|facet| {
            let others = others(facet);
            self.index.facet(facet).options.iter().map(|option| option.events.common(&others)).collect()
        });
        let most = Facet::ALL.map(|facet| {
            let roots = self.index.facet(facet).roots();
            roots.map(|option| counts[facet as usize][option]).max().unwrap_or(0)
        });
        let mut events = self.shown.clone();
        allowed.iter().flatten().for_each(|set| events.intersect(set));
        Matching { events, counts, most }
    }
}

/// The events of any chosen value; nothing where the facet is not used.
fn chosen_events(facet: &FacetIndex, ids: &[String]) -> Option<BitSet> {
    let mut chosen = ids.iter().filter_map(|id| facet.find(id)).map(|option| &facet.options[option].events);
    let mut events = chosen.next()?.clone();
    chosen.for_each(|set| events.unite(set));
    Some(events)
}
