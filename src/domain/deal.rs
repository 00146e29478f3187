//! A deal as a row of steps up the promise ladder, with the time between them.

use super::order::{reordered, sorted};
use super::{BitSet, Ladder, Record, Rung, Sort, Wait};

/// A rung that a deal has reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The rung.
    pub rung: Rung,
    /// The first event on it.
    pub event: usize,
    /// Whether a higher rung was certainly reached before it: what is recorded first on this one came out of order.
    pub is_late: bool,
    /// The time from the step before it; nothing at the first one, nor out of order.
    pub wait: Option<Wait>,
}

/// A programme, as a row of steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deal {
    /// The whole thread, whatever the filters say.
    pub ladder: Ladder,
    /// The rungs that it reached, lowest first.
    pub steps: Vec<Step>,
}

impl Deal {
    /// Its newest event.
    pub fn latest(&self) -> Option<usize> {
        self.ladder.events.last().copied()
    }

    /// Whether steps that came in order stand both below a rung and above it.
    pub fn passes(&self, rung: Rung) -> bool {
        let in_order = |is_there: &dyn Fn(Rung) -> bool| self.steps.iter().any(|it| !it.is_late && is_there(it.rung));
        in_order(&|it| it < rung) && in_order(&|it| it > rung)
    }

    /// How many of its events are in a set.
    pub fn among(&self, events: &BitSet) -> usize {
        self.ladder.events.iter().filter(|event| events.contains(**event)).count()
    }

    /// The longest time between two steps.
    pub fn longest_wait(&self) -> Option<Wait> {
        self.steps.iter().filter_map(|step| step.wait).max_by_key(|wait| wait.weight())
    }
}

impl Record {
    /// The deal of a programme, over its whole thread.
    pub fn deal(&self, programme: usize) -> Deal {
        let ladder = self.ladder(programme);
        let reached = |rung: Rung| ladder.reached[rung as usize];
        let mut steps: Vec<Step> = Vec::new();
        let mut before: Option<usize> = None;
        for (place, rung) in Rung::ALL.into_iter().enumerate() {
            let Some(event) = reached(rung) else { continue };
            let is_late = Rung::ALL[place + 1..].iter().filter_map(|higher| reached(*higher)).any(|it| {
                // Dates that overlap leave open which of two came first.
                self.dataset.events[it].span.last_day() < self.dataset.events[event].span.first_day()
            });
            let wait = before.filter(|_| !is_late).map(|before| self.wait(before, event));
            steps.push(Step { rung, event, is_late, wait });
            if !is_late {
                before = Some(event);
            }
        }
        Deal { ladder, steps }
    }

    /// The time from one event to a later one.
    pub fn wait(&self, before: usize, after: usize) -> Wait {
        Wait::between(self.dataset.events[before].span, self.dataset.events[after].span)
    }

    /// The deals to which a matching event belongs, in an order; one that is no order of deals is their default.
    pub fn deals(&self, matching: &BitSet, sort: Sort) -> Vec<Deal> {
        let touched =
            self.threads.iter().enumerate().filter(|(_, thread)| thread.iter().any(|it| matching.contains(*it)));
        let deals: Vec<Deal> = touched.map(|(programme, _)| self.deal(programme)).collect();
        let keys: Vec<(usize, usize)> = deals
            .iter()
            .map(|deal| {
                let latest = deal.latest().unwrap_or(0);
                let first = match sort {
                    Sort::Wait => deal.longest_wait().map_or(0, |wait| 1 + wait.weight() as usize),
                    Sort::Rung => deal.ladder.highest().map_or(0, |rung| 1 + rung as usize),
                    Sort::News | Sort::Newest | Sort::Oldest => 0,
                };
                (first, latest)
            })
            .collect();
        let order = sorted(deals.len(), &|a, b| keys[b].cmp(&keys[a]));
        reordered(deals, order)
    }
}
