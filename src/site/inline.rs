//! Scripts that have to run before anything is drawn, so they stand in the head, and the page's policy names them.

use super::version::policy_hash;
use crate::domain::{Facet, Lang};
use crate::state::address::LENS_KEY;

/// Hides what is not what the address asks for until the app has drawn that, and marks what the visitor touches meanwhile.
pub(super) fn pending() -> String {
    let keys: Vec<&str> = Facet::ALL.iter().map(|facet| facet.key()).chain([LENS_KEY]).collect();
    include_str!("pending.js").replace("KEYS", &keys.join("|"))
}

/// Sends the visitor of the root on to a language of theirs.
pub(super) fn choose_language() -> String {
    let tags: Vec<&str> = Lang::ALL.iter().map(|lang| lang.tag()).collect();
    include_str!("choose_language.js").replace("LANGUAGES", &tags.join("|"))
}

/// A page with a script in its head. The policy of pages in work allows any, and would not if it named one.
pub(super) fn with_script(html: &str, script: &str, is_dev: bool) -> String {
    let html = html.replacen("<title>", &format!("<script>{script}</script>\n<title>"), 1);
    if is_dev {
        return html;
    }
    html.replacen("script-src 'self'", &format!("script-src 'self' {}", policy_hash(script)), 1)
}
