//! The orders of the list, and of deals.

/// In which order things stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Sort {
    /// The latest first.
    #[default]
    Newest,
    /// The earliest first.
    Oldest,
    /// Of deals: the latest news first.
    News,
    /// Of deals: the longest time between two steps first.
    Wait,
    /// Of deals: the furthest rung first.
    Rung,
}

impl Sort {
    /// Every order.
    pub const ALL: [Self; 5] = [Self::Newest, Self::Oldest, Self::News, Self::Wait, Self::Rung];

    /// The value of `sort` in the address.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Newest => "newest",
            Self::Oldest => "oldest",
            Self::News => "news",
            Self::Wait => "wait",
            Self::Rung => "rung",
        }
    }

    /// The order of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.id() == id)
    }
}
