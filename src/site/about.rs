//! The about page: prose, without the app.

use serde_json::Value;

use super::linked_data;
use super::shell::{Content, Shell};
use crate::domain::{Kind, PartialDate};
use crate::state::{Page, ViewState, address};
use crate::text::prose::{Section, prose};
use crate::text::{date, number, text};
use crate::views::{Markup, data_files, mark_sign, with};

/// What it holds.
pub(super) fn content(shell: &Shell<'_>, page: &Page) -> Content {
    let (words, prose) = (text(shell.lang()), prose(shell.lang()));
    let mut html = Markup::default();
    html.block("article", "prose").leaf("h1", &[], words.about);
    for it in &prose.about {
        section(&mut html, shell, page, it);
    }
    html.close("article");
    let description = prose.about_description;
    Content {
        title: Some(words.about.to_owned()),
        description: description.to_owned(),
        linked_data: linked_data::page(shell, page, "AboutPage", words.about, description, &Value::Null),
        main: html.finish(),
        has_app: false,
        early: None,
    }
}

fn section(html: &mut Markup, shell: &Shell<'_>, page: &Page, it: &Section) {
    let (words, prose) = (text(shell.lang()), prose(shell.lang()));
    html.open("section", &[with("id", it.id)]).leaf("h2", &[], it.heading);
    for paragraph in it.paragraphs {
        html.leaf("p", &[], paragraph);
    }
    match it.id {
        "ladder" => kinds(html, shell),
        "licence" => release(html, shell, page),
        "report" => {
            html.open("p", &[]);
            match address::REPORT_URL {
                Some(url) => html.leaf("a", &[with("href", url)], words.report),
                None => html.text(prose.report_without_address),
            };
            html.close("p");
        }
        _ => {}
    }
    html.close("section");
}

/// Every kind with what it promises, in the order of the ladder.
fn kinds(html: &mut Markup, shell: &Shell<'_>) {
    html.block("dl", "prose-kinds");
    for kind in Kind::FURTHEST_FIRST.into_iter().rev() {
        html.open("div", &[]).open("dt", &[]);
        mark_sign(html, kind.mark());
        html.text(shell.record.words.kind(kind)).close("dt");
        html.leaf("dd", &[], shell.record.words.promise(kind).unwrap_or_default()).close("div");
    }
    html.close("dl");
}

/// Which release this is, how much it holds, and where its files are.
fn release(html: &mut Markup, shell: &Shell<'_>, page: &Page) {
    let (words, prose) = (text(shell.lang()), prose(shell.lang()));
    let dataset = &shell.record.dataset;
    let day = PartialDate::parse(&dataset.meta.version)
        .map_or_else(|| dataset.meta.version.clone(), |day| date::long(day, shell.lang()));
    html.open("p", &[]).text(&words.release(&day));
    if let Some(it) = dataset.meta.coverage {
        html.text(", ").text(&words.covers(&date::long(it.from, shell.lang()), &date::long(it.to, shell.lang())));
    }
    let urls: std::collections::BTreeSet<&str> =
        dataset.events.iter().flat_map(|event| event.sources.iter().map(|source| source.url.as_str())).collect();
    let counts = [
        shell.record.shown.len(),
        dataset.countries.len(),
        urls.len(),
        dataset.systems.len(),
        dataset.programmes.len(),
    ];
    let counts = counts.map(|count| number::grouped(count, shell.lang()));
    html.text(". ").text(&prose.counts(&counts.each_ref().map(String::as_str))).close("p");
    html.open("p", &[]).text(words.data_files).text(": ");
    data_files(html, &ViewState { lang: shell.lang(), page: page.clone() });
    html.close("p");
}
