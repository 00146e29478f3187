//! Events a year as a strip of bars.

use super::markup::{Markup, with};
use crate::domain::YearCount;
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
    for bar in bars(years, FIRST_FULL_YEAR, most, HEIGHT, HEIGHT) {
        let class = format!("bar-{}", bar.mark.id());
        let x = f64::from(bar.year - FIRST_FULL_YEAR + 1) * step;
        let wide = Length((step - 1.0).max(1.0));
        let path = format!("M{} {}h{wide}v{}h-{wide}z", Length(x), Length(bar.y), Length(bar.height));
        to.leaf("path", &[with("class", &class), with("d", &path)], "");
    }
    to.close("svg");
}
