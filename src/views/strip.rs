//! Events a year as a strip of bars.

use std::fmt::Write as _;

use super::markup::{Markup, with};
use crate::domain::{Mark, YearCount};
use crate::plot::{FIRST_FULL_YEAR, Length, bars};

const WIDTH: f64 = 360.0;
const HEIGHT: f64 = 36.0;

/// Adds the strip, up to the last year of the record; the same years in every card, so that cards can be compared.
/// Strips beside each other have one scale where the most events of a year are given. The label says what it shows, with
/// every number.
pub(super) fn strip(to: &mut Markup, years: &[YearCount], last: i32, most: Option<usize>, label: &str) {
    to.open(
        "svg",
        &[
            with("class", "strip"),
            with("viewBox", "0 0 360 36"),
            with("preserveAspectRatio", "none"),
            with("role", "img"),
            with("aria-label", label),
        ],
    );
    let step = WIDTH / f64::from((last - FIRST_FULL_YEAR + 2).max(1));
    let bars = bars(years, FIRST_FULL_YEAR, most, HEIGHT, HEIGHT);
    let wide = Length((step - 1.0).max(1.0));
    // One path a mark: with one for each bar a card holds a hundred, which take long to lay out.
    for mark in Mark::ALL {
        let mut path = String::new();
        for bar in bars.iter().filter(|bar| bar.mark == mark) {
            let x = Length(f64::from(bar.year - FIRST_FULL_YEAR + 1) * step);
            // Writing to a String cannot fail.
            let _ = write!(path, "M{x} {}h{wide}v{}h-{wide}z", Length(bar.y), Length(bar.height));
        }
        if !path.is_empty() {
            to.leaf("path", &[with("class", &["bar-", mark.id()].concat()), with("d", &path)], "");
        }
    }
    to.close("svg");
}
