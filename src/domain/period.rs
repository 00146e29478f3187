//! A stretch of time to filter by: open at either end, and as exact as what was typed.

use super::{BitSet, Dataset, PartialDate, Span};

/// From one date to another, both included; either may be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Period {
    /// Where it begins.
    pub from: Option<PartialDate>,
    /// Where it ends.
    pub to: Option<PartialDate>,
}

impl Period {
    /// Whether nothing is asked.
    pub const fn is_open(self) -> bool {
        self.from.is_none() && self.to.is_none()
    }

    /// Whether it ends before it begins, so that nothing can lie in it.
    pub fn is_backwards(self) -> bool {
        matches!((self.from, self.to), (Some(from), Some(to)) if from.first_day() > to.last_day())
    }

    /// The years at which it begins and ends, between the first and the last year that there are.
    pub fn years(self, first: i32, last: i32) -> (i32, i32) {
        let year = |date: Option<PartialDate>, open: i32| date.map_or(open, |date| date.year().max(first).min(last));
        (year(self.from, first), year(self.to, last))
    }

    /// It begins at a year now, though not after the one at which it ends; at the first year it is open.
    #[must_use]
    pub fn beginning(self, year: i32, first: i32, last: i32) -> Self {
        let year = year.min(self.years(first, last).1);
        Self { from: (year != first).then_some(PartialDate::Year(year)), ..self }
    }

    /// It ends at a year now, though not before the one at which it begins; at the last year it is open.
    #[must_use]
    pub fn ending(self, year: i32, first: i32, last: i32) -> Self {
        let year = year.max(self.years(first, last).0);
        Self { to: (year != last).then_some(PartialDate::Year(year)), ..self }
    }

    /// Whether any day of a span can lie in it.
    pub fn touches(self, span: Span) -> bool {
        let is_after = self.from.is_none_or(|from| from.first_day() <= span.last_day());
        is_after && !self.is_backwards() && self.to.is_none_or(|to| span.first_day() <= to.last_day())
    }

    /// The events that it touches; nothing where nothing is asked.
    pub(super) fn events(self, dataset: &Dataset) -> Option<BitSet> {
        if self.is_open() {
            return None;
        }
        let mut events = BitSet::empty(dataset.events.len());
        let touched = dataset.events.iter().enumerate().filter(|(_, event)| self.touches(event.span));
        touched.for_each(|(number, _)| events.insert(number));
        Some(events)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Option<PartialDate> {
        PartialDate::parse(text)
    }

    #[test]
    fn touches_what_may_lie_in_it() {
        let span = |text| Span::new(date(text).unwrap(), None).unwrap();
        for (from, to, of, expected) in [
            ("", "", "2019", true),
            ("2019-06", "", "2019", true),
            ("2019-06", "2019-07", "2019", true),
            ("2020", "", "2019", false),
            ("", "2018", "2019", false),
            ("2019-04-16", "2019-04-16", "2019-04", true),
            ("2019-04-16", "2019-04-16", "2019-04-17", false),
            ("2020", "2018", "2019", false),
            ("2019-08", "2019-03", "2019", false),
            ("2019-08", "2019", "2019-12", true),
        ] {
            let period = Period { from: date(from), to: date(to) };
            assert_eq!(period.touches(span(of)), expected, "{from} to {to}: {of}");
        }
    }

    #[test]
    fn an_end_that_is_dragged_stays_beside_the_other() {
        let open = Period::default();
        assert_eq!(open.years(1975, 2026), (1975, 2026));
        let late = open.beginning(2030, 1975, 2026);
        assert_eq!((late.from, late.to), (date("2026"), None));
        assert_eq!(late.ending(2000, 1975, 2026).years(1975, 2026), (2026, 2026));
        assert_eq!(late.beginning(1975, 1975, 2026), open);
        let middle = open.beginning(2000, 1975, 2026).ending(2010, 1975, 2026);
        assert_eq!((middle.from, middle.to), (date("2000"), date("2010")));
        assert_eq!(middle.ending(1990, 1975, 2026).to, date("2000"));
        // What was typed may be more exact, or lie outside.
        assert_eq!(Period { from: date("2012-04-16"), to: date("2040") }.years(1975, 2026), (2012, 2026));
        assert_eq!(open.years(0, 0), (0, 0));
    }
}
