//! The languages that the interface speaks. A new one is a variant here; the compiler then asks for its words.

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Lang {
    /// English, British spelling.
    #[default]
    En,
    /// Korean.
    Ko,
    /// Spanish of Latin America.
    Es,
    /// Portuguese of Brazil.
    Pt,
}

impl Lang {
    /// How many there are.
    pub const COUNT: usize = 4;
    /// Every language, in the order of the switch.
    pub const ALL: [Self; Self::COUNT] = [Self::En, Self::Ko, Self::Es, Self::Pt];

    /// The BCP 47 tag, which is also the first part of every address.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ko => "ko",
            Self::Es => "es",
            Self::Pt => "pt",
        }
    }

    /// What its speakers call it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ko => "한국어",
            Self::Es => "Español",
            Self::Pt => "Português",
        }
    }

    /// The language of a tag, whatever its case.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(tag))
    }
}
