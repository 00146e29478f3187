//! The order of names: accents count only where letters are equal, and `ñ` is a letter of its own in Spanish. Hangul is in
//! order as it is.

use super::Lang;

/// A key that sorts as a name does in a language.
pub fn sort_key(name: &str, lang: Lang) -> String {
    let mut key = String::with_capacity(name.len());
    for letter in name.chars() {
        let plain = match letter {
            'á' | 'à' | 'â' | 'ã' | 'ä' | 'å' | 'Á' | 'À' | 'Â' | 'Ã' | 'Ä' | 'Å' => 'a',
            'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' | 'Í' | 'Ì' | 'Î' | 'Ï' => 'i',
            'ó' | 'ò' | 'ô' | 'õ' | 'ö' | 'Ó' | 'Ò' | 'Ô' | 'Õ' | 'Ö' => 'o',
            'ú' | 'ù' | 'û' | 'ü' | 'Ú' | 'Ù' | 'Û' | 'Ü' => 'u',
            'ç' | 'Ç' => 'c',
            'ñ' | 'Ñ' => 'n',
            other => other.to_ascii_lowercase(),
        };
        key.push(plain);
        if matches!(letter, 'ñ' | 'Ñ') && lang == Lang::Es {
            // After every n that something follows.
            key.push(char::MAX);
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lang: Lang, names: &[&str]) {
        let mut sorted = names.to_vec();
        sorted.sort_by_key(|name| sort_key(name, lang));
        assert_eq!(sorted, names, "{lang:?}");
    }

    #[test]
    fn each_language_has_its_order() {
        check(Lang::Es, &["Ángel", "Brasil", "México", "nube", "ñandú", "obús"]);
        check(Lang::Pt, &["Argélia", "Áustria", "Colômbia", "Equador", "Índia", "Peru"]);
        check(Lang::En, &["Ñandu", "Nato", "Peru"]);
        check(Lang::Ko, &["KT-1P", "과테말라", "브라질", "페루"]);
    }
}
