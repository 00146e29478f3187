//! Events by year.

use super::{BitSet, Facet, Kind, Mark, Record};

/// How many events of each mark a year has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearCount {
    /// The year.
    pub year: i32,
    /// By mark, in the order of `Mark::ALL`.
    pub by_mark: [usize; Mark::ALL.len()],
}

impl YearCount {
    /// All events of the year.
    pub fn total(&self) -> usize {
        self.by_mark.iter().sum()
    }
}

impl Record {
    /// The first and the last year with an event.
    pub fn years(&self) -> (i32, i32) {
        let year = |number: usize| self.dataset.events[number].span.year();
        let mut events = self.shown.iter();
        let first = events.next().map_or(0, year);
        (first, events.next_back().map_or(first, year))
    }

    /// Counts by mark for every year that has events, oldest first.
    pub fn year_counts(&self, events: &BitSet) -> Vec<YearCount> {
        let ends = self.index.years.iter().skip(1).map(|(_, first)| *first).chain([self.dataset.events.len()]);
        let mut years = Vec::new();
        for (&(year, first), end) in self.index.years.iter().zip(ends) {
            let mut by_mark = [0; Mark::ALL.len()];
            for option in &self.index.facet(Facet::Kind).options {
                by_mark[Kind::ALL[option.place].mark() as usize] += events.common_between(&option.events, first, end);
            }
            let count = YearCount { year, by_mark };
            if count.total() > 0 {
                years.push(count);
            }
        }
        years
    }
}
