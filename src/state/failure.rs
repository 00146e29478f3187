//! How far the record has come on its way here.

use super::Explorer;
use crate::domain::Failure;

/// Why the record could not be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadFailure {
    /// The host has no such file.
    Missing {
        /// The file.
        file: String,
        /// The HTTP status.
        status: u16,
    },
    /// The file came and cannot be used.
    Broken {
        /// The file.
        file: String,
        /// What is wrong with it.
        failure: Failure,
    },
    /// No answer: the network is down, or the host cannot be reached.
    Offline,
}

/// How far it is.
#[derive(Clone)]
pub enum Loading {
    /// Asked for.
    Pending,
    /// Asked for, and no answer for so long that the visitor should know.
    Late,
    /// It will not come.
    Failed(LoadFailure),
    /// Here, with the answers to what is chosen of it.
    Ready(Explorer),
}
