//! A part of explore that follows the choice, while all around it stays.

use super::Explorer;

/// What stands in a slot after this belongs to the end of its one element with [`REST`], and may be drawn in idle time. End
/// tags that follow are passed over, so nothing else may stand after that element; and one slot alone may have such a rest.
pub const LATER: &str = "<!--later-->";
/// The attribute of the element that what is drawn later belongs to.
pub const REST: &str = "data-rest";

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
