//! What a note says of somebody: the claims in which it names them.

use super::first_sentence;

/// The sentences of a note, or the parts of one between semicolons, that name somebody as whole words.
pub fn claims<'a>(note: &'a str, name: &str) -> Vec<&'a str> {
    let mut claims = Vec::new();
    let mut rest = note;
    while !rest.is_empty() {
        let (sentence, after) = first_sentence(rest);
        claims.extend(sentence.split("; ").filter(|part| names(part, name)));
        rest = after;
    }
    claims
}

/// Whether a text names somebody: a short name is not found within another.
fn names(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(place, _)| {
        let (before, from) = text.split_at_checked(place).unwrap_or((text, ""));
        let after = from.get(name.len()..).unwrap_or_default();
        let is_apart = |letter: Option<char>| !letter.is_some_and(char::is_alphanumeric);
        is_apart(before.chars().next_back()) && is_apart(after.chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::claims;

    #[test]
    fn each_is_what_names_them() {
        let note = "Seoul Shinmun says May; Infobae (Lima) says June. Both follow STX here. The STXs do not.";
        assert_eq!(claims(note, "Infobae"), ["Infobae (Lima) says June."]);
        assert_eq!(claims(note, "Seoul Shinmun"), ["Seoul Shinmun says May"]);
        assert_eq!(claims(note, "STX"), ["Both follow STX here."]);
        assert_eq!(claims(note, "Shin"), [""; 0]);
        assert_eq!(claims("", "STX"), [""; 0]);
    }
}
