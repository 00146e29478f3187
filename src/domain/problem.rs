//! What is wrong with a file that was read: never a reason to lose the rest of it.

/// Why a record, or a part of it, is set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// A field that has to be there is missing, or holds something of another sort.
    NotAsExpected {
        /// The field.
        field: &'static str,
    },
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
    /// The file is not JSON; the reader's own words, with line and column.
    NotJson(String),
    /// A list that it must have is missing.
    NoList(&'static str),
    /// Not one event could be read.
    NoEvent,
}
