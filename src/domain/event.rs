//! Something that happened, dated and sourced.

use super::{Confidence, Kind, PartialDate, Source, Span, Value};

/// A weapon system that an event names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventSystem {
    /// A place in `Dataset::systems`.
    pub system: usize,
    /// How many, where a source says so.
    pub quantity: Option<u64>,
}

/// An event of the record.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The id; never changes once published.
    pub id: String,
    /// When.
    pub span: Span,
    /// Places in `Dataset::countries`, the main one first, at least one.
    pub countries: Vec<usize>,
    /// What happened.
    pub kind: Kind,
    /// Which equipment.
    pub systems: Vec<EventSystem>,
    /// Who took part, places in `Dataset::organisations`.
    pub organisations: Vec<usize>,
    /// The programme it belongs to, a place in `Dataset::programmes`.
    pub programme: Option<usize>,
    /// The amount as reported.
    pub value: Option<Value>,
    /// Who says so.
    pub sources: Vec<Source>,
    /// How far they agree.
    pub confidence: Confidence,
    /// The day on which it came into the record.
    pub added: Option<PartialDate>,
    /// The day on which its entry was last changed since.
    pub revised: Option<PartialDate>,
}
