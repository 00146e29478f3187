//! Dates in words, never more exact than they are.

use super::strings::Text;
use super::template::fill;
use super::text;
use crate::domain::{Lang, PartialDate, Span};

/// A date or a stretch: `16 Apr 2024`, `24–26 Apr 2025`, `Apr 2024`, `2024`, `2018–2020`.
pub fn span(span: Span, lang: Lang) -> String {
    let words = text(lang);
    let Some(end) = span.end else { return date(span.start, lang) };
    let template = match (span.start, end) {
        (PartialDate::Day(year, month, _), PartialDate::Day(end_year, end_month, _)) if year == end_year => {
            if month == end_month { words.days_of_month } else { words.days_of_year }
        }
        (PartialDate::Month(year, _), PartialDate::Month(end_year, _)) if year == end_year => words.months_of_year,
        (PartialDate::Year(_), PartialDate::Year(_)) => words.years,
        (start, end) => return fill(words.stretch_of_dates, &[&date(start, lang), &date(end, lang)]),
    };
    let [day, month, year] = parts(span.start, &words.months_short);
    let [end_day, end_month, end_year] = parts(end, &words.months_short);
    fill(template, &[&day, &month, &year, &end_day, &end_month, &end_year])
}

/// The same where there is little room. Spanish and Portuguese, which write months out in full, cut them here after three
/// letters, as calendars do: `16 abr 2024`. In the other languages no word is so long.
pub fn compact(when: Span, lang: Lang) -> String {
    let mut short = String::new();
    for word in span(when, lang).split(' ').filter(|word| *word != "de") {
        if !short.is_empty() {
            short.push(' ');
        }
        let mut letters = 0;
        for letter in word.chars() {
            letters = if letter <= '9' || letter == '–' { 0 } else { letters + 1 };
            if letters <= 3 {
                short.push(letter);
            }
        }
    }
    short
}

/// A date as lists have it: `16 Apr 2024`.
pub fn date(date: PartialDate, lang: Lang) -> String {
    in_words(date, text(lang), &text(lang).months_short)
}

/// A date with its month in full: `16 April 2024`.
pub fn long(date: PartialDate, lang: Lang) -> String {
    in_words(date, text(lang), &text(lang).months)
}

/// A date along an axis, where those before it say the rest: `2024`, `Apr`, `16`; a new year says itself.
pub fn tick(date: PartialDate, lang: Lang) -> String {
    match date {
        PartialDate::Year(year) | PartialDate::Month(year, 1) => year.to_string(),
        PartialDate::Month(_, month) => {
            let months = &text(lang).months_short;
            months.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default().to_owned()
        }
        PartialDate::Day(_, _, day) => day.to_string(),
    }
}

fn in_words(date: PartialDate, words: &Text, months: &[&str; 12]) -> String {
    let template = match date {
        PartialDate::Year(_) => words.date_year,
        PartialDate::Month(..) => words.date_month,
        PartialDate::Day(..) => words.date_day,
    };
    fill(template, &parts(date, months).each_ref().map(String::as_str))
}

/// Day, month and year; empty where they are not known.
fn parts(date: PartialDate, months: &[&str; 12]) -> [String; 3] {
    let (month, day) = match date {
        PartialDate::Year(_) => (0, 0),
        PartialDate::Month(_, month) => (month, 0),
        PartialDate::Day(_, month, day) => (month, day),
    };
    let month = months.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default();
    [if day == 0 { String::new() } else { day.to_string() }, month.to_owned(), date.year().to_string()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(start: &str, end: &str, expected: [&str; Lang::COUNT]) {
        let stretch = Span::new(PartialDate::parse(start).unwrap(), PartialDate::parse(end)).unwrap();
        assert_eq!(Lang::ALL.map(|lang| span(stretch, lang)), expected);
    }

    #[test]
    fn says_what_is_known() {
        check("2024-04-16", "", ["16 Apr 2024", "2024년 4월 16일", "16 de abril de 2024", "16 de abril de 2024"]);
        check("2024-04", "", ["Apr 2024", "2024년 4월", "abril de 2024", "abril de 2024"]);
        check("2024", "", ["2024", "2024년", "2024", "2024"]);
    }

    #[test]
    fn a_stretch_names_once_what_both_ends_share() {
        check(
            "2025-04-24",
            "2025-04-26",
            ["24–26 Apr 2025", "2025년 4월 24~26일", "24–26 de abril de 2025", "24 a 26 de abril de 2025"],
        );
        check(
            "2025-04-30",
            "2025-05-02",
            [
                "30 Apr – 2 May 2025",
                "2025년 4월 30일~5월 2일",
                "30 de abril – 2 de mayo de 2025",
                "30 de abril a 2 de maio de 2025",
            ],
        );
        check(
            "2024-12-28",
            "2025-01-03",
            [
                "28 Dec 2024 – 3 Jan 2025",
                "2024년 12월 28일~2025년 1월 3일",
                "28 de diciembre de 2024 – 3 de enero de 2025",
                "28 de dezembro de 2024 a 3 de janeiro de 2025",
            ],
        );
        check("2019-03", "2019-05", ["Mar–May 2019", "2019년 3월~5월", "marzo–mayo de 2019", "março a maio de 2019"]);
        check(
            "2019-11",
            "2020-02",
            [
                "Nov 2019 – Feb 2020",
                "2019년 11월~2020년 2월",
                "noviembre de 2019 – febrero de 2020",
                "novembro de 2019 a fevereiro de 2020",
            ],
        );
        check("2018", "2020", ["2018–2020", "2018~2020년", "2018–2020", "2018–2020"]);
    }

    #[test]
    fn is_short_where_there_is_little_room() {
        for (start, end, expected) in [
            ("2024-04-16", "", ["16 Apr 2024", "2024년 4월 16일", "16 abr 2024", "16 abr 2024"]),
            ("2023-12", "", ["Dec 2023", "2023년 12월", "dic 2023", "dez 2023"]),
            ("2021", "", ["2021", "2021년", "2021", "2021"]),
            ("2019-03", "2019-05", ["Mar–May 2019", "2019년 3월~5월", "mar–may 2019", "mar a mai 2019"]),
            (
                "2025-01-13",
                "2025-01-24",
                ["13–24 Jan 2025", "2025년 1월 13~24일", "13–24 ene 2025", "13 a 24 jan 2025"],
            ),
            (
                "2024-12-28",
                "2025-01-03",
                [
                    "28 Dec 2024 – 3 Jan 2025",
                    "2024년 12월 28일~2025년 1월 3일",
                    "28 dic 2024 – 3 ene 2025",
                    "28 dez 2024 a 3 jan 2025",
                ],
            ),
        ] {
            let stretch = Span::new(PartialDate::parse(start).unwrap(), PartialDate::parse(end)).unwrap();
            assert_eq!(Lang::ALL.map(|lang| compact(stretch, lang)), expected);
        }
    }
}
