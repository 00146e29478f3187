//! Numbers.

use super::text;
use crate::domain::Lang;

/// A whole number with the language's mark between thousands. Spanish writes four digits without one.
pub fn grouped(number: usize, lang: Lang) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    let is_grouped = digits.len() > if lang == Lang::Es { 4 } else { 3 };
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) && is_grouped {
            out.push_str(text(lang).thousands);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_by_three() {
        for (number, expected) in [(0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567")] {
            assert_eq!(grouped(number, Lang::En), expected);
            assert_eq!(grouped(number, Lang::Ko), expected);
            assert_eq!(grouped(number, Lang::Pt), expected.replace(',', "."));
        }
        assert_eq!(grouped(1_000, Lang::Es), "1000");
        assert_eq!(grouped(10_000, Lang::Es), "10.000");
    }
}
