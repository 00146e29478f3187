//! Where a programme stands as of its newest event.

/// The outcome of a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// No decision is recorded.
    Open,
    /// Agreed, not ordered.
    Agreed,
    /// Ordered.
    Contracted,
    /// Being built.
    InProduction,
    /// Handed over.
    Delivered,
    /// Went to somebody else.
    Lost,
    /// Called off.
    Cancelled,
}

impl Outcome {
    /// Every outcome, in the order of the dataset's description.
    pub const ALL: [Self; 7] =
        [Self::Open, Self::Agreed, Self::Contracted, Self::InProduction, Self::Delivered, Self::Lost, Self::Cancelled];

    /// The id in the dataset.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Agreed => "agreed",
            Self::Contracted => "contracted",
            Self::InProduction => "in-production",
            Self::Delivered => "delivered",
            Self::Lost => "lost",
            Self::Cancelled => "cancelled",
        }
    }

    /// The outcome of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.id() == id)
    }

    /// Whether the deal has failed.
    pub const fn has_failed(self) -> bool {
        matches!(self, Self::Lost | Self::Cancelled)
    }
}
