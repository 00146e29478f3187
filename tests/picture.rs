//! The picture of time: every event once in each of its lanes, nothing over another, nothing outside of the frame, every
//! length as long as the dates say.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use k_defense::domain::{BitSet, Facet, Lang, PartialDate, Period, Precision, Record, Selection, Span};
use k_defense::plot::{Lane, MarkUse, Picture, PlacedMark, View, picture};
use support::SHIPPED;

fn synthetic(copies: usize) -> Record {
    let (dataset, words) = k_defense::synthetic::dataset(copies);
    Record::decode(&dataset, &words, Lang::En).unwrap()
}

fn period(from: &str, to: &str) -> Period {
    Period { from: PartialDate::parse(from), to: PartialDate::parse(to) }
}

fn within(record: &Record, period: Period) -> BitSet {
    let mut selection = Selection::default();
    selection.period = period;
    record.matching(&selection).events
}

fn zoomed(record: &Record, period: Period, width: f64) -> Picture {
    picture(record, &within(record, period), View { period, ..View::whole(width) })
}

fn in_all(record: &Record, width: f64) -> Picture {
    picture(record, &record.shown, View::whole(width))
}

/// How many events a lane shows or counts.
fn accounted(lane: &Lane) -> usize {
    lane.marks
        .iter()
        .map(|mark| match mark.is_for {
            MarkUse::Event => 1,
            MarkUse::Open(more) => more,
            MarkUse::Close => 0,
        })
        .sum()
}

/// The room of a mark; that of a count is as wide as `+123`.
fn room(picture: &Picture, mark: &PlacedMark) -> (f64, f64) {
    if mark.is_for == MarkUse::Event { (picture.size, picture.size) } else { (28.0, picture.size) }
}

fn overlap(picture: &Picture, a: &PlacedMark, b: &PlacedMark) -> bool {
    let ((wide, high), (other_wide, other_high)) = (room(picture, a), room(picture, b));
    // Half a pixel is the line between two marks that touch.
    (a.x - b.x).abs() < f64::midpoint(wide, other_wide) - 0.5
        && (a.y - b.y).abs() < f64::midpoint(high, other_high) - 0.5
}

fn check(record: &Record, events: &BitSet, picture: &Picture) {
    let width = picture.width;
    for lane in &picture.lanes {
        assert_eq!(accounted(lane), lane.total, "{width}: every event is shown or counted");
        let own = &record.index.facet(Facet::Country).options[lane.option].events;
        assert_eq!(lane.total, own.common(events), "{width}");
        let mut seen: Vec<usize> =
            lane.marks.iter().filter(|it| it.is_for == MarkUse::Event).map(|it| it.event).collect();
        let marks = seen.len();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), marks, "{width}: an event stands once in a lane");
        for (place, mark) in lane.marks.iter().enumerate() {
            let half = room(picture, mark).0.min(picture.size * 2.0) / 2.0;
            assert!(mark.x >= picture.left && mark.x + half <= width + 0.1 && mark.y <= lane.y, "{width} {mark:?}");
            let over = lane.marks[..place].iter().find(|it| overlap(picture, it, mark));
            assert!(over.is_none(), "{width}: {over:?} and {mark:?} overlap");
        }
        assert!(lane.marks.is_sorted_by(|a, b| a.x <= b.x + 30.0), "{width}: marks by time");
    }
    assert!(picture.lanes.windows(2).all(|pair| pair[1].top > pair[0].y), "{width}: lanes do not overlap");
    let labels: Vec<f64> = picture.ticks.iter().filter_map(|tick| tick.label).collect();
    assert!(labels.iter().all(|x| *x >= 0.0 && *x + 18.0 <= width), "{width}: names of dates lie in the frame");
    assert!(labels.windows(2).all(|pair| pair[1] - pair[0] >= 18.0), "{width}: names of dates stand apart: {labels:?}");
}

#[test]
fn every_event_stands_once_in_each_of_its_lanes_and_in_the_frame() {
    let synthetic = synthetic(300);
    for record in [&synthetic, &*SHIPPED] {
        for width in [240.0, 280.0, 330.0, 700.0, 910.0, 1_000.0] {
            check(record, &record.shown, &in_all(record, width));
            for (from, to) in [
                ("2010", "2015"),
                ("2024", ""),
                ("2025-03", "2025-05"),
                ("", "2000"),
                ("2025-04-24", "2025-04-24"),
                ("1990", "2010"),
            ] {
                let period = period(from, to);
                check(record, &within(record, period), &zoomed(record, period, width));
            }
        }
    }
}

#[test]
fn many_marks_become_bars_also_when_zoomed() {
    let record = synthetic(4_000);
    for period in [Period::default(), period("2009-04", "2018")] {
        let picture = zoomed(&record, period, 900.0);
        assert!(picture.lanes.iter().all(|lane| lane.marks.is_empty() && !lane.paths.is_empty()));
        assert_eq!(picture.start(), None);
        for lane in &picture.lanes {
            for (_, path) in &lane.paths {
                for bar in path.split('M').skip(1) {
                    let x: f64 = bar.split(' ').next().unwrap().parse().unwrap();
                    let wide: f64 = bar.split_once('h').unwrap().1.split('v').next().unwrap().parse().unwrap();
                    assert!(x >= picture.left && x + wide <= picture.right + 1.0, "{bar}");
                }
            }
        }
    }
}

/// The pixels of a day, from the places of dates on the axis.
fn per_day(picture: &Picture) -> f64 {
    let (first, last) = (picture.ticks.first().unwrap(), picture.ticks.last().unwrap());
    (last.x - first.x) / f64::from(last.date.first_day() - first.date.first_day())
}

/// Every line and bar of a lane, as its two ends.
fn lengths(path: &str, to_end: char) -> Vec<(f64, f64)> {
    let number = |text: &str| -> f64 { text.parse().unwrap() };
    let ends = |line: &str| {
        let from = number(line.split(' ').next().unwrap());
        let end = number(line.split_once(to_end).unwrap().1.split('v').next().unwrap());
        (from, if to_end == 'h' { from + end } else { end })
    };
    path.split('M').skip(1).map(ends).collect()
}

/// Lines and bars are as long as what the sources say, and cut where the picture ends.
#[test]
fn spans_are_as_wide_as_their_precision() {
    let record = &*SHIPPED;
    let (mut lines, mut bars) = (0, 0);
    for (chosen, width) in [
        (Period::default(), 910.0),
        (period("2010", "2020"), 700.0),
        (period("2025", "2025"), 910.0),
        (period("2025", ""), 300.0),
    ] {
        let picture = zoomed(record, chosen, width);
        let per_day = per_day(&picture);
        let at = |day: i32| {
            let first = picture.ticks.first().unwrap();
            let x = first.x + f64::from(day - first.date.first_day()) * per_day;
            x.max(picture.years_left).min(picture.right)
        };
        for lane in &picture.lanes {
            let expected = |of: &dyn Fn(Span) -> bool| -> Vec<(f64, f64)> {
                let spans = lane
                    .marks
                    .iter()
                    .filter(|it| it.is_for == MarkUse::Event)
                    .map(|it| record.dataset.events[it.event].span);
                let spans = spans.filter(|span| !(picture.has_before && span.year() < 2007) && of(*span));
                spans.map(|span| (at(span.first_day()), at(span.last_day() + 1))).collect()
            };
            let are_near = |found: &[(f64, f64)], expected: &[(f64, f64)], what: &str| {
                assert_eq!(found.len(), expected.len(), "{what} at {width}: {found:?} {expected:?}");
                for (a, b) in found.iter().zip(expected) {
                    assert!((a.0 - b.0).abs() < 0.3 && (a.1 - b.1).abs() < 0.3, "{what} at {width}: {a:?} for {b:?}");
                }
            };
            let found = lengths(&lane.spans, 'H');
            are_near(&found, &expected(&|span| span.precision() != Precision::Day), "lines");
            lines += found.len();
            let found = lengths(&lane.stretches, 'h');
            let is_long = |span: Span| {
                span.precision() == Precision::Day
                    && span.end.is_some()
                    && at(span.last_day() + 1) - at(span.first_day()) > picture.size
            };
            are_near(&found, &expected(&is_long), "bars");
            bars += found.len();
        }
    }
    assert!(lines > 100 && bars > 5, "{lines} lines, {bars} bars");
}

#[test]
fn the_picture_zooms_to_the_period() {
    let record = &*SHIPPED;
    let whole = in_all(record, 910.0);
    assert!(whole.has_before);
    let close = zoomed(record, period("2024-03", "2025-06"), 910.0);
    assert!(!close.has_before && per_day(&close) > 10.0 * per_day(&whole));
    let first = close.ticks.first().unwrap();
    assert_eq!((first.date, first.x.round()), (PartialDate::Month(2024, 3), close.years_left.round()));
    assert_eq!(close.ticks.last().unwrap().date, PartialDate::Month(2025, 6));
    let days = zoomed(record, period("2025-04-24", "2025-05-10"), 910.0);
    assert!(days.ticks.iter().all(|tick| matches!(tick.date, PartialDate::Day(..) | PartialDate::Month(..))));
    let old = zoomed(record, period("", "2000"), 910.0);
    assert!(!old.has_before && old.ticks.first().unwrap().date.year() < 2000);
}

#[test]
fn a_tower_above_the_cap_is_a_count_that_opens() {
    let record = &*SHIPPED;
    let closed = in_all(record, 700.0);
    let counts = |picture: &Picture, lane: usize| {
        picture.lanes[lane].marks.iter().filter(|mark| mark.is_for != MarkUse::Event).cloned().collect::<Vec<_>>()
    };
    let count = counts(&closed, 0).first().cloned().expect("Peru has a tower that is too high");
    assert!(matches!(count.is_for, MarkUse::Open(more) if more > 1), "{count:?}");
    let option = closed.lanes[0].option;
    let open = picture(record, &record.shown, View { opened: Some(option), ..View::whole(700.0) });
    check(record, &record.shown, &open);
    assert_eq!(counts(&open, 0).iter().map(|mark| mark.is_for).collect::<Vec<_>>(), [MarkUse::Close]);
    assert_eq!(open.lanes[0].marks.len(), open.lanes[0].total + 1);
    assert_eq!(
        open.lanes[1].marks,
        closed.lanes[1]
            .marks
            .iter()
            .map(|mark| PlacedMark { y: mark.y + open.lanes[0].y - closed.lanes[0].y, ..mark.clone() })
            .collect::<Vec<_>>()
    );
    // Whoever opens it stands at an event that it hid, and whoever closes it at the count again.
    let there = open.beside(0, count.x, false).unwrap();
    assert!((open.mark(there).unwrap().x - count.x).abs() < 30.0);
    let close = counts(&open, 0)[0].clone();
    let back = closed.beside(0, close.x, true).unwrap();
    assert!(matches!(closed.mark(back).unwrap().is_for, MarkUse::Open(_)));
}

#[test]
fn steps_stay_in_the_picture_and_marks_are_found_again() {
    let record = synthetic(300);
    let all = in_all(&record, 900.0);
    let mut at = all.start().unwrap();
    for (along, across) in [(-1, 0), (isize::MIN / 2, 0), (0, 1), (isize::MAX / 2, 0), (0, 99), (0, -1), (1, 0)] {
        at = all.step(at, along, across);
        assert!(all.mark(at).is_some(), "{at:?}");
        assert_eq!(all.find(all.meant(at).unwrap()), Some(at));
    }
    // A filter moves it; one that takes it away leaves nothing that is meant instead.
    let few = zoomed(&record, period("2015", "2020"), 900.0);
    for (lane, it) in all.lanes.iter().enumerate() {
        for place in 0..it.marks.len() {
            let meant = all.meant((lane, place)).unwrap();
            if let Some(found) = few.find(meant) {
                assert_eq!(few.meant(found), Some(meant));
            } else {
                let is_shown = few.lanes.iter().filter(|lane| lane.option == meant.option).flat_map(|lane| &lane.marks);
                assert!(
                    !is_shown
                        .into_iter()
                        .any(|mark| mark.event == meant.event && !meant.is_count && mark.is_for == MarkUse::Event)
                );
            }
        }
    }
}
