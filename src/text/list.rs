//! Numbers with their noun.

use super::number::grouped;

/// `1 event`, `1,000 events`.
pub(super) fn plural(number: usize, one: &str, other: &str) -> String {
    format!("{} {}", grouped(number), if number == 1 { one } else { other })
}
