//! Ticking and unticking options, also inside a tree.

use super::{Facet, FacetIndex, Index, Selection};

/// How an option's box is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ticked {
    /// Not chosen, nor anything under it.
    No,
    /// Something under it is chosen.
    Partly,
    /// Chosen, or under a chosen branch.
    Yes,
}

impl Selection {
    /// How the box of an option is drawn.
    pub fn ticked(&self, facet: Facet, option: usize, index: &Index) -> Ticked {
        let options = index.facet(facet);
        let is_chosen = |place: usize| self.values(facet).contains(&options.options[place].id);
        if is_chosen(option) || options.above(option).any(is_chosen) {
            return Ticked::Yes;
        }
        let lies_under = |id: &String| options.find(id).is_some_and(|it| options.above(it).any(|up| up == option));
        if self.values(facet).iter().any(lies_under) { Ticked::Partly } else { Ticked::No }
    }

    /// The same with one option ticked or unticked.
    #[must_use]
    pub fn toggle(self, facet: Facet, option: usize, index: &Index) -> Self {
        let options = index.facet(facet);
        let mut chosen: Vec<usize> = self.values(facet).iter().filter_map(|id| options.find(id)).collect();
        if self.ticked(facet, option, index) == Ticked::Yes {
            untick(options, &mut chosen, option);
        } else {
            chosen.push(option);
        }
        let ids = options.canonical(&chosen).into_iter().map(|place| options.options[place].id.clone());
        self.with(facet, ids)
    }
}

/// Takes an option out. Where a branch above it was chosen, everything beside the way down takes the branch's place.
fn untick(options: &FacetIndex, chosen: &mut Vec<usize>, option: usize) {
    let way: Vec<usize> = std::iter::once(option).chain(options.above(option)).collect();
    let Some(top) = way.iter().copied().find(|place| chosen.contains(place)) else { return };
    let on_way = way.iter().take_while(|place| **place != top);
    let beside: Vec<usize> =
        on_way.flat_map(|&place| options.siblings(place)).filter(|place| !way.contains(place)).collect();
    let at = chosen.iter().position(|place| *place == top).unwrap_or(0);
    chosen.splice(at..=at, beside);
}
