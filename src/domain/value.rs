//! An amount of money as sources report it.

/// What an event is said to be worth. Never added up: one deal is reported many times.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// The amount, in whole units of the currency.
    pub amount: f64,
    /// ISO 4217 code.
    pub currency: String,
    /// The dollar figure, only where a source gives one.
    pub usd: Option<f64>,
}
