//! Countries by weapon categories: each number is the answer to a query.

use super::order::sorted;
use super::{BitSet, Facet, Kind, OptionCount, Record, Rung, Selection, Ticked};

/// What matches, by country and weapon category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// Countries with something in the matrix, the most events first: options of the facet `country`, with all of their
    /// events.
    pub countries: Vec<OptionCount>,
    /// Categories with something in the matrix, in the order of the filter, so that those of a domain stand together.
    pub categories: Vec<MatrixRow>,
}

/// A weapon category in the matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixRow {
    /// An option of the facet `system`.
    pub option: usize,
    /// The branch above it.
    pub domain: usize,
    /// What to choose for the events that are counted here: the category, or what is chosen under it.
    pub ids: Vec<String>,
    /// Matching events.
    pub total: usize,
    /// For each country of the matrix what stands there.
    pub cells: Vec<Option<Cell>>,
}

/// What is on record of a country and a weapon category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Matching events; never none.
    pub events: usize,
    /// The furthest rung that one of them reached; nothing where there are only setbacks.
    pub furthest: Option<Rung>,
}

impl Record {
    /// The matrix of what matches; only chosen countries, and what is chosen of weapon systems, where some are.
    pub fn matrix(&self, matching: &BitSet, selection: &Selection) -> Matrix {
        let rungs = self.rung_sets();
        let rows = self.matrix_rows(matching, selection);
        let mut named = BitSet::empty(self.dataset.events.len());
        for (_, events) in &rows {
            named.unite(events);
        }
        let chosen = selection.values(Facet::Country);
        let options = &self.index.facet(Facet::Country).options;
        let is_wanted = |place: &usize| {
            let option = &options[*place];
            (chosen.is_empty() || chosen.contains(&option.id)) && option.events.meets(&named)
        };
        let wanted: Vec<usize> = (0..options.len()).filter(is_wanted).collect();
        let totals: Vec<usize> = wanted.iter().map(|place| options[*place].events.common(matching)).collect();
        let order = sorted(wanted.len(), &|a, b| totals[b].cmp(&totals[a]));
        let countries: Vec<OptionCount> =
            order.iter().map(|at| OptionCount { option: wanted[*at], events: totals[*at] }).collect();
        let mut categories = Vec::new();
        for (mut row, events) in rows {
            for country in &countries {
                row.cells.push(cell(&events.and(&options[country.option].events), &rungs));
            }
            categories.push(row);
        }
        Matrix { countries, categories }
    }

    /// How many matching events have no value of a facet: belong to no deal, name no weapon system.
    pub fn without_any(&self, facet: Facet, matching: &BitSet) -> usize {
        let index = self.index.facet(facet);
        let mut named = BitSet::empty(self.dataset.events.len());
        index.roots().for_each(|option| named.unite(&index.options[option].events));
        matching.len() - named.common(matching)
    }

    /// The categories with matching events, still without cells, and these events.
    fn matrix_rows(&self, matching: &BitSet, selection: &Selection) -> Vec<(MatrixRow, BitSet)> {
        let systems = self.index.facet(Facet::System);
        let chosen = selection.values(Facet::System);
        let mut rows = Vec::new();
        for domain in systems.roots() {
            for &option in &systems.options[domain].children {
                // An event that shares a system of another category with a chosen one would be the answer to no query.
                let is_whole = chosen.is_empty() || selection.ticked(Facet::System, option, &self.index) == Ticked::Yes;
                let mut ids = Vec::new();
                let mut events = BitSet::empty(self.dataset.events.len());
                for (place, it) in systems.options.iter().enumerate() {
                    let is_counted = if is_whole {
                        place == option
                    } else {
                        chosen.contains(&it.id) && systems.above(place).any(|above| above == option)
                    };
                    if is_counted {
                        ids.push(it.id.clone());
                        events.unite(&it.events);
                    }
                }
                events.intersect(matching);
                let total = events.len();
                if total > 0 {
                    rows.push((MatrixRow { option, domain, ids, total, cells: Vec::new() }, events));
                }
            }
        }
        rows
    }

    /// For each rung the events that reached it, the furthest rung first.
    fn rung_sets(&self) -> Vec<(Rung, BitSet)> {
        let kinds = &self.index.facet(Facet::Kind).options;
        let of = |rung: Rung| {
            let mut events = BitSet::empty(self.dataset.events.len());
            for option in kinds.iter().filter(|it| Kind::ALL[it.place].rung() == Some(rung)) {
                events.unite(&option.events);
            }
            (rung, events)
        };
        Rung::ALL.into_iter().rev().map(of).collect()
    }
}

fn cell(events: &BitSet, rungs: &[(Rung, BitSet)]) -> Option<Cell> {
    let furthest = || rungs.iter().find(|(_, reached)| reached.meets(events)).map(|(rung, _)| *rung);
    let total = events.len();
    (total > 0).then(|| Cell { events: total, furthest: furthest() })
}
