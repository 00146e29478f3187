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
    /// How well the event is sourced.
    Confidence,
    /// Where the programme of the event stands.
    Outcome,
    /// Who took part.
    Organisation,
    /// Whose press reports it.
    Press,
}

impl Facet {
    /// How many there are.
    pub const COUNT: usize = 7;
    /// Every facet, in the order of the address.
    pub const ALL: [Self; Self::COUNT] =
        [Self::Country, Self::System, Self::Kind, Self::Confidence, Self::Outcome, Self::Organisation, Self::Press];

    /// The key in the address, and the name of the checkboxes.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::System => "system",
            Self::Kind => "kind",
            Self::Confidence => "confidence",
            Self::Outcome => "outcome",
            Self::Organisation => "organisation",
            Self::Press => "press",
        }
    }

    /// The facet of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.key() == key)
    }
}
