//! The names of a thing by language.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Lang;

/// Names by BCP 47 tag.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Names(BTreeMap<String, String>);

impl Names {
    /// The name in a language, if it is known.
    pub fn get(&self, lang: Lang) -> Option<&str> {
        self.0.get(lang.tag()).map(String::as_str)
    }
}
