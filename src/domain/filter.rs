//! What can be asked, each as one thing that one may stop asking.

use super::{FROM_KEY, Facet, SINCE_KEY, WORDS_KEY};

/// Something that is asked, which one may stop asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    /// One of the values of a facet.
    Facet(Facet),
    /// New or revised since a day.
    Since,
    /// In a period.
    Period,
    /// With words.
    Words,
}

impl Filter {
    /// Every filter, in the order of the address.
    pub const ALL: [Self; Facet::COUNT + 3] = {
        let mut all = [Self::Since; Facet::COUNT + 3];
        let mut place = 0;
        while place < Facet::COUNT {
            all[place] = Self::Facet(Facet::ALL[place]);
            place += 1;
        }
        all[Facet::COUNT + 1] = Self::Period;
        all[Facet::COUNT + 2] = Self::Words;
        all
    };

    /// The key in the address; of the period that of its beginning.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Facet(facet) => facet.key(),
            Self::Since => SINCE_KEY,
            Self::Period => FROM_KEY,
            Self::Words => WORDS_KEY,
        }
    }
}
