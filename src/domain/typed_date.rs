//! Dates as people type them.

use super::PartialDate;

impl PartialDate {
    /// Reads what somebody typed: `2012`, `2012-04`, `2012-04-16`, and with it `2012.4`, `04/2012`, `16/4/2012`,
    /// `2012년 4월`. The part with four digits is the year; of three parts it has to be the first or the last.
    pub fn typed(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split(|it: char| !it.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
        let has_other = text.chars().any(|it| !it.is_ascii_digit() && !is_between(it));
        let (first, last) = (*parts.first()?, *parts.last()?);
        let is_backwards = first.len() < 4 && last.len() == 4;
        let mut parts = parts;
        if is_backwards {
            parts.reverse();
        }
        let plain: Vec<String> =
            parts.iter().map(|part| if part.len() == 1 { ["0", part].concat() } else { (*part).to_owned() }).collect();
        if has_other { None } else { Self::parse(&plain.join("-")) }
    }
}

/// What people put between the parts of a date.
const fn is_between(it: char) -> bool {
    matches!(it, ' ' | '-' | '.' | '/' | ',' | '\u{2013}' | '년' | '월' | '일')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forgives_what_can_mean_one_thing_only() {
        for (typed, meant) in [
            (" 2012 ", "2012"),
            ("2012-4", "2012-04"),
            ("2012.4", "2012-04"),
            ("04/2012", "2012-04"),
            ("16/4/2012", "2012-04-16"),
            ("2012/4/16", "2012-04-16"),
            ("2012년 4월 16일", "2012-04-16"),
            ("2012. 4. 16.", "2012-04-16"),
        ] {
            assert_eq!(PartialDate::typed(typed).map(|date| date.to_string()).as_deref(), Some(meant), "{typed}");
        }
        for typed in
            ["", "12", "201", "April 2012", "2012-13", "31/2/2012", "2012 to 2013", "2012-2013", "-", "4/16/2012"]
        {
            assert_eq!(PartialDate::typed(typed), None, "{typed}");
        }
    }
}
