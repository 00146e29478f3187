//! The picture of time: every event once in each of its lanes, nothing over another, nothing outside of the frame.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

use k_defense::domain::{Facet, Lang, Record, Selection};
use k_defense::plot::picture;

fn record(copies: usize) -> Record {
    let (dataset, words) = k_defense::synthetic::dataset(copies);
    Record::decode(&dataset, &words, Lang::En).unwrap()
}

#[test]
fn every_event_stands_once_in_each_of_its_lanes_and_in_the_frame() {
    let record = record(300);
    let events = record.matching(&Selection::default()).events;
    for width in [280.0, 330.0, 700.0, 1_000.0] {
        let picture = picture(&record, &events, &[], width);
        for lane in &picture.lanes {
            let hidden: usize = lane.hidden.iter().map(|(_, more)| more).sum();
            assert_eq!(lane.marks.len() + hidden, lane.total, "{width}");
            let options = &record.index.facet(Facet::Country).options;
            assert_eq!(lane.total, options[lane.option].events.common(&events));
            for (place, mark) in lane.marks.iter().enumerate() {
                assert!(mark.x >= picture.left && mark.x <= width && mark.y <= lane.y, "{width} {mark:?}");
                let beside = lane.marks[..place].iter();
                let near =
                    beside.filter(|it| (it.x - mark.x).abs() < picture.size && (it.y - mark.y).abs() < picture.size);
                assert_eq!(near.count(), 0, "{width}: marks overlap");
            }
        }
        assert!(picture.ticks.iter().filter_map(|tick| tick.label).all(|x| x + 28.0 <= width), "{width}");
    }
}

#[test]
fn many_marks_become_bars() {
    let record = record(2_000);
    let picture = picture(&record, &record.matching(&Selection::default()).events, &[], 900.0);
    assert!(picture.lanes.iter().all(|lane| lane.marks.is_empty() && !lane.paths.is_empty()));
    assert_eq!(picture.start(), None);
}

#[test]
fn steps_stay_in_the_picture() {
    let record = record(300);
    let picture = picture(&record, &record.matching(&Selection::default()).events, &[], 900.0);
    let mut at = picture.start().unwrap();
    for (along, across) in [(-1, 0), (isize::MIN / 2, 0), (0, 1), (isize::MAX / 2, 0), (0, 99), (0, -1), (1, 0)] {
        at = picture.step(at, along, across);
        assert!(picture.mark(at).is_some(), "{at:?}");
    }
}
