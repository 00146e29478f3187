//! The languages that the interface speaks. A new one is a variant here; the compiler then asks for its
//! words, dates and amounts.

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Lang {
    /// English, British spelling.
    #[default]
    En,
}

impl Lang {
    /// Every language, in the order of the switch.
    pub const ALL: [Self; 1] = [Self::En];

    /// The BCP 47 tag, which is also the first part of every address.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
        }
    }

    /// The language of a tag, whatever its case.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(tag))
    }
}
