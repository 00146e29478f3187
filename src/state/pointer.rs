//! What the visitor means in the picture of time.

use crate::plot::Meant;

/// Which marks of the picture the visitor means: nothing that a reload has to bring back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pointer {
    /// The mark under the pointer.
    pub pointed: Option<Meant>,
    /// The mark that arrows have come to.
    pub chosen: Option<Meant>,
    /// The country whose towers are open, an option of its facet.
    pub opened: Option<usize>,
    /// Whether the picture has the focus.
    pub has_focus: bool,
}
