//! A finding, and the list that the rules write into.

use std::fmt;

/// One thing that is wrong with the data, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Name of the file, such as `dataset.json`.
    pub file: String,
    /// Where in the file, such as `events peru-2024-k2-framework`.
    pub place: String,
    /// What is wrong; what to do.
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}: {}", self.file, self.place, self.what)
    }
}

/// The findings of a run so far.
#[derive(Default)]
pub(super) struct Findings(Vec<Finding>);

impl Findings {
    /// A place that rules report on, so that they need not repeat the file and id.
    pub(super) fn at(&mut self, file: &str, place: impl Into<String>) -> At<'_> {
        At { list: &mut self.0, file: file.to_owned(), place: place.into() }
    }

    /// Ends the run: the findings by file, and within a file in the order they were made.
    pub(super) fn into_list(mut self) -> Vec<Finding> {
        self.0.sort_by(|left, right| left.file.cmp(&right.file));
        self.0
    }
}

/// A file and a place in it, open for findings.
pub(super) struct At<'f> {
    list: &'f mut Vec<Finding>,
    file: String,
    place: String,
}

impl At<'_> {
    /// Reports `what is wrong; what to do` about this place.
    pub(super) fn say(&mut self, what: impl Into<String>) {
        let (place, what) = (one_line(&self.place), one_line(&what.into()));
        self.list.push(Finding { file: self.file.clone(), place, what });
    }
}

/// A text that cannot break a line: findings quote broken data, and are read line by line.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_control() {
            line.extend(character.escape_default());
        } else {
            line.push(character);
        }
    }
    line
}
