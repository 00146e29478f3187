//! Amounts, in the currency of the sources.

use crate::domain::{Lang, Value};

/// `US$160 million`; `KRW 640.6 billion (US$462 million)` where a source gives a dollar figure for another currency.
pub fn value(value: &Value, lang: Lang) -> String {
    let own = amount(value.amount, &value.currency, lang);
    match value.usd.filter(|_| value.currency != "USD") {
        Some(usd) => format!("{own} ({})", amount(usd, "USD", lang)),
        None => own,
    }
}

fn amount(amount: f64, currency: &str, lang: Lang) -> String {
    let Lang::En = lang;
    let sign = match currency {
        "USD" => "US$".to_owned(),
        "EUR" => "€".to_owned(),
        other => format!("{other} "),
    };
    let (scaled, unit) = match amount {
        _ if amount >= 1e12 => (amount / 1e12, " trillion"),
        _ if amount >= 1e9 => (amount / 1e9, " billion"),
        _ if amount >= 1e6 => (amount / 1e6, " million"),
        _ => (amount, ""),
    };
    format!("{sign}{}{unit}", plain(scaled))
}

/// At most three decimals, and none that say nothing; a comma between thousands.
fn plain(number: f64) -> String {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "amounts are positive, and scaled down")]
    let thousandths = (number * 1000.0 + 0.5) as u64;
    let whole = super::number::grouped(usize::try_from(thousandths / 1000).unwrap_or(usize::MAX));
    match thousandths % 1000 {
        0 => whole,
        rest => format!("{whole}.{}", format!("{rest:03}").trim_end_matches('0')),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(amount: f64, currency: &str, usd: Option<f64>, expected: &str) {
        assert_eq!(value(&Value { amount, currency: currency.into(), usd }, Lang::En), expected);
    }

    #[test]
    fn names_the_sources_currency_first() {
        check(160e6, "USD", Some(160e6), "US$160 million");
        check(640.6e9, "KRW", Some(462e6), "KRW 640.6 billion (US$462 million)");
        check(208_873_000.0, "USD", Some(208_873_000.0), "US$208.873 million");
        check(2.5e12, "COP", None, "COP 2.5 trillion");
        check(950_000.0, "EUR", None, "€950,000");
    }
}
