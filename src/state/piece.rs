//! A piece of the list, which is drawn bit by bit.

use crate::domain::{Query, Record};

/// Rows as HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Piece {
    /// What still belongs to the last year that is drawn.
    pub rows: String,
    /// Whole sections, which follow it.
    pub sections: String,
}

/// What `browser` needs to draw the list without knowing how a row looks.
#[derive(Clone, Copy)]
pub struct ListDrawer {
    /// The rows of a list from one place to another, with what is searched for marked.
    pub piece: fn(record: &Record, query: Option<&Query>, list: &[usize], from: usize, to: usize) -> Piece,
    /// What stands under a list of which so many rows are left.
    pub more: fn(record: &Record, left: usize) -> String,
}
