//! What happened in an event, and what that promises.

use super::{Mark, Rung};

/// The kind of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Officials, officers or ships call.
    Visit,
    /// Equipment is shown.
    Fair,
    /// A presentation or demonstration.
    Briefing,
    /// Courses and exercises.
    Training,
    /// A step of a government or a parliament.
    Policy,
    /// One side would like to buy or sell.
    Interest,
    /// An offer, a bid, talks.
    Negotiation,
    /// A preferred supplier is named.
    Selection,
    /// A memorandum or letter of intent.
    Mou,
    /// A signed treaty, framework or transfer agreement.
    Agreement,
    /// A binding order.
    Contract,
    /// Work on the order.
    Production,
    /// Handed over.
    Delivery,
    /// Given free of charge.
    Donation,
    /// Something stops, delays or casts doubt.
    Setback,
}

impl Kind {
    /// Every kind, in the order of the dataset.
    pub const ALL: [Self; 15] = [
        Self::Visit,
        Self::Fair,
        Self::Briefing,
        Self::Training,
        Self::Policy,
        Self::Interest,
        Self::Negotiation,
        Self::Selection,
        Self::Mou,
        Self::Agreement,
        Self::Contract,
        Self::Production,
        Self::Delivery,
        Self::Donation,
        Self::Setback,
    ];

    /// The furthest promise first: the order in which the filter offers them.
    pub const FURTHEST_FIRST: [Self; 15] = [
        Self::Delivery,
        Self::Donation,
        Self::Production,
        Self::Contract,
        Self::Agreement,
        Self::Mou,
        Self::Selection,
        Self::Negotiation,
        Self::Interest,
        Self::Setback,
        Self::Visit,
        Self::Fair,
        Self::Briefing,
        Self::Training,
        Self::Policy,
    ];

    /// The id in the dataset and in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Visit => "visit",
            Self::Fair => "fair",
            Self::Briefing => "briefing",
            Self::Training => "training",
            Self::Policy => "policy",
            Self::Interest => "interest",
            Self::Negotiation => "negotiation",
            Self::Selection => "selection",
            Self::Mou => "mou",
            Self::Agreement => "agreement",
            Self::Contract => "contract",
            Self::Production => "production",
            Self::Delivery => "delivery",
            Self::Donation => "donation",
            Self::Setback => "setback",
        }
    }

    /// The kind of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// The rung that an event of this kind reaches; a setback reaches none.
    pub const fn rung(self) -> Option<Rung> {
        Some(match self {
            Self::Visit | Self::Fair | Self::Briefing | Self::Training | Self::Policy => Rung::Contact,
            Self::Interest => Rung::Interest,
            Self::Negotiation => Rung::Negotiation,
            Self::Selection => Rung::Selection,
            Self::Mou | Self::Agreement => Rung::Agreement,
            Self::Contract => Rung::Contract,
            Self::Production => Rung::Production,
            Self::Delivery | Self::Donation => Rung::Delivery,
            Self::Setback => return None,
        })
    }

    /// The mark that stands for it.
    pub fn mark(self) -> Mark {
        self.rung().map_or(Mark::Setback, Mark::from)
    }
}
