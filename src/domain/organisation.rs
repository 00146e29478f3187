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
    /// ISO 3166-1 alpha-2 of the country it belongs to, in lower case; international bodies have none.
    #[cfg(not(target_arch = "wasm32"))]
    pub country: Option<String>,
    /// What it is, where the dataset says so.
    #[cfg(not(target_arch = "wasm32"))]
    pub kind: Option<OrganisationType>,
}

/// What an organisation is. Only pages that are written ahead say it.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrganisationType {
    /// A firm.
    Company,
    /// A yard.
    Shipyard,
    /// A ministry.
    Ministry,
    /// Another office of a state.
    Agency,
    /// Forces or a part of them.
    ArmedForces,
    /// Anything else.
    Other,
}

#[cfg(not(target_arch = "wasm32"))]
impl OrganisationType {
    /// Every type, in the order of the dataset's description.
    pub const ALL: [Self; 6] =
        [Self::Company, Self::Shipyard, Self::Ministry, Self::Agency, Self::ArmedForces, Self::Other];

    /// The type of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        let ids = ["company", "shipyard", "ministry", "agency", "armed-forces", "other"];
        Self::ALL.into_iter().zip(ids).find(|(_, other)| *other == id).map(|(it, _)| it)
    }
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
