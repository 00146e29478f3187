//! The outlines of the marks as SVG path data.

use std::fmt::Write as _;

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
    // Writing to a String cannot fail.
    let _ = match mark {
        Mark::Contact | Mark::Intent => {
            let r = half * 0.86;
            write!(path, "M{:.1} {y:.1}a{r:.1} {r:.1} 0 1 0 {d:.1} 0a{r:.1} {r:.1} 0 1 0-{d:.1} 0z", x - r, d = 2.0 * r)
        }
        Mark::Signed => {
            let r = half * 1.08;
            write!(path, "M{x:.1} {:.1}l{r:.1} {r:.1}l-{r:.1} {r:.1}l-{r:.1}-{r:.1}z", y - r)
        }
        Mark::Made => {
            let r = half * 0.84;
            write!(path, "M{:.1} {:.1}h{d:.1}v{d:.1}h-{d:.1}z", x - r, y - r, d = 2.0 * r)
        }
        Mark::Given => {
            let r = half * 1.04;
            write!(path, "M{x:.1} {:.1}l{r:.1} {d:.1}h-{w:.1}z", y - r, d = 1.84 * r, w = 2.0 * r)
        }
        Mark::Setback => {
            let r = half * 0.72;
            let d = 2.0 * r;
            write!(path, "M{:.1} {:.1}l{d:.1} {d:.1}m0-{d:.1}l-{d:.1} {d:.1}", x - r, y - r)
        }
    };
}
