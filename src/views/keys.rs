//! The list of keys, which opens over the page.

use super::markup::{Markup, with};
use crate::domain::Lang;
use crate::text::text;

/// The list, closed.
pub(super) fn keys(lang: Lang) -> String {
    let words = text(lang);
    let mut html = Markup::default();
    html.open("dialog", &[with("id", "keys"), with("class", "keys"), with("aria-labelledby", "keys-title")]);
    html.leaf("h2", &[with("id", "keys-title")], words.keys).open("dl", &[]);
    for (key, meaning) in ["/", "Esc", "?"].into_iter().zip(words.keys_hint) {
        html.open("dt", &[]).leaf("kbd", &[], key).close("dt").leaf("dd", &[], meaning);
    }
    html.close("dl")
        .block("label", "keys-switch")
        .open("input", &[with("type", "checkbox"), with("name", "keys"), with("checked", "")]);
    html.text(" ").text(words.use_keys).close("label");
    html.leaf("button", &[with("type", "button"), with("class", "button"), with("data-action", "close")], words.close);
    html.close("dialog");
    html.finish()
}
