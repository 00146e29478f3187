//! The ways to look at what matches.

use super::Sort;

/// A way to look at the same events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Lens {
    /// The picture of time and the list.
    #[default]
    Timeline,
    /// A card a country.
    Countries,
    /// A row a deal, its rungs in columns.
    Deals,
    /// Countries by weapon categories.
    Matrix,
}

impl Lens {
    /// Every lens, in the order of the tabs.
    pub const ALL: [Self; 4] = [Self::Timeline, Self::Countries, Self::Deals, Self::Matrix];

    /// The value of `view` in the address.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Timeline => "timeline",
            Self::Countries => "countries",
            Self::Deals => "deals",
            Self::Matrix => "matrix",
        }
    }

    /// The orders that it knows, its default first; lenses without an order keep that of the list.
    pub const fn sorts(self) -> &'static [Sort] {
        match self {
            Self::Timeline | Self::Countries | Self::Matrix => &[Sort::Newest, Sort::Oldest],
            Self::Deals => &[Sort::News, Sort::Wait, Sort::Rung],
        }
    }

    /// An order that it knows: the given one, or its default.
    pub fn order(self, sort: Sort) -> Sort {
        let known = self.sorts();
        if known.contains(&sort) { sort } else { known.first().copied().unwrap_or_default() }
    }

    /// The lens of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lens| lens.id() == id)
    }
}
