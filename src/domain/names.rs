//! The names of a thing by language.

use super::Lang;

/// Names by BCP 47 tag.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names(Vec<(String, String)>);

impl Names {
    /// Pairs of tag and name.
    pub(super) const fn new(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// The name in a language, if it is known.
    pub fn get(&self, lang: Lang) -> Option<&str> {
        self.0.iter().find(|(tag, _)| tag == lang.tag()).map(|(_, name)| name.as_str())
    }

    /// All of them, whatever their language.
    pub(super) fn all(&self) -> Vec<&str> {
        self.0.iter().map(|(_, name)| name.as_str()).collect()
    }
}
