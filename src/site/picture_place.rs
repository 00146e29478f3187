//! Keeps the place of the picture of time on the static page, so that nothing moves when the app draws it: how high it is
//! depends on how wide it may be, which only the browser knows.

use std::fmt::Write as _;

use crate::domain::Record;
use crate::plot::{Length, View, picture};

/// Widths of the picture on screens from 320 pixels to the widest frame of the page; those of phones to the pixel, since
/// there a few pixels more or less make another row.
const PHONES: std::ops::Range<u16> = 240..380;
const WIDER: std::ops::RangeInclusive<u16> = 380..=910;
const STEP: usize = 10;

/// Rules for the style sheet: a height for each width, where the picture is not the app's.
pub(super) fn rules(record: &Record) -> String {
    let mut rules = String::new();
    let mut before = String::new();
    for width in PHONES.chain(WIDER.step_by(STEP)) {
        let height = Length(picture(record, &record.shown, View::whole(f64::from(width))).height.round()).to_string();
        if height != before {
            // Writing to a String cannot fail.
            let _ = writeln!(rules, "@container (min-width: {width}px) {{ .marks-still {{ height: {height}px; }} }}");
            before = height;
        }
    }
    rules
}
