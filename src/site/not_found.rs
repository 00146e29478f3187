//! The page that a host gives for an address that it does not have.
//!
//! It is served at any depth, so it carries its style inside, and finds the way to the site by itself: the part of its
//! address before a language, else the nearest folder above that holds the app.

use leptos::prelude::*;

use super::Page as File;
use super::shell::{Shell, drawn};
use super::version::policy_hash;
use crate::domain::Lang;
use crate::text::text;

const FIND_BASE: &str = include_str!("not_found.js");

/// `404.html`.
pub(super) fn page(shell: &Shell<'_>) -> File {
    let words = text(shell.lang);
    let style = &shell.sources.style;
    let tags: Vec<&str> = Lang::ALL.iter().map(|lang| lang.tag()).collect();
    let script = FIND_BASE.replace("LANGUAGES", &tags.join("|"));
    let base = shell.sources.site_url.as_deref().unwrap_or("/");
    let home = format!("{base}{}/", shell.lang.tag());
    let main = drawn(|| {
        view! {
            <main id="content" class="frame">
                <div class="problem" role="alert" data-problem="not-found">
                    <h1>{words.not_found}</h1>
                    <p>{words.not_found_hint}</p>
                    <p><a class="button button-strong" id="home" href=home>{words.to_explore}</a></p>
                </div>
            </main>
        }
        .to_html()
    })
    .replace("<!>", "");
    let policy = format!(
        "default-src 'none'; style-src {}; script-src {}; connect-src 'self'; base-uri 'none'; form-action 'none'",
        policy_hash(style),
        policy_hash(&script)
    );
    let content = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta \
         http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta \
         name=\"robots\" content=\"noindex\">\n<title>{} – {}</title>\n<style>{style}</style>\n</head>\n<body>\n<header \
         class=\"mast\"><div class=\"mast-row frame\"><p class=\"mast-name\"><b>{}</b>{}</p></div></header>\n{main}\n\
         <script>{script}</script>\n</body>\n</html>\n",
        shell.lang.tag(),
        words.not_found,
        words.site_title,
        words.site_mark,
        words.site_rest,
    );
    File { path: "404.html".to_owned(), content }
}
