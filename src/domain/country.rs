//! A country that events name.

use super::{Lang, Names};

/// A country of Latin America or the Caribbean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 alpha-2 in lower case, as in addresses.
    pub code: String,
    /// Its names.
    pub names: Names,
}

impl Country {
    /// The name in a language, or the code where that is missing.
    pub fn name(&self, lang: Lang) -> &str {
        self.names.get(lang).unwrap_or(&self.code)
    }
}
