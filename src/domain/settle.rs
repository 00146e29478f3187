//! From what an address says to what the dataset knows: unknown values are dropped, branches take their own in.

use super::{Facet, FacetIndex, Index, Selection};

/// A value of an address that names nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// The key of the address under which it stood.
    pub key: &'static str,
    /// The value, as far as it was read.
    pub value: String,
}

/// A selection of which every value is known, and what had to go for that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// In canonical form.
    pub selection: Selection,
    /// What named nothing, in the order of the address.
    pub dropped: Vec<Dropped>,
}

impl Selection {
    /// Brings it to canonical form.
    pub fn settle(self, index: &Index) -> Settled {
        let mut dropped = Vec::new();
        let mut selection = self;
        // Every link in a table of hundreds comes through here.
        for facet in Facet::ALL {
            if selection.values(facet).is_empty() {
                continue;
            }
            let options = index.facet(facet);
            let mut chosen = Vec::new();
            for id in selection.values(facet) {
                match options.find(id) {
                    Some(option) => chosen.push(option),
                    None => dropped.push(Dropped { key: facet.key(), value: id.clone() }),
                }
            }
            let chosen = options.canonical(&chosen);
            selection = selection.with(facet, chosen.into_iter().map(|option| options.options[option].id.clone()));
        }
        Settled { selection, dropped }
    }
}

impl FacetIndex {
    /// The chosen options with what stands under another taken out, and a whole set of siblings as their branch.
    pub(super) fn canonical(&self, chosen: &[usize]) -> Vec<usize> {
        let mut kept: Vec<usize> = Vec::with_capacity(chosen.len());
        for &option in chosen {
            if !kept.contains(&option) && !self.above(option).any(|above| chosen.contains(&above)) {
                kept.push(option);
            }
        }
        // From the back, where branches follow their own branch, so that a new branch can complete the one above.
        for branch in (0..self.options.len()).rev() {
            let children = &self.options[branch].children;
            if !children.is_empty() && children.iter().all(|child| kept.contains(child)) {
                let first = kept.iter().position(|option| children.contains(option)).unwrap_or(0);
                kept[first] = branch;
                kept.retain(|option| !children.contains(option));
            }
        }
        kept
    }
}
