//! The page that a host gives for an address that it does not have: in all languages, of which its script leaves the
//! visitor's.
//!
//! It is served at any depth, so it carries its style inside. Where the build does not know the address of the site, the
//! page finds the way by itself: what stands before a language in its address, else the nearest folder above that holds
//! the app.

use super::Page as File;
use super::shell::Shell;
use super::version::policy_hash;
use crate::domain::{Lang, Lens, Selection};
use crate::state::{Page, ViewState, address};
use crate::text::prose::prose;
use crate::text::text;
use crate::views::{Markup, footer, mast, with};

const CHOOSE_LANGUAGE: &str = include_str!("not_found_language.js");
const FIND_BASE: &str = include_str!("not_found_base.js");

/// `404.html`.
pub(super) fn page(shell: &Shell<'_>) -> File {
    let style = shell.style;
    let view = ViewState { lang: shell.lang(), page: Page::NotFound { depth: 0 } };
    let body = format!(
        "<header class=\"mast\">{}</header>\n<main id=\"content\" class=\"frame\">{}</main>\n<footer \
         class=\"footer\">{}</footer>",
        mast(&view),
        content(),
        footer(&view, &shell.record.dataset.meta)
    );
    // Every link of the site is written from its top, which is either known or looked for.
    let top = shell.sources.site_url.as_deref().unwrap_or("/");
    let own = Lang::ALL.map(|lang| format!("{}/", lang.tag()));
    let body = own
        .iter()
        .map(String::as_str)
        .chain(["data/"])
        .fold(body, |body, path| body.replace(&format!("href=\"{path}"), &format!("href=\"{top}{path}")));
    let tags = Lang::ALL.map(Lang::tag).join("|");
    let find_base = if shell.sources.site_url.is_none() { FIND_BASE } else { "" };
    let script = format!("{CHOOSE_LANGUAGE}{find_base}").replace("LANGUAGES", &tags);
    let policy = format!(
        "default-src 'none'; style-src {}; script-src {}; connect-src 'self'; base-uri 'none'; form-action 'none'",
        policy_hash(style),
        policy_hash(&script)
    );
    let words = text(shell.lang());
    let content = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta \
         http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta \
         name=\"robots\" content=\"noindex\">\n<title>{} – {}</title>\n<style>{style}</style>\n</head>\n<body>\n{body}\n\
         <script>{script}</script>\n</body>\n</html>\n",
        shell.lang().tag(),
        prose(shell.lang()).not_found,
        words.site_title,
    );
    File { path: "404.html".to_owned(), content }
}

fn content() -> String {
    let mut html = Markup::default();
    html.open("div", &[with("role", "alert"), with("data-problem", "not-found")]).leaf("h1", &[], "404");
    for lang in Lang::ALL {
        let (prose, words) = (prose(lang), text(lang));
        let to = |lens| {
            let selection = Selection::default().through(lens);
            address::href(&Page::NotFound { depth: 0 }, &ViewState::explore(lang, selection))
        };
        html.open("section", &[with("class", "problem"), with("lang", lang.tag())]);
        html.leaf("h2", &[], prose.not_found).leaf("p", &[], prose.not_found_hint).open("p", &[]);
        for (class, lens, label) in [
            ("button button-strong", Lens::Timeline, prose.to_explore),
            ("button", Lens::Countries, words.all_countries),
        ] {
            html.leaf("a", &[with("class", class), with("href", &to(lens))], label).text(" ");
        }
        html.close("p").close("section");
    }
    html.close("div");
    html.finish()
}
