//! The about page: prose, without the app.

use leptos::prelude::*;

use super::Page as File;
use super::shell::{Content, Shell, drawn};
use crate::state::{Page, address};
use crate::text::prose::{Section, prose};
use crate::text::text;

/// `/{lang}/about/`.
pub(super) fn page(shell: &Shell<'_>) -> File {
    let words = text(shell.lang);
    let section = |it: &'static Section| {
        let report = (it.id == "report").then(|| match address::REPORT_URL {
            Some(url) => view! { <p><a href=url>{words.report}</a></p> }.into_any(),
            None => view! { <p>{prose(shell.lang).report_without_address}</p> }.into_any(),
        });
        view! {
            <section id=it.id>
                <h2>{it.heading}</h2>
                {it.paragraphs.iter().map(|paragraph| view! { <p>{*paragraph}</p> }).collect_view()}
                {report}
            </section>
        }
    };
    let main = drawn(|| {
        view! {
            <article class="prose">
                <h1>{words.about}</h1>
                {prose(shell.lang).about.iter().map(section).collect_view()}
            </article>
        }
        .to_html()
    });
    let path = format!("{}/about/index.html", shell.lang.tag());
    shell.file(&Content { page: Page::About, path, title: Some(words.about), main, has_app: false })
}
