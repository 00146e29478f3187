//! A part of explore that follows the choice, while all around it stays.

use super::Explorer;

/// An element, or one of its attributes, and what it holds.
#[derive(Clone, Copy)]
pub struct Slot {
    /// The id of the element.
    pub id: &'static str,
    /// The attribute, which is not there where it would be empty; without one it is what stands in the element.
    pub attribute: Option<&'static str>,
    /// What it holds, as HTML or as the attribute's value.
    pub draw: fn(Explorer) -> String,
}
