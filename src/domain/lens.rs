//! The ways to look at what matches.

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
