//! Taking a text apart for a narrow place.

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

#[cfg(test)]
mod tests {
    use super::first_sentence;

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
}
