//! Strings with places for numbers and names: `{0}`, `{1}` … are filled in order; `one|other`, or `none|one|other`, are the
//! forms for a number.

use super::number::grouped;
use crate::domain::Lang;

/// A template with its places filled.
pub(super) fn fill(template: &str, values: &[&str]) -> String {
    let mut filled = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let (place, after) = after.split_once('}').unwrap_or(("", after));
        let place = place.parse().unwrap_or(usize::MAX);
        filled.push_str(values.get(place).copied().unwrap_or_default());
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// The form of a template for a number.
pub(super) fn form(template: &'static str, number: usize) -> &'static str {
    let mut forms = template.split('|');
    let (first, second, third) = (forms.next().unwrap_or_default(), forms.next(), forms.next());
    match (second, third, number) {
        (Some(_), Some(_), 0) | (None, ..) | (Some(_), None, 1) => first,
        (Some(second), Some(_), 1) | (Some(second), None, _) => second,
        (Some(_), Some(third), _) => third,
    }
}

/// A number with its noun: the form for it, with the number in its first place.
pub(super) fn counted(template: &'static str, number: usize, lang: Lang) -> String {
    fill(form(template, number), &[&grouped(number, lang)])
}

/// The value of a key in a string such as `ko=Korean|en=English`.
pub(super) fn entry(table: &'static str, key: &str) -> Option<&'static str> {
    table.split('|').find_map(|entry| entry.strip_prefix(key)?.strip_prefix('='))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_places_in_any_order_and_never_reads_what_it_filled_in() {
        assert_eq!(fill("{1} of {0}, {0}", &["{1}", "b"]), "b of {1}, {1}");
        assert_eq!(fill("none", &["a"]), "none");
        assert_eq!(fill("{7}|", &["a"]), "|");
    }

    #[test]
    fn takes_the_form_for_the_number() {
        for (template, expected) in [("a", "aaa"), ("b|c", "cbc"), ("d|e|f", "def")] {
            let forms: String = (0..3).map(|number| form(template, number)).collect();
            assert_eq!(forms, expected);
        }
        assert_eq!(counted("{0} event|{0} events", 1_200, Lang::En), "1,200 events");
    }

    #[test]
    fn finds_entries_by_whole_keys() {
        assert_eq!(entry("ko=Korean|k=K", "k"), Some("K"));
        assert_eq!(entry("ko=Korean", "k"), None);
    }
}
