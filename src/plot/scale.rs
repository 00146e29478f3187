//! Days to places on a line.

use crate::domain::PartialDate;

/// What lies before this year stands in one column: few events, and many years without any.
pub const FIRST_FULL_YEAR: i32 = 2007;

/// A straight line from days to pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    first_day: f64,
    left: f64,
    right: f64,
    per_day: f64,
}

impl Scale {
    /// From the start of one day, at `left`, to the end of another, at `right`.
    pub(super) fn new(days: (i32, i32), left: f64, right: f64) -> Self {
        let first_day = f64::from(days.0);
        let count = f64::from(days.1) + 1.0 - first_day;
        Self { first_day, left, right, per_day: (right - left) / count.max(1.0) }
    }

    /// Where a day begins; what lies outside of the line stands at its nearer end.
    pub(super) fn at(self, day: i32) -> f64 {
        let x = self.left + (f64::from(day) - self.first_day) * self.per_day;
        x.max(self.left).min(self.right)
    }

    /// Where a year begins and ends.
    pub(super) fn year(self, year: i32) -> (f64, f64) {
        let year = PartialDate::Year(year);
        (self.at(year.first_day()), self.at(year.last_day() + 1))
    }

    /// How wide so many days are.
    pub(super) fn width(self, days: f64) -> f64 {
        self.per_day * days
    }
}
