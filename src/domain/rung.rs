//! The promise ladder: how far a deal has come, from first contact to delivery.

/// A rung of the promise ladder, lowest first. The number is the `stage` of the dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rung {
    /// Visits, fairs, briefings, training, official steps.
    Contact,
    /// One side would like to buy or sell.
    Interest,
    /// Offers, bids, talks.
    Negotiation,
    /// A preferred supplier is named.
    Selection,
    /// A memorandum or an agreement is signed.
    Agreement,
    /// A binding order.
    Contract,
    /// Work on the order.
    Production,
    /// Handed over, bought or given.
    Delivery,
}

impl Rung {
    /// Every rung, lowest first.
    pub const ALL: [Self; 8] = [
        Self::Contact,
        Self::Interest,
        Self::Negotiation,
        Self::Selection,
        Self::Agreement,
        Self::Contract,
        Self::Production,
        Self::Delivery,
    ];
}
