//! The picture of time: a lane a country, a mark an event.

use std::fmt::Write as _;

use crate::domain::{BitSet, Facet, Mark, Precision, Record, reordered, sorted};

use super::Length;
use super::bars::{bars, to_float};
use super::scale::{FIRST_FULL_YEAR, Scale};
use super::shape::draw;
use super::stack::levels;

/// Above this many marks, lanes turn into bars: single marks would no longer be told apart.
const MOST_MARKS: usize = 1_500;
const HEAD: f64 = 28.0;
const WIDE: f64 = 600.0;
const MOST_LEVELS: usize = 40;
/// How much room the name of the column of older years takes.
const BEFORE: f64 = 42.0;
/// How wide the name of a year is.
const LABEL: f64 = 28.0;

/// A mark of an event in a lane.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedMark {
    /// The event.
    pub event: usize,
    /// Its middle.
    pub x: f64,
    /// Its middle.
    pub y: f64,
}

/// A country's row.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// An option of the facet `country`.
    pub option: usize,
    /// How many events stand in it.
    pub total: usize,
    /// The ground line.
    pub y: f64,
    /// The upper edge of its highest mark.
    pub top: f64,
    /// The base line of its name: beside the ground where there is room, else above the marks.
    pub name_y: f64,
    /// Its marks by time.
    pub marks: Vec<PlacedMark>,
    /// All outlines of a mark as one path each: some hundred elements instead of thousands.
    pub paths: Vec<(Mark, String)>,
    /// Lines as long as the months, years or stretches that sources give.
    pub spans: String,
    /// Events left out because their tower was full: where, and how many.
    pub hidden: Vec<(f64, usize)>,
}

/// Where what is said of a mark stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MarkFrame {
    /// The mark's middle.
    pub x: f64,
    /// The mark's middle.
    pub y: f64,
    /// Whether what is said opens to the left, where there is more room.
    pub opens_left: bool,
    /// The mark's number in its lane, from one.
    pub place: usize,
    /// How many marks the lane has.
    pub of: usize,
}

/// A year on the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedTick {
    /// The year.
    pub year: i32,
    /// Where it begins.
    pub x: f64,
    /// Where its name stands, if it has room for one.
    pub label: Option<f64>,
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
    /// Years.
    pub ticks: Vec<PlacedTick>,
}

impl Picture {
    /// The mark nearest to a point, if it is near enough: its lane and its place in it.
    pub fn nearest(&self, x: f64, y: f64, reach: f64) -> Option<(usize, usize)> {
        let distance = |mark: &PlacedMark| (mark.x - x).hypot(mark.y - y);
        let marks = self.lanes.iter().enumerate().flat_map(|(lane, it)| {
            it.marks.iter().enumerate().map(move |(place, mark)| ((lane, place), distance(mark)))
        });
        marks.min_by(|a, b| a.1.total_cmp(&b.1)).filter(|(_, far)| *far <= reach).map(|(at, _)| at)
    }

    /// The mark at a lane and place.
    pub fn mark(&self, at: (usize, usize)) -> Option<&PlacedMark> {
        self.lanes.get(at.0)?.marks.get(at.1)
    }

    /// Where what is said of a mark stands.
    pub fn frame(&self, at: (usize, usize)) -> Option<MarkFrame> {
        let mark = self.mark(at)?;
        let of = self.lanes.get(at.0)?.marks.len();
        Some(MarkFrame { x: mark.x, y: mark.y, opens_left: mark.x > self.width / 2.0, place: at.1 + 1, of })
    }

    /// The newest mark of the first lane: where a visitor with a keyboard begins.
    pub fn start(&self) -> Option<(usize, usize)> {
        let lane = self.lanes.iter().position(|lane| !lane.marks.is_empty())?;
        Some((lane, self.lanes[lane].marks.len() - 1))
    }

    /// The mark to which a step leads: along its lane, or to the nearest in time of the next lane.
    pub fn step(&self, from: (usize, usize), along: isize, across: isize) -> (usize, usize) {
        if across == 0 {
            let last = self.lanes.get(from.0).map_or(0, |lane| lane.marks.len().saturating_sub(1));
            return (from.0, from.1.saturating_add_signed(along).min(last));
        }
        let mut lane = from.0;
        while let Some(next) = lane.checked_add_signed(across).filter(|next| *next < self.lanes.len()) {
            lane = next;
            if !self.lanes[lane].marks.is_empty() {
                let x = self.mark(from).map_or(self.right, |mark| mark.x);
                return self.nearest_in(lane, x).map_or(from, |place| (lane, place));
            }
        }
        from
    }

    fn nearest_in(&self, lane: usize, x: f64) -> Option<usize> {
        let marks = self.lanes[lane].marks.iter().enumerate();
        marks.min_by(|a, b| (a.1.x - x).abs().total_cmp(&(b.1.x - x).abs())).map(|(place, _)| place)
    }
}

/// Places the events in a picture of a width; lanes of the chosen countries only, where some are chosen.
pub fn picture(record: &Record, events: &BitSet, chosen: &[String], width: f64) -> Picture {
    let is_wide = width >= WIDE;
    let left = if is_wide { 136.0 } else { 0.0 };
    let size = if is_wide { 10.0 } else { 8.0 };
    let right = width - size;
    let first = events.iter().next();
    let has_before = first.is_some_and(|event| record.dataset.events[event].span.year() < FIRST_FULL_YEAR);
    let years_left = left + if has_before { 3.2 * size } else { size };
    let last = events.iter().next_back().map_or(FIRST_FULL_YEAR, |event| record.dataset.events[event].span.year());
    let covered = record.dataset.meta.coverage.map_or(last, |coverage| coverage.to.year());
    let years = (FIRST_FULL_YEAR, last.max(covered).max(FIRST_FULL_YEAR));
    let frame = Frame { scale: Scale::new(years, years_left, right), before: left + 1.6 * size, size, is_wide };

    let options = record.index.facet(Facet::Country).options.iter().enumerate();
    let wanted = options.filter(|(_, option)| chosen.is_empty() || chosen.contains(&option.id));
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
                frame.marks(record, option, &events, y)
            };
            y = lane.y;
            lane
        })
        .collect();
    let mut ticks = frame.ticks(years, right);
    // The name of the column of older years is wider than the column.
    let taken = if has_before { left + BEFORE } else { left };
    for tick in &mut ticks {
        tick.label = tick.label.filter(|x| *x >= taken);
    }
    Picture { width, height: y + 2.0, left, years_left, right, size, has_before, lanes, ticks }
}

struct Frame {
    scale: Scale,
    before: f64,
    size: f64,
    is_wide: bool,
}

impl Frame {
    /// Where an event stands, and the line of its length where it has one.
    fn place(&self, record: &Record, event: usize) -> (f64, Option<(f64, f64)>) {
        let span = record.dataset.events[event].span;
        if span.year() < FIRST_FULL_YEAR {
            return (self.before, None);
        }
        let (from, to) = (self.scale.at(span.first_day()), self.scale.at(span.last_day() + 1));
        // Stretches of a few days are shorter than their mark.
        let line = (span.precision() != Precision::Day || to - from > self.size).then_some((from, to));
        (f64::midpoint(from, to), line)
    }

    fn marks(&self, record: &Record, option: usize, events: &BitSet, top: f64) -> Lane {
        let places: Vec<_> = events.iter().map(|event| (self.place(record, event), event)).collect();
        let order = sorted(places.len(), &|a, b| places[a].0.0.total_cmp(&places[b].0.0));
        let places = reordered(places, order);
        let gap = self.size + 1.0;
        let xs: Vec<f64> = places.iter().map(|((x, _), _)| *x).collect();
        let levels = levels(&xs, gap);
        let highest = levels.iter().copied().max().unwrap_or(0).min(MOST_LEVELS - 1);
        // On a narrow screen the country's name stands above its lane, not beside it.
        let room = if self.is_wide { 12.0 } else { 24.0 };
        let rise = gap * to_float(highest) + self.size;
        let y = top + room + rise.max(14.0) + 4.0;
        let mut lane = self.lane(option, events.len(), y, y - 4.0 - rise);
        let mut paths = Mark::ALL.map(|mark| (mark, String::new()));
        for (((x, line), event), level) in places.into_iter().zip(levels) {
            if level >= MOST_LEVELS {
                match lane.hidden.last_mut() {
                    Some((place, count)) if x - *place < 2.0 * gap => *count += 1,
                    _ => lane.hidden.push((x, 1)),
                }
                continue;
            }
            let middle = y - 4.0 - self.size / 2.0 - gap * to_float(level);
            if let Some((from, to)) = line {
                // Writing to a String cannot fail.
                let _ = write!(lane.spans, "M{} {}H{}", Length(from), Length(middle), Length(to));
            }
            let mark = record.dataset.events[event].kind.mark();
            draw(&mut paths[mark as usize].1, mark, x, middle, self.size);
            lane.marks.push(PlacedMark { event, x, y: middle });
        }
        lane.paths = paths.into_iter().filter(|(_, path)| !path.is_empty()).collect();
        lane
    }

    /// Bars by year, as long as the share of all marks allows.
    fn bars(&self, record: &Record, option: usize, events: &BitSet, top: f64, marks: usize) -> Lane {
        let room = if self.is_wide { 8.0 } else { 22.0 };
        let share = to_float(events.len()) / to_float(marks);
        let high = (16.0 + 200.0 * share).min(90.0);
        let y = top + room + high + 2.0;
        let mut lane = self.lane(option, events.len(), y, y - high);
        let mut paths = Mark::ALL.map(|mark| (mark, String::new()));
        let width = (self.scale.year_width() - 2.0).max(1.0);
        for bar in bars(&record.year_counts(events), y, high) {
            let x =
                if bar.year < FIRST_FULL_YEAR { self.before - width / 2.0 } else { self.scale.year(bar.year) + 1.0 };
            let (wide, rise) = (Length(width), Length(bar.height));
            let path = &mut paths[bar.mark as usize].1;
            // Writing to a String cannot fail.
            let _ = write!(path, "M{} {}h{wide}v{rise}h-{wide}z", Length(x), Length(bar.y));
        }
        lane.paths = paths.into_iter().filter(|(_, path)| !path.is_empty()).collect();
        lane
    }

    fn lane(&self, option: usize, total: usize, y: f64, top: f64) -> Lane {
        let name_y = if self.is_wide { y - 6.0 } else { top - 7.0 };
        let (marks, paths, spans, hidden) = Default::default();
        Lane { option, total, y, top, name_y, marks, paths, spans, hidden }
    }

    fn ticks(&self, years: (i32, i32), right: f64) -> Vec<PlacedTick> {
        let room = 33.0;
        let every =
            [1, 5, 10].into_iter().find(|step| f64::from(*step) * self.scale.year_width() >= room).unwrap_or(10);
        (years.0..=years.1)
            .map(|year| {
                let x = self.scale.year(year);
                let label = (year % every == 0).then(|| (x + 3.0).min(right + self.size - LABEL));
                PlacedTick { year, x, label }
            })
            .collect()
    }
}
