//! Firms, ministries and forces.

use super::{Lang, Names};

/// Somebody who takes part in events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// The id in the dataset.
    pub id: String,
    /// Its names.
    pub names: Names,
}

impl Organisation {
    /// The name in a language, or the id where that is missing.
    pub fn name(&self, lang: Lang) -> &str {
        self.names.get(lang).unwrap_or(&self.id)
    }
}
