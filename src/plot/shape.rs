//! The outlines of the marks as SVG path data.

use std::fmt::Write as _;

use super::Length;
use crate::domain::Mark;

/// The path of a mark around a middle, as wide and high as `size`; every shape has about the same weight to the eye.
pub fn shape(mark: Mark, x: f64, y: f64, size: f64) -> String {
    let mut path = String::new();
    draw(&mut path, mark, x, y, size);
    path
}

/// Adds a mark to a path that draws many.
pub(super) fn draw(path: &mut String, mark: Mark, x: f64, y: f64, size: f64) {
    let half = size / 2.0;
    let at = |x: f64, y: f64| format!("M{} {}", Length(x), Length(y));
    // Writing to a String cannot fail.
    let _ = match mark {
        Mark::Contact | Mark::Intent => {
            let r = half * 0.86;
            let (start, d) = (at(x - r, y), Length(2.0 * r));
            let r = Length(r);
            write!(path, "{start}a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0-{d} 0z")
        }
        Mark::Signed => {
            let r = half * 1.08;
            let (start, r) = (at(x, y - r), Length(r));
            write!(path, "{start}l{r} {r}l-{r} {r}l-{r}-{r}z")
        }
        Mark::Made => {
            let r = half * 0.84;
            let (start, d) = (at(x - r, y - r), Length(2.0 * r));
            write!(path, "{start}h{d}v{d}h-{d}z")
        }
        Mark::Given => {
            let r = half * 1.04;
            let (start, down, wide) = (at(x, y - r), Length(1.84 * r), Length(2.0 * r));
            write!(path, "{start}l{} {down}h-{wide}z", Length(r))
        }
        Mark::Setback => {
            let r = half * 0.72;
            let (start, d) = (at(x - r, y - r), Length(2.0 * r));
            write!(path, "{start}l{d} {d}m0-{d}l-{d} {d}")
        }
    };
}
