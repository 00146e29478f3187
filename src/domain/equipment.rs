//! Weapon systems, and the tree in which they stand: domain, category, system.

use super::{Lang, Names};

/// The top of the tree of weapon systems.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WeaponDomain {
    /// Vehicles and artillery.
    Land,
    /// Aircraft.
    Air,
    /// Ships and boats.
    Sea,
    /// Missiles, ammunition, small arms.
    Weapon,
    /// Radars, sensors, space.
    Sensor,
    /// Training, simulators, other services.
    Service,
}

impl WeaponDomain {
    /// Every domain.
    pub const ALL: [Self; 6] = [Self::Land, Self::Air, Self::Sea, Self::Weapon, Self::Sensor, Self::Service];

    /// The id in the dataset and in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Land => "land",
            Self::Air => "air",
            Self::Sea => "sea",
            Self::Weapon => "weapon",
            Self::Sensor => "sensor",
            Self::Service => "service",
        }
    }

    /// The domain of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|domain| domain.id() == id)
    }
}

/// A category of weapon systems, such as frigates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    /// The id in the dataset and in addresses.
    pub id: String,
    /// The domain to which it belongs.
    pub domain: WeaponDomain,
}

/// A type of equipment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct System {
    /// The id in the dataset and in addresses.
    pub id: String,
    /// Its usual name.
    pub name: String,
    /// Names in languages that have one of their own.
    pub names: Names,
    /// What else it is called.
    pub aliases: Vec<String>,
    /// Its category, a place in `Dataset::categories`.
    pub category: usize,
    /// The ids of who makes it; organisations are read after systems.
    #[cfg(not(target_arch = "wasm32"))]
    pub makers: Vec<String>,
}

impl System {
    /// The name in a language, or the usual one, which is English where it is not a proper name; with its language.
    pub fn name(&self, lang: Lang) -> (&str, Lang) {
        self.names.get(lang).map_or((&self.name, Lang::En), |name| (name, lang))
    }
}
