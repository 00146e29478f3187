//! A lane of the picture: its marks as towers on a ground line, or bars where there are too many.

use std::fmt::Write as _;

use super::Length;
use super::bars::{bars, to_float};
use super::scale::{FIRST_FULL_YEAR, Scale};
use super::shape::draw;
use super::stack::levels;
use crate::domain::{BitSet, Mark, Precision, Record, reordered, sorted};

/// A tower is as high as so many marks; what would stand on top of them becomes a count that opens the lane.
const MOST_LEVELS: usize = 14;
/// Counts of towers nearer than this are one.
const COUNT_ROOM: f64 = 30.0;
/// A bar of several days is so high.
const STRETCH: f64 = 4.0;

/// What a mark is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkUse {
    /// It stands for its event.
    Event,
    /// It is the count of those that have no room in a lane of towers; its event is the first of them.
    Open(usize),
    /// It closes a lane that was opened.
    Close,
}

/// A mark in a lane.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedMark {
    /// The event.
    pub event: usize,
    /// What it is for.
    pub is_for: MarkUse,
    /// Its middle.
    pub x: f64,
    /// Its middle.
    pub y: f64,
}

/// A country's row.
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// Its marks by time, counts of towers among them.
    pub marks: Vec<PlacedMark>,
    /// All outlines of a mark as one path each: some hundred elements instead of thousands.
    pub paths: Vec<(Mark, String)>,
    /// Lines as long as the months and years that sources give.
    pub spans: String,
    /// Bars as long as events of several days.
    pub stretches: String,
}

/// What lanes share.
pub(super) struct Frame {
    pub(super) scale: Scale,
    /// The middle of the column of older events, where there is one.
    pub(super) before: Option<f64>,
    pub(super) right: f64,
    pub(super) size: f64,
    pub(super) is_wide: bool,
}

/// The outlines of each mark.
type Paths = [(Mark, String); Mark::ALL.len()];

/// Where an event stands.
struct Place {
    event: usize,
    x: f64,
    from: f64,
    to: f64,
    /// Whether it is a bar of several days; else a line, where its date is less exact than a day.
    is_stretch: bool,
    is_line: bool,
}

impl Frame {
    fn place(&self, record: &Record, event: usize) -> Place {
        let span = record.dataset.events[event].span;
        if let Some(x) = self.before.filter(|_| span.year() < FIRST_FULL_YEAR) {
            return Place { event, x, from: x, to: x, is_stretch: false, is_line: false };
        }
        let (from, to) = (self.scale.at(span.first_day()), self.scale.at(span.last_day() + 1));
        let is_exact = span.precision() == Precision::Day;
        // A bar that is no longer than its mark could not be seen.
        let is_stretch = is_exact && span.end.is_some() && to - from > self.size;
        Place { event, x: f64::midpoint(from, to), from, to, is_stretch, is_line: !is_exact }
    }

    /// Marks by time; an opened lane has all of them.
    pub(super) fn marks(&self, record: &Record, option: usize, events: &BitSet, top: f64, is_open: bool) -> Lane {
        let places: Vec<Place> = events.iter().map(|event| self.place(record, event)).collect();
        let order = sorted(places.len(), &|a, b| places[a].x.total_cmp(&places[b].x));
        let places = reordered(places, order);
        let gap = self.size + 1.0;
        let levels = levels_of(&places, gap);
        let highest = levels.iter().copied().max().unwrap_or(0);
        // A count takes the place of one mark, so it stands for two at least.
        let is_over = highest > MOST_LEVELS;
        let most = if is_over && !is_open { MOST_LEVELS } else { highest + 1 };
        let rows = highest.min(most) + usize::from(is_over && is_open);
        // On a narrow screen the country's name stands above its lane, not beside it.
        let room = if self.is_wide { 12.0 } else { 24.0 };
        let rise = gap * to_float(rows) + self.size;
        let y = top + room + rise.max(14.0) + 4.0;
        let mut lane = self.lane(option, events.len(), y, y - 4.0 - rise);
        let mut paths = Mark::ALL.map(|mark| (mark, String::new()));
        let row = |level: usize| y - 4.0 - self.size / 2.0 - gap * to_float(level);
        // The counts: where they stand among the marks, and what they would hide first.
        let mut counts: Vec<(usize, Place)> = Vec::new();
        for (place, level) in places.into_iter().zip(levels) {
            let Place { event, x, .. } = place;
            if level >= most {
                let near = counts.last().and_then(|(at, _)| lane.marks.get_mut(*at)).filter(|it| x - it.x < COUNT_ROOM);
                if let Some(PlacedMark { is_for: MarkUse::Open(more), .. }) = near {
                    *more += 1;
                    continue;
                }
                counts.push((lane.marks.len(), place));
                let x = x.min(self.right - COUNT_ROOM / 3.0);
                lane.marks.push(PlacedMark { event, is_for: MarkUse::Open(1), x, y: row(most) });
                continue;
            }
            let y = row(level);
            self.outline(record, &mut lane, &mut paths, &place, y);
            lane.marks.push(PlacedMark { event, is_for: MarkUse::Event, x, y });
            if is_over && level == highest && !lane.marks.iter().any(|it| it.is_for == MarkUse::Close) {
                lane.marks.push(PlacedMark { event, is_for: MarkUse::Close, x, y: row(highest + 1) });
            }
        }
        // A count of one takes the room of what it counts.
        for (at, place) in counts {
            if let Some(mark) = lane.marks.get_mut(at).filter(|mark| mark.is_for == MarkUse::Open(1)) {
                *mark = PlacedMark { event: place.event, is_for: MarkUse::Event, x: place.x, y: row(most) };
                self.outline(record, &mut lane, &mut paths, &place, row(most));
            }
        }
        lane.paths = paths.into_iter().filter(|(_, path)| !path.is_empty()).collect();
        lane
    }

    /// Adds a mark to the outlines of a lane, with the line or the bar of its length.
    fn outline(&self, record: &Record, lane: &mut Lane, paths: &mut Paths, place: &Place, y: f64) {
        // Writing to a String cannot fail.
        if place.is_stretch {
            let (top, long, high) = (Length(y - STRETCH / 2.0), Length(place.to - place.from), Length(STRETCH));
            let _ = write!(lane.stretches, "M{} {top}h{long}v{high}h-{long}z", Length(place.from));
        } else if place.is_line {
            let _ = write!(lane.spans, "M{} {}H{}", Length(place.from), Length(y), Length(place.to));
        }
        let mark = record.dataset.events[place.event].kind.mark();
        draw(&mut paths[mark as usize].1, mark, place.x, y, self.size);
    }

    /// Bars by year, as long as the share of all marks allows.
    pub(super) fn bars(&self, record: &Record, option: usize, events: &BitSet, top: f64, marks: usize) -> Lane {
        let room = if self.is_wide { 8.0 } else { 22.0 };
        let share = to_float(events.len()) / to_float(marks);
        let high = (16.0 + 200.0 * share).min(90.0);
        let y = top + room + high + 2.0;
        let mut lane = self.lane(option, events.len(), y, y - high);
        let mut paths = Mark::ALL.map(|mark| (mark, String::new()));
        let first = if self.before.is_some() { FIRST_FULL_YEAR } else { i32::MIN };
        for bar in bars(&record.year_counts(events), first, None, y, high) {
            let (from, to) = match self.before.filter(|_| bar.year < FIRST_FULL_YEAR) {
                Some(middle) => (middle - self.size, middle + self.size),
                None => self.scale.year(bar.year),
            };
            let (wide, rise) = (Length((to - from - 2.0).max(1.0)), Length(bar.height));
            let path = &mut paths[bar.mark as usize].1;
            // Writing to a String cannot fail.
            let _ = write!(path, "M{} {}h{wide}v{rise}h-{wide}z", Length(from + 1.0), Length(bar.y));
        }
        lane.paths = paths.into_iter().filter(|(_, path)| !path.is_empty()).collect();
        lane
    }

    fn lane(&self, option: usize, total: usize, y: f64, top: f64) -> Lane {
        let name_y = if self.is_wide { y - 6.0 } else { top - 7.0 };
        Lane { option, total, y, top, name_y, ..Lane::default() }
    }
}

/// The level of each place: what would overlap stands higher. A bar takes the room of its length.
fn levels_of(places: &[Place], gap: f64) -> Vec<usize> {
    let half = gap / 2.0;
    let edges = |it: &Place| {
        let (left, right) = (it.x - half, it.x + half);
        if it.is_stretch { (left.min(it.from), right.max(it.to + 1.0)) } else { (left, right) }
    };
    let order = sorted(places.len(), &|a, b| edges(&places[a]).0.total_cmp(&edges(&places[b]).0));
    let by_edge = levels(&mut order.iter().map(|at| edges(&places[*at])));
    let mut of_place = vec![0; places.len()];
    order.into_iter().zip(by_edge).for_each(|(at, level)| of_place[at] = level);
    of_place
}
