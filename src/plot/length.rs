//! Lengths as the page writes them: to a tenth of a pixel, without the code that prints any float exactly.

use std::fmt;

/// A length in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Length(pub f64);

impl fmt::Display for Length {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        #[allow(clippy::cast_possible_truncation, reason = "no length on a page comes near the limits of an i32")]
        let tenths = (self.0 * 10.0 + 0.5).floor() as i32;
        if tenths < 0 {
            out.write_str("-")?;
        }
        let tenths = tenths.unsigned_abs();
        match (tenths / 10, tenths % 10) {
            (whole, 0) => write!(out, "{whole}"),
            (whole, rest) => write!(out, "{whole}.{rest}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Length;

    #[test]
    fn is_short_and_rounded() {
        for (length, expected) in
            [(0.0, "0"), (-0.04, "0"), (12.34, "12.3"), (12.96, "13"), (-3.25, "-3.2"), (-0.5, "-0.5")]
        {
            assert_eq!(Length(length).to_string(), expected);
        }
    }
}
