//! Events per year as stacked bars.

use crate::domain::{Mark, YearCount};

/// A piece of a bar.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedBar {
    /// Whose events it counts.
    pub mark: Mark,
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// A bar a year from the first year to the last in a frame; the highest bar fills it. The furthest promise stands at
/// the bottom, setbacks on top.
pub fn bars(counts: &[YearCount], years: (i32, i32), width: f64, height: f64) -> Vec<PlacedBar> {
    let step = width / f64::from((years.1 - years.0 + 1).max(1));
    let most = counts.iter().map(YearCount::total).max().unwrap_or(1).max(1);
    let mut placed = Vec::new();
    for count in counts {
        // Older years share the first bar's place, so that nothing is drawn outside of the frame.
        let x = f64::from((count.year - years.0).max(0)) * step;
        let mut y = height;
        for mark in [Mark::Given, Mark::Made, Mark::Signed, Mark::Intent, Mark::Contact, Mark::Setback] {
            let events = count.by_mark[mark as usize];
            if events > 0 {
                let share = to_float(events) / to_float(most) * height;
                y -= share;
                placed.push(PlacedBar { mark, x, y, width: (step - 1.0).max(1.0), height: share });
            }
        }
    }
    placed
}

fn to_float(number: usize) -> f64 {
    // A count of events is far below what a float holds exactly.
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
