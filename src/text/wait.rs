//! How long something took, in words, never more exact than its dates.

use super::strings::Text;
use super::template::{fill, form};
use super::text;
use crate::domain::{Lang, Wait};

/// Up to so many days they are counted as days, and up to so many as months.
const DAYS: u32 = 60;
const MONTHS: u32 = 730;

/// `45 days`, `13 months`, `2.3 years`; where the dates allow several lengths `2–15 months`, or `up to 10 months`.
pub fn wait(wait: Wait, lang: Lang) -> String {
    let words = text(lang);
    let Wait { least, most } = wait;
    if most == 0 {
        return words.wait_none.to_owned();
    }
    let (template, unit) = if most <= DAYS {
        (words.wait_days, 1.0)
    } else if most <= MONTHS {
        (words.wait_months, 30.44)
    } else {
        (words.wait_years, 365.25)
    };
    let count = |days: u32| tenths(days, unit);
    let (low, high) = (count(least), count(most));
    let number = |tenths: u32| number(tenths, words);
    if low == 0 && high > 0 {
        return fill(words.wait_up_to, &[&with_unit(template, &number(high), high)]);
    }
    let said = if low == high { number(low) } else { fill(words.wait_range, &[&number(low), &number(high)]) };
    with_unit(template, &said, high)
}

/// A length in days, whatever it is.
pub fn days(days: u32, lang: Lang) -> String {
    let number = super::number::grouped(days as usize, lang);
    with_unit(text(lang).wait_days, &number, days * 10)
}

fn with_unit(template: &'static str, number: &str, tenths: u32) -> String {
    fill(form(template, if tenths == 10 { 1 } else { 2 }), &[number])
}

/// In tenths of a unit; days and months are whole, and a month is not named where it is less than half of one.
fn tenths(days: u32, unit: f64) -> u32 {
    let exact = f64::from(days) / unit;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "no wait is longer than the record")]
    let round = |number: f64| (number + 0.5) as u32;
    if unit > 300.0 { round(exact * 10.0) } else { round(exact) * 10 }
}

fn number(tenths: u32, words: &Text) -> String {
    let whole = (tenths / 10).to_string();
    match tenths % 10 {
        0 => whole,
        rest => [&whole, words.decimal, &rest.to_string()].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_no_more_than_is_known() {
        for (least, most, english) in [
            (0, 0, "the same day"),
            (1, 1, "1 day"),
            (45, 45, "45 days"),
            (16, 45, "16–45 days"),
            (395, 395, "13 months"),
            (60, 450, "2–15 months"),
            (3, 300, "up to 10 months"),
            (840, 840, "2.3 years"),
            (1_461, 1_461, "4 years"),
            (700, 1_100, "1.9–3 years"),
        ] {
            assert_eq!(wait(Wait { least, most }, Lang::En), english);
        }
        let long = Wait { least: 840, most: 840 };
        assert_eq!(Lang::ALL.map(|lang| wait(long, lang)), ["2.3 years", "2.3년", "2,3 años", "2,3 anos"]);
        assert_eq!(days(1, Lang::Pt), "1 dia");
        assert_eq!(days(1_023, Lang::En), "1,023 days");
    }
}
