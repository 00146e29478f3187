//! Taking a text apart for a narrow place.

/// An opening has at least so many characters, if the text has.
const LEAST_OPENING: usize = 60;

/// The first sentence, and the rest. A full stop counts where a space and anything but a small letter follow, so that
/// most abbreviations do not.
pub fn first_sentence(text: &str) -> (&str, &str) {
    let ends = text.match_indices(". ").find(|(place, _)| {
        text[place + 2..].chars().next().is_some_and(|next| !next.is_ascii_lowercase())
            && text[..*place].chars().next_back().is_some_and(|before| !before.is_ascii_uppercase())
    });
    match ends {
        Some((place, _)) => (&text[..=place], text[place + 1..].trim_start()),
        None => (text, ""),
    }
}

/// The first sentences, as many as it takes to say something by themselves.
pub fn opening(text: &str) -> &str {
    let mut end = 0;
    while end < text.len() && text[..end].chars().count() < LEAST_OPENING {
        let rest = &text[end..];
        let start = rest.len() - rest.trim_start().len();
        end += start + first_sentence(&rest[start..]).0.len();
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::{first_sentence, opening};

    #[test]
    fn cuts_after_a_sentence_and_not_after_an_initial() {
        for (text, expected) in [
            ("One. Two.", ("One.", "Two.")),
            ("Only one.", ("Only one.", "")),
            ("Made by J. Kim. Then sold.", ("Made by J. Kim.", "Then sold.")),
            ("샀다. 또 샀다.", ("샀다.", "또 샀다.")),
        ] {
            assert_eq!(first_sentence(text), expected);
        }
    }

    #[test]
    fn an_opening_says_enough() {
        let long = "b".repeat(70);
        assert_eq!(opening(&format!("A. {long}. C. D.")), format!("A. {long}."));
        assert_eq!(opening("A. B."), "A. B.");
        assert_eq!(opening(""), "");
    }
}
