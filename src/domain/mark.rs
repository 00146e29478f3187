//! The five marks and the setback: what a visitor sees of the promise ladder, by shape and strength.

use super::Rung;

/// The mark that stands for an event wherever it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// Hollow circle: contact.
    Contact,
    /// Filled circle: interest, negotiation, selection.
    Intent,
    /// Diamond: memorandum, agreement.
    Signed,
    /// Square: contract, production.
    Made,
    /// Triangle: delivery, donation.
    Given,
    /// Cross: something stopped, delayed or refused.
    Setback,
}

impl Mark {
    /// Every mark, the weakest promise first, the setback last and so on top.
    pub const ALL: [Self; 6] = [Self::Contact, Self::Intent, Self::Signed, Self::Made, Self::Given, Self::Setback];

    /// A short name for style sheets.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Intent => "intent",
            Self::Signed => "signed",
            Self::Made => "made",
            Self::Given => "given",
            Self::Setback => "setback",
        }
    }
}

impl From<Rung> for Mark {
    fn from(rung: Rung) -> Self {
        match rung {
            Rung::Contact => Self::Contact,
            Rung::Interest | Rung::Negotiation | Rung::Selection => Self::Intent,
            Rung::Agreement => Self::Signed,
            Rung::Contract | Rung::Production => Self::Made,
            Rung::Delivery => Self::Given,
        }
    }
}
