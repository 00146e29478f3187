//! Full-text search: which events a visitor's words find, and what to mark in a text. No ranking: the order is by date.

mod builder;
mod fold;
mod index;
mod jamo;
mod marks;
mod pattern;
mod query;
mod sift;
mod thing;
mod titles;

pub use builder::SearchBuilder;
pub use fold::fold;
pub use index::SearchIndex;
pub use marks::marks;
pub use query::Query;
pub(super) use sift::is_among;
pub use titles::OtherTitles;
#[cfg(not(target_arch = "wasm32"))]
pub use titles::titles_file;
