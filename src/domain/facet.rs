//! What one can filter by.

/// A facet: any of its chosen values may match, and all facets have to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// Country.
    Country,
    /// Weapon system: domain, category or system.
    System,
    /// Kind of event.
    Kind,
}

impl Facet {
    /// How many there are.
    pub const COUNT: usize = 3;
    /// Every facet, in the order of the address.
    pub const ALL: [Self; Self::COUNT] = [Self::Country, Self::System, Self::Kind];

    /// The key in the address, and the name of the checkboxes.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::System => "system",
            Self::Kind => "kind",
        }
    }

    /// The facet of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.key() == key)
    }
}
