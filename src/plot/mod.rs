//! Geometry: numbers in, `Placed…` structs out. Knows no words and no elements; lengths are CSS pixels.

mod bars;
mod histogram;
mod length;
mod picture;
mod scale;
mod shape;
mod stack;

pub use bars::{PlacedBar, bars};
pub use histogram::{YearBar, histogram};
pub use length::Length;
pub use picture::{Lane, MarkFrame, Picture, PlacedMark, PlacedTick, picture};
pub use scale::FIRST_FULL_YEAR;
pub use shape::shape;
