//! What the visitor means in the picture of time.

/// Which marks of the picture the visitor means: nothing that a reload has to bring back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pointer {
    /// The mark under the pointer, by lane and place.
    pub pointed: Option<(usize, usize)>,
    /// The mark that arrows have come to.
    pub chosen: Option<(usize, usize)>,
    /// Whether the picture has the focus.
    pub has_focus: bool,
}
