//! Geometry: numbers in, `Placed…` structs out. Knows no words and no elements; lengths are CSS pixels.

mod axis;
mod bars;
mod histogram;
mod lane;
mod length;
mod picture;
mod scale;
mod shape;
mod stack;
mod tiles;
mod walk;

pub use axis::PlacedTick;
pub use bars::{PlacedBar, bars};
pub use histogram::{YearBar, histogram};
pub use lane::{Lane, MarkUse, PlacedMark};
pub use length::Length;
pub use picture::{Picture, View, picture};
pub use scale::FIRST_FULL_YEAR;
pub use shape::shape;
pub use tiles::{PlacedTile, tiles};
pub use walk::{MarkFrame, Meant};
