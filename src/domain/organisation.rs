//! Firms, ministries and forces.

use super::search::is_among;
use super::{Lang, Names};

/// Somebody who takes part in events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// The id in the dataset.
    pub id: String,
    /// Its names.
    pub names: Names,
    /// What else it is called.
    pub aliases: Vec<String>,
}

impl Organisation {
    /// The name in a language, else the English one, else the id; with its language.
    pub fn name(&self, lang: Lang) -> (&str, Lang) {
        let own = self.names.get(lang).map(|name| (name, lang));
        own.or_else(|| self.names.get(Lang::En).map(|name| (name, Lang::En))).unwrap_or((&self.id, Lang::En))
    }

    /// Whether every word that somebody typed is found in one of its names.
    pub fn answers_to(&self, typed: &str) -> bool {
        let mut names = self.names.all();
        names.extend(self.aliases.iter().map(String::as_str));
        is_among(typed, &names)
    }
}
