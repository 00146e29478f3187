//! Which strings belong to a language: natively all tables are compiled in, in the app those that were loaded.

use super::strings::Text;
use crate::domain::Lang;

/// The words of a language.
#[cfg(not(target_arch = "wasm32"))]
pub const fn text(lang: Lang) -> &'static Text {
    match lang {
        Lang::En => &super::en::EN,
        Lang::Ko => &super::ko::KO,
        Lang::Es => &super::es::ES,
        Lang::Pt => &super::pt::PT,
    }
}

#[cfg(target_arch = "wasm32")]
use std::sync::OnceLock;

#[cfg(target_arch = "wasm32")]
static TABLES: [OnceLock<Text>; Lang::COUNT] = [const { OnceLock::new() }; Lang::COUNT];

/// The words of a language; all empty before [`bring`] has brought them, and nothing is drawn before that.
#[cfg(target_arch = "wasm32")]
pub fn text(lang: Lang) -> &'static Text {
    TABLES[lang as usize].get_or_init(|| Text::from_lines(lang, ""))
}

/// Takes the strings of a language in, one a line; those of a language that is there already stay.
#[cfg(target_arch = "wasm32")]
pub fn bring(lang: Lang, lines: String) {
    TABLES[lang as usize].get_or_init(|| Text::from_lines(lang, String::leak(lines)));
}
