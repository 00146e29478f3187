//! The record of facts, without any words.

use super::{Category, Country, Event, Organisation, PartialDate, Programme, System};

/// The stretch of time that was searched for events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// From.
    pub from: PartialDate,
    /// To, included.
    pub to: PartialDate,
}

/// What the dataset says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meta {
    /// The day of the release, as written.
    pub version: String,
    /// SPDX id of the licence of the data.
    pub licence: String,
    /// The time that the record covers, where it can be read.
    pub coverage: Option<Coverage>,
}

/// Everything that has no language. Places in one list point into another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dataset {
    /// What it says of itself.
    pub meta: Meta,
    /// In the order of the file.
    pub countries: Vec<Country>,
    /// In the order of the file.
    pub categories: Vec<Category>,
    /// In the order of the file.
    pub systems: Vec<System>,
    /// In the order of the file.
    pub organisations: Vec<Organisation>,
    /// In the order of the file.
    pub programmes: Vec<Programme>,
    /// Oldest first: by span, then by id. A place in this list is an event's number in every bit set.
    pub events: Vec<Event>,
}
