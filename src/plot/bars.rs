//! Events per year as stacked bars.

use crate::domain::{Mark, YearCount};

/// The furthest promise stands at the bottom, setbacks on top.
const FROM_BELOW: [Mark; 6] = [Mark::Given, Mark::Made, Mark::Signed, Mark::Intent, Mark::Contact, Mark::Setback];

/// A piece of a bar.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedBar {
    /// Whose events it counts.
    pub mark: Mark,
    /// The year; the one before the first year stands for all that are older.
    pub year: i32,
    /// Upper edge.
    pub y: f64,
    /// Height.
    pub height: f64,
}

/// A bar a year on a ground line; so many events are so high, or the most of any year. What is older than the first year is
/// one bar.
pub fn bars(counts: &[YearCount], first: i32, most: Option<usize>, ground: f64, highest: f64) -> Vec<PlacedBar> {
    let mut folded: Vec<YearCount> = Vec::new();
    for count in counts {
        let year = count.year.max(first.saturating_sub(1));
        match folded.last_mut().filter(|last| last.year == year) {
            Some(last) => last.by_mark.iter_mut().zip(count.by_mark).for_each(|(sum, more)| *sum += more),
            None => folded.push(YearCount { year, by_mark: count.by_mark }),
        }
    }
    let most = most.or_else(|| folded.iter().map(YearCount::total).max());
    let most = to_float(most.unwrap_or(1).max(1));
    let mut placed = Vec::new();
    for count in folded {
        let mut y = ground;
        for mark in FROM_BELOW {
            let events = count.by_mark[mark as usize];
            if events > 0 {
                let height = to_float(events) / most * highest;
                y -= height;
                placed.push(PlacedBar { mark, year: count.year, y, height });
            }
        }
    }
    placed
}

/// A count of events is far below what a float holds exactly.
pub(super) fn to_float(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plot::Length;

    #[test]
    fn older_years_add_up_and_the_highest_bar_fills_the_height() {
        let count = |year, contact, given| YearCount { year, by_mark: [contact, 0, 0, 0, given, 0] };
        let counts = [count(1975, 1, 0), count(2000, 2, 1), count(2007, 1, 0), count(2020, 0, 2)];
        let placed = bars(&counts, 2007, None, 40.0, 40.0);
        let height = |year| {
            let of_year = placed.iter().filter(|bar| bar.year == year);
            Length(of_year.map(|bar| bar.height).sum()).to_string()
        };
        assert_eq!([2006, 2007, 2020].map(height), ["40", "10", "20"]);
        assert_eq!(Length(placed.iter().map(|bar| bar.y).fold(40.0, f64::min)).to_string(), "0");
        let marks: Vec<Mark> = placed.iter().filter(|bar| bar.year == 2006).map(|bar| bar.mark).collect();
        assert_eq!(marks, [Mark::Given, Mark::Contact]);
    }
}
