//! Dates as the data write them: a day, a month or a year, cut to what the sources say.

use serde_json::Value;

/// How exactly a date is known.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Precision {
    Day,
    Month,
    Year,
}

impl Precision {
    /// The precision that `date.precision` names.
    pub(super) fn named(name: &Value) -> Option<Self> {
        match name.as_str()? {
            "day" => Some(Self::Day),
            "month" => Some(Self::Month),
            "year" => Some(Self::Year),
            _ => None,
        }
    }

    /// How a date of this precision is written, for findings.
    pub(super) fn pattern(self) -> &'static str {
        match self {
            Self::Day => "a day such as 2024-04-16",
            Self::Month => "a month such as 2024-04",
            Self::Year => "a year such as 2024",
        }
    }
}

/// Whether the value is a real day, written in full.
pub(super) fn is_day(value: &Value) -> bool {
    value.as_str().is_some_and(|text| precision_of(text) == Some(Precision::Day))
}

/// The precision that a real date is written in; `None` for anything else.
pub(super) fn precision_of(text: &str) -> Option<Precision> {
    let mut parts = text.split('-');
    let year = number(parts.next()?, 4).filter(|year| (1900..=2100).contains(year))?;
    let Some(month) = parts.next() else { return Some(Precision::Year) };
    let month = number(month, 2).filter(|month| (1..=12).contains(month))?;
    let Some(day) = parts.next() else { return Some(Precision::Month) };
    number(day, 2).filter(|day| (1..=days_in(year, month)).contains(day))?;
    parts.next().is_none().then_some(Precision::Day)
}

/// Compares two dates as far as the coarser of them reaches.
pub(super) fn compare(left: &str, right: &str) -> std::cmp::Ordering {
    let length = left.len().min(right.len());
    left.bytes().take(length).cmp(right.bytes().take(length))
}

fn number(digits: &str, length: usize) -> Option<u32> {
    // `parse` alone would let a plus sign through.
    let plain = digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit());
    if plain { digits.parse().ok() } else { None }
}

fn days_in(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
