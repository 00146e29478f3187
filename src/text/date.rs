//! Dates in words, never more exact than they are.

use super::text;
use crate::domain::{Lang, PartialDate, Span};

/// A date or a stretch: `16 Apr 2024`, `24–26 Apr 2025`, `Apr 2024`, `2024`, `2018–2020`.
pub fn span(span: Span, lang: Lang) -> String {
    let Lang::En = lang;
    let Some(end) = span.end else { return date(span.start, lang) };
    let month = |month: u8| short_month(month, lang);
    match (span.start, end) {
        (PartialDate::Day(year, m, day), PartialDate::Day(end_year, end_m, end_day))
            if (year, m) == (end_year, end_m) =>
        {
            format!("{day}–{end_day} {} {year}", month(m))
        }
        (PartialDate::Day(year, m, day), PartialDate::Day(end_year, end_m, end_day)) if year == end_year => {
            format!("{day} {} – {end_day} {} {year}", month(m), month(end_m))
        }
        (PartialDate::Month(year, m), PartialDate::Month(end_year, end_m)) if year == end_year => {
            format!("{}–{} {year}", month(m), month(end_m))
        }
        (PartialDate::Year(year), PartialDate::Year(end_year)) => format!("{year}–{end_year}"),
        (start, end) => format!("{} – {}", date(start, lang), date(end, lang)),
    }
}

/// A date with its month cut to three letters: `16 Apr 2024`.
pub fn date(date: PartialDate, lang: Lang) -> String {
    in_words(date, |month| short_month(month, lang))
}

/// A date with its month in full: `16 April 2024`.
pub fn long(date: PartialDate, lang: Lang) -> String {
    in_words(date, |month| month_name(month, lang))
}

fn in_words(date: PartialDate, month_name: impl Fn(u8) -> &'static str) -> String {
    match date {
        PartialDate::Year(year) => year.to_string(),
        PartialDate::Month(year, month) => format!("{} {year}", month_name(month)),
        PartialDate::Day(year, month, day) => format!("{day} {} {year}", month_name(month)),
    }
}

fn month_name(month: u8, lang: Lang) -> &'static str {
    text(lang).months.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default()
}

fn short_month(month: u8, lang: Lang) -> &'static str {
    month_name(month, lang).get(..3).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(start: &str, end: &str, expected: &str) {
        let stretch = Span::new(PartialDate::parse(start).unwrap(), PartialDate::parse(end)).unwrap();
        assert_eq!(span(stretch, Lang::En), expected);
    }

    #[test]
    fn says_what_is_known() {
        check("2024-04-16", "", "16 Apr 2024");
        check("2024-04", "", "Apr 2024");
        check("2024", "", "2024");
        check("2025-04-24", "2025-04-26", "24–26 Apr 2025");
        check("2025-04-30", "2025-05-02", "30 Apr – 2 May 2025");
        check("2024-12-28", "2025-01-03", "28 Dec 2024 – 3 Jan 2025");
        check("2019-03", "2019-05", "Mar–May 2019");
        check("2019-11", "2020-02", "Nov 2019 – Feb 2020");
        check("2018", "2020", "2018–2020");
    }
}
