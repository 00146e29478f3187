//! Scripts of a few lines that run before the first paint. They stand in the head itself, and the policy names them by their
//! content.

use super::glue;
use super::version::policy_hash;
use crate::domain::{Facet, Lang, Record};
use crate::state::Page;
use crate::state::address::OTHER_KEYS;

/// On explore: what the visitor touches before the app is there is marked, so that it is kept; and an address that chooses
/// something must not show the page on which nothing is chosen.
pub(super) fn pending() -> String {
    let keys: Vec<&str> = Facet::ALL.into_iter().map(Facet::key).chain(OTHER_KEYS).collect();
    let touched = glue::compact(include_str!("touched.js"));
    touched + &glue::compact(include_str!("pending.js")).replace("KEYS", &keys.join(","))
}

/// On the page of comparisons: only the countries of the address are shown from the start.
pub(super) fn compare(record: &Record) -> String {
    let codes: Vec<String> = record.dataset.countries.iter().map(|it| format!("\"{}\"", it.code)).collect();
    let script = glue::compact(include_str!("compare.js")).replace("MOST", &Page::MOST_COMPARED.to_string());
    script.replace("CODES", &format!("[{}]", codes.join(",")))
}

/// At the root: explore in the first of the visitor's languages that there is.
pub(super) fn choose_language() -> String {
    glue::compact(include_str!("choose_language.js")).replace("LANGUAGES", &Lang::ALL.map(Lang::tag).join("|"))
}

/// A page with such a script, which its policy allows.
pub(super) fn with_script(html: &str, script: &str) -> String {
    let allowed = format!("script-src 'self' {}", policy_hash(script));
    let html = html.replacen("script-src 'self'", &allowed, 1);
    html.replacen("<title>", &format!("<script>{script}</script>\n<title>"), 1)
}

/// A page whose policy allows any script: a hash beside that would take it back.
pub(super) fn with_any_script(html: &str) -> String {
    let Some((before, rest)) = html.split_once("script-src ") else { return html.to_owned() };
    let (_, after) = rest.split_once(';').unwrap_or(("", rest));
    format!("{before}script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval';{after}")
}
