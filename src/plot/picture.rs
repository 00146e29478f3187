//! The picture of time: a lane a country, a mark an event.

use super::axis::{PlacedTick, range, ticks};
use super::lane::{Frame, Lane};
use super::scale::Scale;
use crate::domain::{BitSet, Facet, Period, Record, reordered, sorted};

/// Above this many marks, lanes turn into bars: single marks would no longer be told apart.
const MOST_MARKS: usize = 1_500;
const HEAD: f64 = 28.0;
const WIDE: f64 = 600.0;
/// How much room the name of the column of older years takes.
const BEFORE: f64 = 42.0;

/// What a picture shows, and how.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View<'a> {
    /// Chosen countries: only they have lanes, where there are any.
    pub countries: &'a [String],
    /// The chosen period, to which the picture zooms.
    pub period: Period,
    /// The country whose towers are open, an option of its facet.
    pub opened: Option<usize>,
    /// How wide it may be.
    pub width: f64,
}

impl View<'_> {
    /// Everything, in a width.
    pub fn whole(width: f64) -> Self {
        Self { countries: &[], period: Period::default(), opened: None, width }
    }
}

/// Everything that is drawn, placed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// Where lanes begin.
    pub left: f64,
    /// Where the years begin; what is left of it is older.
    pub years_left: f64,
    /// Where lanes end.
    pub right: f64,
    /// How wide a mark is.
    pub size: f64,
    /// Whether there is a column for older events.
    pub has_before: bool,
    /// Rows, most events first.
    pub lanes: Vec<Lane>,
    /// Dates along the axis.
    pub ticks: Vec<PlacedTick>,
}

/// Places the events of a view.
pub fn picture(record: &Record, events: &BitSet, view: View<'_>) -> Picture {
    let width = view.width;
    let is_wide = width >= WIDE;
    let left = if is_wide { 148.0 } else { 0.0 };
    let size = if is_wide { 10.0 } else { 8.0 };
    let right = width - size;
    let range = range(record, events, view.period);
    let has_before = range.has_before;
    let years_left = left + if has_before { 3.2 * size } else { size };
    let scale = Scale::new(range.days, years_left, right);
    let frame = Frame { scale, before: has_before.then_some(left + 1.6 * size), right, size, is_wide };

    let options = record.index.facet(Facet::Country).options.iter().enumerate();
    let wanted = options.filter(|(_, option)| view.countries.is_empty() || view.countries.contains(&option.id));
    let mut rows: Vec<_> = wanted.map(|(place, option)| (place, option.events.and(events))).collect();
    rows.retain(|(_, events)| !events.is_empty());
    let order = sorted(rows.len(), &|a, b| rows[b].1.len().cmp(&rows[a].1.len()));
    let rows = reordered(rows, order);
    let marks: usize = rows.iter().map(|(_, events)| events.len()).sum();

    let mut y = HEAD;
    let lanes = rows
        .into_iter()
        .map(|(option, events)| {
            let lane = if marks > MOST_MARKS {
                frame.bars(record, option, &events, y, marks)
            } else {
                frame.marks(record, option, &events, y, view.opened == Some(option))
            };
            y = lane.y;
            lane
        })
        .collect();
    let mut ticks = ticks(range, scale, width);
    // The name of the column of older years is wider than the column.
    let taken = if has_before { left + BEFORE } else { left };
    for tick in &mut ticks {
        tick.label = tick.label.filter(|x| *x >= taken);
    }
    Picture { width, height: y + 2.0, left, years_left, right, size, has_before, lanes, ticks }
}
