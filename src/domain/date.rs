//! Dates that are as exact as their source: a day, a month or a year. No time zones, so no calendar library is needed.

use std::fmt;

/// How exact a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// Only the year is known.
    Year,
    /// The month is known, the day is not.
    Month,
    /// The day is known.
    Day,
}

/// A date of the Gregorian calendar, cut to what is known of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// A year.
    Year(i32),
    /// Year and month (1 to 12).
    Month(i32, u8),
    /// Year, month (1 to 12) and day of the month.
    Day(i32, u8, u8),
}

impl PartialDate {
    /// Reads `2019`, `2019-04` or `2019-04-16`; nothing else, and only days that exist.
    pub fn parse(text: &str) -> Option<Self> {
        let number = |part: &str, width: usize| {
            (part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse().ok())?
        };
        let mut parts = text.split('-');
        let year: i32 = number(parts.next()?, 4)?;
        let Some(month) = parts.next() else { return Some(Self::Year(year)) };
        let month = u8::try_from(number(month, 2)?).ok().filter(|month| (1..=12).contains(month))?;
        let Some(day) = parts.next() else { return Some(Self::Month(year, month)) };
        let day = u8::try_from(number(day, 2)?).ok().filter(|day| (1..=days_in(year, month)).contains(day))?;
        parts.next().is_none().then_some(Self::Day(year, month, day))
    }

    /// The year, which is always known.
    pub const fn year(self) -> i32 {
        match self {
            Self::Year(year) | Self::Month(year, _) | Self::Day(year, _, _) => year,
        }
    }

    /// How exact the date is.
    pub const fn precision(self) -> Precision {
        match self {
            Self::Year(_) => Precision::Year,
            Self::Month(..) => Precision::Month,
            Self::Day(..) => Precision::Day,
        }
    }

    /// The first day that the date can mean, counted in days from 1970-01-01.
    pub fn first_day(self) -> i32 {
        match self {
            Self::Year(year) => day_number(year, 1, 1),
            Self::Month(year, month) => day_number(year, month, 1),
            Self::Day(year, month, day) => day_number(year, month, day),
        }
    }

    /// The last day that the date can mean, counted in days from 1970-01-01.
    pub fn last_day(self) -> i32 {
        match self {
            Self::Year(year) => day_number(year, 12, 31),
            Self::Month(year, month) => day_number(year, month, days_in(year, month)),
            Self::Day(..) => self.first_day(),
        }
    }
}

/// As the dataset writes it: `2019`, `2019-04`, `2019-04-16`.
impl fmt::Display for PartialDate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(out, "{year:04}"),
            Self::Month(year, month) => write!(out, "{year:04}-{month:02}"),
            Self::Day(year, month, day) => write!(out, "{year:04}-{month:02}-{day:02}"),
        }
    }
}

const fn days_in(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days from 1970-01-01, by counting years from March so that the leap day comes last.
fn day_number(year: i32, month: u8, day: u8) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month_from_march = (i32::from(month) + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + i32::from(day) - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_exists_and_nothing_else() {
        for good in ["2019", "2019-04", "2019-04-16", "2020-02-29", "2000-02-29", "0001"] {
            assert_eq!(PartialDate::parse(good).map(|date| date.to_string()).as_deref(), Some(good));
        }
        for bad in
            ["", "19", "2019-4", "2019-13", "2019-00", "2019-02-29", "1900-02-29", "2019-04-16-1", "+201", "２０１９"]
        {
            assert_eq!(PartialDate::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn days_follow_each_other() {
        assert_eq!(PartialDate::Day(1970, 1, 1).first_day(), 0);
        assert_eq!(PartialDate::Day(2026, 11, 24).first_day(), 20_781);
        let mut expected = PartialDate::Day(1899, 1, 1).first_day();
        for year in 1899..2101 {
            assert_eq!(PartialDate::Year(year).first_day(), expected);
            for month in 1..=12 {
                assert_eq!(PartialDate::Month(year, month).first_day(), expected);
                for day in 1..=days_in(year, month) {
                    assert_eq!(PartialDate::Day(year, month, day).first_day(), expected);
                    expected += 1;
                }
                assert_eq!(PartialDate::Month(year, month).last_day(), expected - 1);
            }
            assert_eq!(PartialDate::Year(year).last_day(), expected - 1);
        }
    }
}
