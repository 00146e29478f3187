//! What the page has to say beside the results, one thing at a time.

use crate::domain::Dropped;

/// Something to be said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Notice {
    /// Nothing.
    #[default]
    Silent,
    /// What the address named and nobody knows.
    Dropped(Vec<Dropped>),
    /// Something that only ears have to be told, as eyes see it elsewhere.
    Said(String),
    /// The link is on the clipboard.
    Copied,
    /// The browser did not let the page copy; here is the link to copy by hand.
    CopyRefused(String),
}
