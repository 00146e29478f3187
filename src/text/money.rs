//! Amounts, in the currency of the sources.

use super::number::grouped;
use super::strings::Text;
use super::template::{entry, fill, form};
use super::text;
use crate::domain::{Lang, Value};

/// `US$160 million`; `KRW 640.6 billion (US$462 million)` where a source gives a dollar figure for another currency.
pub fn value(value: &Value, lang: Lang) -> String {
    let words = text(lang);
    let own = amount(value.amount, &value.currency, words);
    match value.usd.filter(|_| value.currency != "USD") {
        Some(usd) => fill(words.amount_with_usd, &[&own, &amount(usd, "USD", words)]),
        None => own,
    }
}

fn amount(amount: f64, currency: &str, words: &Text) -> String {
    let number = if words.lang == Lang::Ko { korean(amount, words) } else { scaled(amount, words) };
    let template = entry(words.currencies, currency).unwrap_or(words.other_currency);
    fill(template, &[&number, currency])
}

/// In the largest unit of the language that fits.
fn scaled(amount: f64, words: &Text) -> String {
    let mut best = (thousandths(amount), "");
    for (unit, size) in words.amount_units.into_iter().zip([1e6, 1e9, 1e12]) {
        let fits = thousandths(amount / size);
        if fits >= 1000 && !unit.is_empty() {
            best = (fits, unit);
        }
    }
    let (thousandths, unit) = best;
    let number = decimal(thousandths, words);
    if unit.is_empty() {
        return number;
    }
    // Portuguese counts what is below two as one.
    let is_one = thousandths == 1000 || (words.lang == Lang::Pt && thousandths < 2000);
    fill(form(unit, if is_one { 1 } else { 2 }), &[&number])
}

/// Ten thousands, hundred millions and billions of Korean, each with its unit: `2억 887만 3,000`. A space follows where
/// the name of the currency stands apart.
fn korean(amount: f64, words: &Text) -> String {
    // To whole ones.
    let mut rest = thousandths(amount / 1000.0);
    let mut number = String::new();
    for (unit, size) in words.amount_units.into_iter().zip([10_000, 100_000_000, 1_000_000_000_000]).rev() {
        if rest >= size {
            number.push_str(&grouped(to_usize(rest / size), words.lang));
            number.push_str(unit);
            number.push(' ');
            rest %= size;
        }
    }
    if rest > 0 || number.is_empty() {
        number.push_str(&grouped(to_usize(rest), words.lang));
    }
    number
}

/// At most three decimals, and none that say nothing.
fn decimal(thousandths: u64, words: &Text) -> String {
    let whole = grouped(to_usize(thousandths / 1000), words.lang);
    match thousandths % 1000 {
        0 => whole,
        rest => format!("{whole}{}{}", words.decimal, format!("{rest:03}").trim_end_matches('0')),
    }
}

fn thousandths(number: f64) -> u64 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "amounts are positive, far below 2^53")]
    let thousandths = (number * 1000.0 + 0.5) as u64;
    thousandths
}

fn to_usize(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(amount: f64, currency: &str, usd: Option<f64>, expected: [&str; Lang::COUNT]) {
        let it = Value { amount, currency: currency.into(), usd };
        assert_eq!(Lang::ALL.map(|lang| value(&it, lang)), expected);
    }

    #[test]
    fn names_the_sources_currency_first() {
        let dollars = ["US$160 million", "1억 6,000만 달러", "160 millones de dólares", "160 milhões de dólares"];
        check(160e6, "USD", Some(160e6), dollars);
        check(
            640.6e9,
            "KRW",
            Some(462e6),
            [
                "KRW 640.6 billion (US$462 million)",
                "6,406억 원 (4억 6,200만 달러)",
                "640.600 millones de wones (462 millones de dólares)",
                "640,6 bilhões de wons (462 milhões de dólares)",
            ],
        );
    }

    #[test]
    fn takes_the_largest_unit_that_fits() {
        check(
            208_873_000.0,
            "USD",
            None,
            ["US$208.873 million", "2억 887만 3,000달러", "208,873 millones de dólares", "208,873 milhões de dólares"],
        );
        check(
            2.5e12,
            "COP",
            None,
            [
                "COP 2.5 trillion",
                "2조 5,000억 콜롬비아 페소",
                "2,5 billones de pesos colombianos",
                "2,5 trilhões de pesos colombianos",
            ],
        );
        check(950_000.0, "EUR", None, ["€950,000", "95만 유로", "950.000 euros", "950.000 euros"]);
        check(1.5e6, "XYZ", None, ["XYZ 1.5 million", "150만 XYZ", "1,5 millones de XYZ", "1,5 milhão de XYZ"]);
    }

    #[test]
    fn what_rounds_up_takes_the_unit_above() {
        check(999_999_999.9, "EUR", None, ["€1 billion", "10억 유로", "1000 millones de euros", "1 bilhão de euros"]);
    }
}
