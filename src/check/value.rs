//! The value of an event: an amount as the sources report it.

use serde_json::Value;

use super::finding::At;
use super::rules::VALUE;
use super::shape::{field, has_fields, is_code, shown};

/// Checks a value; null is a value that no source gives.
pub(super) fn check(value: &Value, at: &mut At<'_>) {
    if value.is_null() || !has_fields(at, "value", value, &VALUE) {
        return;
    }
    let (amount, usd, currency) = (field(value, "amount"), field(value, "usd"), field(value, "currency"));
    for (key, number, may_be_null) in [("amount", amount, false), ("usd", usd, true)] {
        if !(is_positive(number) || may_be_null && number.is_null()) {
            at.say(format!("value.{key} {} is not a positive number; correct it", shown(number)));
        }
    }
    if !is_code(currency, 3, u8::is_ascii_uppercase) {
        at.say(format!("value.currency {} is not a code of three letters; write one such as KRW", shown(currency)));
    } else if currency == "USD" && amount.as_f64() != usd.as_f64() {
        let (amount, usd) = (shown(amount), shown(usd));
        at.say(format!("value.usd {usd} differs from the amount {amount} in USD; write the same number"));
    }
}

fn is_positive(number: &Value) -> bool {
    number.as_f64().is_some_and(|number| number > 0.0)
}
