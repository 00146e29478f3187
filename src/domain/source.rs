//! A page that says so.

use super::PartialDate;

/// A source of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its address, always http or https.
    pub url: String,
    /// Who published it.
    pub publisher: String,
    /// The headline, where it is known.
    pub title: Option<String>,
    /// The day on which it appeared, where that is known.
    pub published: Option<PartialDate>,
    /// ISO 639-1 code of its language.
    pub language: String,
}
