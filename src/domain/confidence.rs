//! How well an event is sourced.

/// How far the sources agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Two or more independent sources agree.
    Several,
    /// One source.
    Single,
    /// Sources contradict each other; the note says who says what.
    Disputed,
}

impl Confidence {
    /// Every degree, the surest first.
    pub const ALL: [Self; 3] = [Self::Several, Self::Single, Self::Disputed];

    /// The id in the dataset.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Several => "several",
            Self::Single => "single",
            Self::Disputed => "disputed",
        }
    }

    /// The degree of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|confidence| confidence.id() == id)
    }
}
