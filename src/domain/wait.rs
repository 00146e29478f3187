//! How long it took from one event to another: as exact as their dates, so a range where these are less exact than a day.

use super::Span;

/// The time from one event to a later one, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wait {
    /// The fewest days that the dates allow.
    pub least: u32,
    /// The most.
    pub most: u32,
}

impl Wait {
    /// From the one to the other; no time where the other may have come first.
    pub fn between(before: Span, after: Span) -> Self {
        let days = |from: i32, to: i32| u32::try_from(to - from).unwrap_or(0);
        Self { least: days(before.last_day(), after.first_day()), most: days(before.first_day(), after.last_day()) }
    }

    /// Twice the middle of the range, by which waits are compared.
    pub const fn weight(self) -> u32 {
        self.least.saturating_add(self.most)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::PartialDate;

    #[test]
    fn is_as_exact_as_the_dates() {
        let span = |text| Span::new(PartialDate::parse(text).unwrap(), None).unwrap();
        for (before, after, least, most) in [
            ("2024-04-16", "2024-04-16", 0, 0),
            ("2024-04-16", "2024-05-16", 30, 30),
            ("2024-04", "2024-05-16", 16, 45),
            ("2023", "2024", 1, 730),
            ("2024", "2024-03-01", 0, 60),
            ("2024-05-16", "2024-04-16", 0, 0),
        ] {
            assert_eq!(Wait::between(span(before), span(after)), Wait { least, most }, "{before} {after}");
        }
    }
}
