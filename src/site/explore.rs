//! The explore page before the app has taken it over.

use leptos::prelude::*;

use super::Page as File;
use super::shell::{Content, Shell, drawn};
use crate::domain::Selection;
use crate::state::{Page, address};
use crate::text::prose::prose;
use crate::text::text;

/// `/{lang}/`.
pub(super) fn page(shell: &Shell<'_>) -> File {
    at(shell, format!("{}/index.html", shell.lang.tag()))
}

/// `/`, which the app replaces by explore in a language.
pub(super) fn root(shell: &Shell<'_>) -> File {
    let file = at(shell, "index.html".to_owned());
    // The components write links for a page that lies one folder deeper.
    File { content: file.content.replace("href=\"../", "href=\"./"), ..file }
}

fn at(shell: &Shell<'_>, path: String) -> File {
    let words = text(shell.lang);
    let prose = prose(shell.lang);
    let page = Page::Explore(Selection::default());
    let file = |name: String| address::to_file(&page, &format!("data/{name}"));
    let words_file = format!("text.{}.json", shell.lang.tag());
    let data = || {
        view! {
            <p>
                {prose.no_script_data} " " <a href=file("dataset.json".into())>"dataset.json"</a> ", "
                <a href=file(words_file.clone())>{words_file.clone()}</a>
            </p>
        }
    };
    let main = drawn(|| {
        view! {
            <header class="headline">
                <h1>{words.idea}</h1>
                <p>{words.description}</p>
            </header>
            <div id="results" class="waiting" tabindex="-1">
                <p class="needs-script waiting-line">{words.loading}</p>
                <div class="needs-script waiting-late problem">
                    <p>{prose.no_start}</p>
                    {data()}
                </div>
                <noscript>
                    <div class="problem" role="alert" data-problem="no-script">
                        <p>{prose.no_script}</p>
                        {data()}
                    </div>
                </noscript>
            </div>
        }
        .to_html()
    });
    shell.file(&Content { page: page.clone(), path, title: None, main, has_app: true })
}
