//! When an event took place: one partial date, or a stretch between two of the same precision.

use std::cmp::Ordering;

use super::{PartialDate, Precision};

/// A stretch of time, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// Where it begins.
    pub start: PartialDate,
    /// Where it ends, when that is not where it begins.
    pub end: Option<PartialDate>,
}

impl Span {
    /// A span, or nothing where the end lies before the start or is not as exact as it.
    pub fn new(start: PartialDate, end: Option<PartialDate>) -> Option<Self> {
        let fits = end.is_none_or(|end| end.precision() == start.precision() && end.first_day() >= start.first_day());
        fits.then_some(Self { start, end: end.filter(|end| *end != start) })
    }

    /// All of a year.
    pub const fn of_year(year: i32) -> Self {
        Self { start: PartialDate::Year(year), end: None }
    }

    /// The first day that it can mean, in days from 1970-01-01.
    pub fn first_day(self) -> i32 {
        self.start.first_day()
    }

    /// The last day that it can mean, in days from 1970-01-01.
    pub fn last_day(self) -> i32 {
        self.end.unwrap_or(self.start).last_day()
    }

    /// How exact both ends are.
    pub const fn precision(self) -> Precision {
        self.start.precision()
    }

    /// The year under which the event is listed.
    pub const fn year(self) -> i32 {
        self.start.year()
    }

    /// Which of two begins earlier; of two that may begin on the same day the less exact one. The order of the record,
    /// where ids decide what is left.
    pub fn begins(self, other: Self) -> Ordering {
        (self.first_day(), self.precision()).cmp(&(other.first_day(), other.precision()))
    }

    /// Whether any day can belong to both.
    pub fn overlaps(self, other: Self) -> bool {
        self.first_day() <= other.last_day() && other.first_day() <= self.last_day()
    }
}

/// By first day, then the less exact first, then by last day: a total order, whatever the precisions.
impl Ord for Span {
    fn cmp(&self, other: &Self) -> Ordering {
        self.begins(*other).then(self.last_day().cmp(&other.last_day()))
    }
}

impl PartialOrd for Span {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(start: &str, end: &str) -> Option<Span> {
        Span::new(PartialDate::parse(start).unwrap(), PartialDate::parse(end))
    }

    #[test]
    fn refuses_what_runs_backwards_or_mixes_precisions() {
        assert!(span("2019-04", "2019-05").is_some());
        assert!(span("2019-05", "2019-04").is_none());
        assert!(span("2019-05", "2019-06-01").is_none());
        assert_eq!(span("2019", "2019"), span("2019", ""));
    }

    #[test]
    fn a_year_overlaps_each_of_its_days() {
        let year = span("2019", "").unwrap();
        for (start, end, expected) in [
            ("2019-06", "2019-08", true),
            ("2018", "", false),
            ("2018-12-31", "2019-01-01", true),
            ("2020-01", "", false),
        ] {
            assert_eq!(year.overlaps(span(start, end).unwrap()), expected, "{start} {end}");
        }
    }

    #[test]
    fn coarser_comes_first() {
        let mut spans: Vec<_> =
            ["2019-01-01", "2019-02", "2019-01", "2019", "2018-12-31"].map(|text| span(text, "").unwrap()).into();
        spans.sort_unstable();
        let texts: Vec<_> = spans.iter().map(|span| span.start.to_string()).collect();
        assert_eq!(texts, ["2018-12-31", "2019", "2019-01", "2019-01-01", "2019-02"]);
    }
}
