//! Events by year as plain bars, those of the chosen years apart from the others.

use super::bars::to_float;
use crate::domain::{Period, Span, YearCount};

/// The bar of a year.
#[derive(Clone, Debug, PartialEq)]
pub struct YearBar {
    /// How many years it stands after the first.
    pub place: i32,
    /// Its height.
    pub height: f64,
    /// Whether its year lies in the period, in part at least.
    pub is_chosen: bool,
}

/// A bar for each year that has events, from a first year on; the highest is so high.
pub fn histogram(counts: &[YearCount], first: i32, highest: f64, period: Period) -> Vec<YearBar> {
    let most = to_float(counts.iter().map(YearCount::total).max().unwrap_or(1).max(1));
    let bar = |count: &YearCount| YearBar {
        place: count.year - first,
        height: to_float(count.total()) / most * highest,
        is_chosen: period.touches(Span::of_year(count.year)),
    };
    counts.iter().map(bar).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::PartialDate;
    use crate::plot::Length;

    #[test]
    fn the_highest_bar_fills_the_height_and_the_period_is_told_apart() {
        let count = |year, events| YearCount { year, by_mark: [events, 0, 0, 0, 0, 0] };
        let period = Period { from: PartialDate::parse("2011-06"), to: None };
        let bars = histogram(&[count(2010, 1), count(2011, 4), count(2013, 2)], 2009, 40.0, period);
        let seen: Vec<_> = bars.iter().map(|it| (it.place, Length(it.height).to_string(), it.is_chosen)).collect();
        assert_eq!(seen, [(1, "10".into(), false), (2, "40".into(), true), (4, "20".into(), true)]);
    }
}
