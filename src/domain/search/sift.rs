//! Sifting a few names, without an index.

use super::fold::fold;
use super::jamo::half_typed;
use super::pattern::Pattern;

/// Whether every word that somebody typed is found in one of the names.
pub(in super::super) fn is_among(typed: &str, names: &[&str]) -> bool {
    let names: Vec<String> = names.iter().map(|name| fold(name)).collect();
    typed.split_whitespace().map(fold).filter(|word| !word.is_empty()).all(|word| {
        let half = half_typed(&word).map(|half| Pattern::typed(&half));
        let whole = Pattern::typed(&word);
        names
            .iter()
            .any(|name| whole.find(name, 0).is_some() || half.as_ref().is_some_and(|half| half.find(name, 0).is_some()))
    })
}

#[cfg(test)]
mod tests {
    use super::is_among;

    #[test]
    fn every_word_has_to_be_in_some_name() {
        let names = ["HD Hyundai Heavy Industries", "HD현대중공업"];
        for typed in ["", " ", "hyun", "heavy hd", "현대", "현ㄷ", "hd현대"] {
            assert!(is_among(typed, &names), "{typed}");
        }
        for typed in ["rotem", "hd rotem", "yundai"] {
            assert!(!is_among(typed, &names), "{typed}");
        }
    }
}
