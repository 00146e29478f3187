//! What a visitor has chosen on the explore page.

use super::Facet;

/// A way to look at the same events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Lens {
    /// The picture of time and the list.
    #[default]
    Timeline,
    /// A card a country.
    Countries,
}

impl Lens {
    /// Every lens, in the order of the tabs.
    pub const ALL: [Self; 2] = [Self::Timeline, Self::Countries];

    /// The value of `view` in the address.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Timeline => "timeline",
            Self::Countries => "countries",
        }
    }

    /// The lens of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lens| lens.id() == id)
    }
}

/// The chosen values by facet, and the lens. The default is the plain page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Selection {
    values: [Vec<String>; Facet::COUNT],
    /// How to look at what matches.
    pub lens: Lens,
}

impl Selection {
    /// The chosen ids of a facet, in the order in which they were chosen.
    pub fn values(&self, facet: Facet) -> &[String] {
        &self.values[facet as usize]
    }

    /// Every chosen id with its facet, in the order of the address.
    pub fn all_values(&self) -> impl Iterator<Item = (Facet, &str)> {
        Facet::ALL.into_iter().flat_map(|facet| self.values(facet).iter().map(move |id| (facet, id.as_str())))
    }

    /// How many values are chosen.
    pub fn count(&self) -> usize {
        self.values.iter().map(Vec::len).sum()
    }

    /// The same with other values of one facet; a value named twice counts once.
    #[must_use]
    pub fn with(mut self, facet: Facet, ids: impl IntoIterator<Item = String>) -> Self {
        let mut values: Vec<String> = Vec::new();
        for id in ids {
            if !values.contains(&id) {
                values.push(id);
            }
        }
        self.values[facet as usize] = values;
        self
    }

    /// The same without one value.
    #[must_use]
    pub fn without(mut self, facet: Facet, id: &str) -> Self {
        self.values[facet as usize].retain(|value| value != id);
        self
    }

    /// The same with nothing chosen; the lens stays.
    #[must_use]
    pub fn cleared(self) -> Self {
        Self { lens: self.lens, ..Self::default() }
    }

    /// The same through another lens.
    #[must_use]
    pub fn through(mut self, lens: Lens) -> Self {
        self.lens = lens;
        self
    }
}
