//! From mark to mark of a picture: by pointer, by arrows, and found again after it was drawn anew.

use super::lane::{MarkUse, PlacedMark};
use super::picture::Picture;

/// A mark, whatever picture it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meant {
    /// The country of its lane, an option of the facet.
    pub option: usize,
    /// Its event.
    pub event: usize,
    /// Whether it is the count of a tower, or what closes one.
    pub is_count: bool,
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

impl Picture {
    /// The mark nearest to a point, if it is near enough: its lane and its place in it.
    pub fn nearest(&self, x: f64, y: f64, reach: f64) -> Option<(usize, usize)> {
        let mut best = None;
        let mut least = reach;
        for (lane, it) in self.lanes.iter().enumerate() {
            for (place, mark) in it.marks.iter().enumerate() {
                let distance = (mark.x - x).hypot(mark.y - y);
                if distance <= least {
                    least = distance;
                    best = Some((lane, place));
                }
            }
        }
        best
    }

    /// The mark at a lane and place.
    pub fn mark(&self, at: (usize, usize)) -> Option<&PlacedMark> {
        self.lanes.get(at.0)?.marks.get(at.1)
    }

    /// What the mark at a lane and place is, wherever it may stand later.
    pub fn meant(&self, at: (usize, usize)) -> Option<Meant> {
        let mark = self.mark(at)?;
        Some(Meant { option: self.lanes.get(at.0)?.option, event: mark.event, is_count: mark.is_for != MarkUse::Event })
    }

    /// Where a mark stands now, if it does.
    pub fn find(&self, meant: Meant) -> Option<(usize, usize)> {
        let lane = self.lanes.iter().position(|lane| lane.option == meant.option)?;
        let is_it = |mark: &PlacedMark| mark.event == meant.event && (mark.is_for != MarkUse::Event) == meant.is_count;
        Some((lane, self.lanes[lane].marks.iter().position(is_it)?))
    }

    /// The mark of a lane that is nearest to a place, among its counts or among its events.
    pub fn beside(&self, lane: usize, x: f64, is_count: bool) -> Option<(usize, usize)> {
        let marks = self.lanes.get(lane)?.marks.iter().enumerate();
        let marks = marks.filter(|(_, it)| (it.is_for != MarkUse::Event) == is_count);
        let far = |mark: &PlacedMark| (mark.x - x).abs();
        marks.min_by(|a, b| far(a.1).total_cmp(&far(b.1))).map(|(place, _)| (lane, place))
    }

    /// Where what is said of a mark stands.
    pub fn frame(&self, at: (usize, usize)) -> Option<MarkFrame> {
        let mark = self.mark(at)?;
        let of = self.lanes.get(at.0)?.marks.len();
        Some(MarkFrame { x: mark.x, y: mark.y, opens_left: mark.x > self.width / 2.0, place: at.1 + 1, of })
    }

    /// The newest event of the first lane: where a visitor with a keyboard begins.
    pub fn start(&self) -> Option<(usize, usize)> {
        let lane = self.lanes.iter().position(|lane| !lane.marks.is_empty())?;
        Some((lane, self.lanes[lane].marks.iter().rposition(|mark| mark.is_for == MarkUse::Event)?))
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
                return self.beside(lane, x, false).unwrap_or(from);
            }
        }
        from
    }
}
