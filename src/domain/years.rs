//! Events by year.

use super::{BitSet, Mark, Record};

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
        let mut years: Vec<YearCount> = Vec::new();
        for event in events.iter().map(|event| &self.dataset.events[event]) {
            let year = event.span.year();
            if years.last().is_none_or(|last| last.year != year) {
                years.push(YearCount { year, by_mark: [0; Mark::ALL.len()] });
            }
            if let Some(last) = years.last_mut() {
                last.by_mark[event.kind.mark() as usize] += 1;
            }
        }
        years
    }
}
