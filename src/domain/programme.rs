//! A deal or competition that is followed through several events.

use super::Outcome;

/// A programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// The id in the dataset.
    pub id: String,
    /// The buying countries, places in `Dataset::countries`.
    pub countries: Vec<usize>,
    /// The systems that it is about, places in `Dataset::systems`.
    #[cfg(not(target_arch = "wasm32"))]
    pub systems: Vec<usize>,
    /// Where it stands.
    pub outcome: Outcome,
}
