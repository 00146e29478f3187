//! How an option of a facet stands under a selection.

use super::{Facet, Matching, Record, Selection, Ticked};

/// What is drawn of an option besides its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OptionState {
    /// How many events match the other facets and this option alone.
    pub count: usize,
    /// Its share of the largest number at the top of its facet, in per cent.
    pub share: usize,
    /// How its box is drawn.
    pub ticked: Ticked,
}

impl OptionState {
    /// Whether choosing it would show nothing; what is chosen can always be taken back.
    pub fn is_off(self) -> bool {
        self.count == 0 && self.ticked == Ticked::No
    }
}

impl Record {
    /// How an option stands.
    pub fn option_state(&self, selection: &Selection, matching: &Matching, facet: Facet, option: usize) -> OptionState {
        let count = matching.count(facet, option);
        let share = count * 100 / matching.most(facet).max(1);
        OptionState { count, share, ticked: selection.ticked(facet, option, &self.index) }
    }
}
