//! Taking a text apart for a narrow place.

/// An opening has at least so many characters, if the text has.
const LEAST_OPENING: usize = 60;

/// The first sentence, and the rest. A full stop counts where a space and anything but a small letter follow, so that
/// most abbreviations do not.
pub fn first_sentence(text: &str) -> (&str, &str) {
    let mut before = None;
    for (place, letter) in text.char_indices() {
        let (first, rest) = text.split_at_checked(place + 1).filter(|_| letter == '.').unwrap_or((text, ""));
        let mut after = rest.chars();
        let is_end = after.next() == Some(' ') && after.next().is_some_and(|next| !next.is_ascii_lowercase());
        if is_end && before.is_some_and(|before: char| !before.is_ascii_uppercase()) {
            return (first, rest.trim_start());
        }
        before = Some(letter);
    }
    (text, "")
}

/// The first sentences, as many as it takes to say something by themselves.
pub fn opening(text: &str) -> &str {
    let (mut opening, mut rest) = ("", text);
    while !rest.is_empty() && opening.chars().count() < LEAST_OPENING {
        rest = first_sentence(rest).1;
        let end = text.len() - rest.len();
        opening = text.get(..end).unwrap_or(text).trim_end();
    }
    opening
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
