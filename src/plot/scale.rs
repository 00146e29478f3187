//! Days to places on a line.

use crate::domain::PartialDate;

/// What lies before this year stands in one column: few events, and many years without any.
pub const FIRST_FULL_YEAR: i32 = 2007;

/// A straight line from days to pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    first_day: f64,
    left: f64,
    per_day: f64,
}

impl Scale {
    /// From the start of one year, at `left`, to the end of another, at `right`.
    pub(super) fn new(years: (i32, i32), left: f64, right: f64) -> Self {
        let first_day = f64::from(PartialDate::Year(years.0).first_day());
        let days = f64::from(PartialDate::Year(years.1).last_day()) + 1.0 - first_day;
        Self { first_day, left, per_day: (right - left) / days.max(1.0) }
    }

    /// Where a day begins.
    pub(super) fn at(self, day: i32) -> f64 {
        self.left + (f64::from(day) - self.first_day) * self.per_day
    }

    /// Where a year begins.
    pub(super) fn year(self, year: i32) -> f64 {
        self.at(PartialDate::Year(year).first_day())
    }

    /// How wide a year is.
    pub(super) fn year_width(self) -> f64 {
        self.per_day * 365.25
    }
}
