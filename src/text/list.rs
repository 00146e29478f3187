//! Numbers with their noun, and names in a row.

use super::number::grouped;

/// `1 event`, `1,000 events`.
pub(super) fn plural(number: usize, one: &str, other: &str) -> String {
    format!("{} {}", grouped(number), if number == 1 { one } else { other })
}

/// `Peru`, `Peru or Chile`, `Peru, Chile or Brazil`.
pub(super) fn joined(names: &[&str], last: &str) -> String {
    match names {
        [] => String::new(),
        [name] => (*name).to_owned(),
        [first @ .., name] => format!("{}{last}{name}", first.join(", ")),
    }
}
