//! Which events match, and how many each option would give: any-of inside a facet, all-of between facets.

use super::{BitSet, Facet, FacetIndex, Filter, PartialDate, Record, Selection};

/// The answer to a selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matching {
    /// The events that match.
    pub events: BitSet,
    /// For each facet and option: the events that match the other facets and this option alone.
    counts: [Vec<usize>; Facet::COUNT],
    /// For each facet the largest number at its top.
    most: [usize; Facet::COUNT],
    /// The events that match everything but the period.
    pub at_any_time: BitSet,
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
    /// Answers a selection of known values, whatever its words.
    pub fn matching(&self, selection: &Selection) -> Matching {
        self.matching_in(selection, None)
    }

    /// Answers a selection of known values, for whose words these events were found.
    pub fn matching_in(&self, selection: &Selection, found: Option<&BitSet>) -> Matching {
        let allowed = self.allowed(selection, found);
        let all_but = |filter: Option<Filter>| self.all_but(&allowed, filter);
        let counts: [Vec<usize>; Facet::COUNT] = Facet::ALL.map(|facet| {
            let others = all_but(Some(Filter::Facet(facet)));
            self.index.facet(facet).options.iter().map(|option| option.events.common(&others)).collect()
        });
        let most = Facet::ALL.map(|facet| {
            let roots = self.index.facet(facet).roots();
            roots.map(|option| counts[facet as usize][option]).max().unwrap_or(0)
        });
        Matching { events: all_but(None), counts, most, at_any_time: all_but(Some(Filter::Period)) }
    }

    /// The filter without which the most events would match, with their number; nothing where that would not help.
    pub fn relief(&self, selection: &Selection, found: Option<&BitSet>) -> Option<(Filter, usize)> {
        let allowed = self.allowed(selection, found);
        let mut best = None;
        for filter in Filter::ALL.into_iter().filter(|filter| selection.asks(*filter)) {
            let events = self.all_but(&allowed, Some(filter)).len();
            if events > best.map_or(0, |(_, most)| most) {
                best = Some((filter, events));
            }
        }
        best
    }

    /// For each filter that is set the events that it lets through.
    fn allowed(&self, selection: &Selection, found: Option<&BitSet>) -> [Option<BitSet>; Filter::ALL.len()] {
        Filter::ALL.map(|filter| match filter {
            Filter::Facet(facet) => chosen_events(self.index.facet(facet), selection.values(facet)),
            Filter::Since => selection.since.map(|day| self.changed_since(day)),
            Filter::Period => selection.period.events(&self.dataset),
            Filter::Words => found.filter(|_| selection.asks(filter)).cloned(),
        })
    }

    fn all_but(&self, allowed: &[Option<BitSet>], left_out: Option<Filter>) -> BitSet {
        let mut events = self.shown.clone();
        let rest = Filter::ALL.into_iter().zip(allowed).filter(|(filter, _)| Some(*filter) != left_out);
        rest.filter_map(|(_, set)| set.as_ref()).for_each(|set| events.intersect(set));
        events
    }

    /// The events that came into the record after a day, or were revised after it.
    pub fn changed_since(&self, day: PartialDate) -> BitSet {
        let is_later = |date: Option<PartialDate>| date.is_some_and(|date| date.first_day() > day.last_day());
        let mut events = BitSet::empty(self.dataset.events.len());
        for number in self.shown.iter() {
            let event = &self.dataset.events[number];
            if is_later(event.added) || is_later(event.revised) {
                events.insert(number);
            }
        }
        events
    }
}

/// The events of any chosen value; nothing where the facet is not used.
fn chosen_events(facet: &FacetIndex, ids: &[String]) -> Option<BitSet> {
    let mut chosen = ids.iter().filter_map(|id| facet.find(id)).map(|option| &facet.options[option].events);
    let mut events = chosen.next()?.clone();
    chosen.for_each(|set| events.unite(set));
    Some(events)
}
