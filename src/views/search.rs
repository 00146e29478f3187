//! The field for words. `browser` keeps it as the choice says.

use super::markup::{Markup, with};
use crate::domain::Lang;
use crate::state::address::WORDS_KEY;
use crate::text::text;

/// The field with its label.
pub(super) fn search(lang: Lang) -> String {
    let words = text(lang);
    let mut html = Markup::default();
    html.open("label", &[with("class", "hidden"), with("for", WORDS_KEY)]).text(words.search).close("label");
    html.open(
        "input",
        &[
            with("id", WORDS_KEY),
            with("name", WORDS_KEY),
            with("type", "search"),
            with("placeholder", words.search_hint),
            with("autocomplete", "off"),
            with("spellcheck", "false"),
            with("maxlength", "200"),
        ],
    );
    html.finish()
}
