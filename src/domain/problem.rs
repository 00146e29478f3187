//! What is wrong with a file that was read: never a reason to lose the rest of it.

/// Why a record, or a part of it, is set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Not of the expected form; the reader's own words, with line and column.
    Unreadable(String),
    /// A field holds a value that is not known, or one that makes no sense.
    BadValue {
        /// The field.
        field: &'static str,
        /// What it holds.
        value: String,
    },
    /// The id is taken already.
    Twin,
    /// The words in the chosen language are missing.
    NoWords,
}

/// Something that was set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The list in which it stands, as the file names it.
    pub list: &'static str,
    /// Its id, or its place in the list where it has none.
    pub id: String,
    /// What is wrong with it.
    pub flaw: Flaw,
}

/// Why nothing can be shown at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The file is not JSON, or a list that it must have is missing; the reader's own words.
    Unreadable(String),
    /// Not one event could be read.
    NoEvent,
}
