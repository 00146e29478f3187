//! The keys of the address besides those of facets.

/// The day since which there is something new.
pub const SINCE_KEY: &str = "since";
/// Where the period begins; also the name of its field.
pub const FROM_KEY: &str = "from";
/// Where it ends; also the name of its field.
pub const TO_KEY: &str = "to";
/// The words; also the name of their field.
pub const WORDS_KEY: &str = "q";
/// The lens.
pub const LENS_KEY: &str = "view";
/// The order of the list.
pub const SORT_KEY: &str = "sort";
