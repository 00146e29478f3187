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

/// A year of the list with its events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearGroup {
    /// The year.
    pub year: i32,
    /// Its events in the order of the list.
    pub events: Vec<usize>,
}

impl Record {
    /// Events newest first, under their years.
    pub fn by_year(&self, events: &BitSet) -> Vec<YearGroup> {
        let mut groups: Vec<YearGroup> = Vec::new();
        for event in events.iter().rev() {
            let year = self.dataset.events[event].span.year();
            match groups.last_mut() {
                Some(group) if group.year == year => group.events.push(event),
                _ => groups.push(YearGroup { year, events: vec![event] }),
            }
        }
        groups
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
