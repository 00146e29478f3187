//! How far a programme has come.

use super::{Outcome, Record, Rung};

/// The thread of a programme, seen as rungs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// A place in `Dataset::programmes`.
    pub programme: usize,
    /// Its events, oldest first.
    pub events: Vec<usize>,
    /// For each rung the first event that reached it.
    pub reached: [Option<usize>; Rung::ALL.len()],
    /// How many setbacks are recorded.
    pub setbacks: usize,
    /// Where it stands.
    pub outcome: Outcome,
}

impl Ladder {
    /// The highest rung that any event reached.
    pub fn highest(&self) -> Option<Rung> {
        Rung::ALL.into_iter().rev().find(|rung| self.reached[*rung as usize].is_some())
    }
}

impl Record {
    /// The ladder of a programme, over its whole thread, whatever the filters say.
    pub fn ladder(&self, programme: usize) -> Ladder {
        let events = self.threads[programme].clone();
        let mut reached = [None; Rung::ALL.len()];
        let mut setbacks = 0;
        for &event in &events {
            match self.dataset.events[event].kind.rung() {
                Some(rung) => {
                    reached[rung as usize].get_or_insert(event);
                }
                None => setbacks += 1,
            }
        }
        let outcome = self.dataset.programmes[programme].outcome;
        Ladder { programme, events, reached, setbacks, outcome }
    }
}
