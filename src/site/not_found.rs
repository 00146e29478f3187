//! The page that a host gives for an address that it does not have.
//!
//! It is served at any depth, so it carries its style inside. Where the build does not know the address of the site, the
//! page finds the way by itself: what stands before a language in its address, else the nearest folder above that holds
//! the app.

use super::Page as File;
use super::shell::Shell;
use super::version::policy_hash;
use crate::domain::Lang;
use crate::state::{Page, ViewState};
use crate::text::prose::prose;
use crate::text::text;
use crate::views::{Problem, footer, mast, problem};

const FIND_BASE: &str = include_str!("not_found.js");

/// `404.html`.
pub(super) fn page(shell: &Shell<'_>) -> File {
    let words = text(shell.lang);
    let prose = prose(shell.lang);
    let style = &shell.sources.style;
    let view = ViewState { lang: shell.lang, page: Page::NotFound { depth: 0 } };
    let said = problem(&Problem {
        name: "not-found",
        what: prose.not_found,
        hint: prose.not_found_hint,
        detail: None,
        way_out: None,
    });
    // The headline of this page is its problem.
    let said = said.replacen("<h2>", "<h1>", 1).replacen("</h2>", "</h1>", 1);
    let home = format!(
        "<p><a id=\"home\" class=\"button button-strong\" href=\"{}/\">{}</a></p>",
        shell.lang.tag(),
        prose.to_explore
    );
    let body = format!(
        "<header class=\"mast\">{}</header>\n<main id=\"content\" class=\"frame\">{said}{home}</main>\n<footer \
         class=\"footer\">{}</footer>",
        mast(&view),
        footer(&view, shell.meta)
    );
    // Every link of the site is written from its top, which is either known or looked for.
    let top = shell.sources.site_url.as_deref().unwrap_or("/");
    let body = ["en/", "data/"]
        .iter()
        .fold(body, |body, path| body.replace(&format!("href=\"{path}"), &format!("href=\"{top}{path}")));
    let tags: Vec<&str> = Lang::ALL.iter().map(|lang| lang.tag()).collect();
    let script = shell.sources.site_url.is_none().then(|| FIND_BASE.replace("LANGUAGES", &tags.join("|")));
    let script_policy = script
        .as_deref()
        .map_or_else(String::new, |script| format!(" script-src {}; connect-src 'self';", policy_hash(script)));
    let script = script.map_or_else(String::new, |script| format!("<script>{script}</script>\n"));
    let policy = format!(
        "default-src 'none'; style-src {};{script_policy} base-uri 'none'; form-action 'none'",
        policy_hash(style)
    );
    let content = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta \
         http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta \
         name=\"robots\" content=\"noindex\">\n<title>{} – {}</title>\n<style>{style}</style>\n</head>\n<body>\n{body}\n\
         {script}</body>\n</html>\n",
        shell.lang.tag(),
        prose.not_found,
        words.site_title,
    );
    File { path: "404.html".to_owned(), content }
}
