//! The explore page before the app has taken it over: the same parts, the newest events in full, the others as a line each.

use leptos::prelude::*;

use super::Page as File;
use super::early;
use super::linked_data;
use super::shell::{Content, Shell, drawn};
use crate::domain::Selection;
use crate::state::address::{self, Reading};
use crate::state::{Extent, Loading, Page, Store, ViewState};
use crate::text::prose::prose;
use crate::text::text;
use crate::views::{self, Markup, short_lines, with};

/// So many events stand there in full.
const FULL: usize = 22;
/// What the picture of time has on a screen of 1440 pixels or more; on others its place is only kept.
const PICTURE_WIDTH: f64 = 910.0;

/// What it holds.
pub(super) fn content(shell: &Shell<'_>, page: &Page) -> Content {
    Content {
        title: None,
        description: text(shell.lang()).description.to_owned(),
        linked_data: linked_data::dataset(shell),
        main: notes(shell, page) + &explore(shell, page),
        has_app: true,
        early: Some(early::pending()),
    }
}

/// `/`: explore in English, which sends whoever has script on to explore in a language of theirs.
pub(super) fn root(shell: &Shell<'_>) -> File {
    let page = Page::Explore(Selection::default());
    let content =
        shell.html(&page, &Content { has_app: false, early: Some(early::choose_language()), ..content(shell, &page) });
    // The parts write links for a page that lies one folder deeper.
    File { path: "index.html".to_owned(), content: content.replace("\"../", "\"./") }
}

fn explore(shell: &Shell<'_>, page: &Page) -> String {
    let record = shell.record;
    let reading = Reading { view: ViewState { lang: shell.lang(), page: page.clone() }, dropped: Vec::new() };
    let html = drawn(|| {
        let store = Store::new(reading, Extent::Ahead(FULL));
        store.picture_width.set(PICTURE_WIDTH);
        store.receive(record);
        let Loading::Ready(explorer) = store.loading.get_untracked() else { return String::new() };
        views::explore(explorer)
    });
    let rest: Vec<usize> = record.shown.iter().rev().skip(FULL).collect();
    let place = "<div id=\"list-more\">";
    let html = with_still_picture(&html);
    html.replacen(place, &format!("{place}{}", short_lines(record, &rest)), 1)
}

/// The picture without what answers to a visitor: no tab stop, no bubble.
fn with_still_picture(html: &str) -> String {
    let split = || {
        let (before, rest) = html.split_once("<div id=\"drawing\" class=\"drawing\">")?;
        let (before, _) = before.rsplit_once("<div")?;
        let (drawing, rest) = rest.split_once("<div id=\"bubble\"")?;
        let (_, caption) = rest.split_once("<figcaption>")?;
        let mut marks = Markup::default();
        marks.open("div", &[with("class", "marks marks-still"), with("id", "picture")]).block("div", "drawing");
        Some(format!("{before}{}{drawing}</div></div></div><figcaption>{caption}", marks.finish()))
    };
    split().unwrap_or_else(|| html.to_owned())
}

/// What is only said while the app is not there: that it is on its way, that it did not come, or that it cannot.
fn notes(shell: &Shell<'_>, page: &Page) -> String {
    let prose = prose(shell.lang());
    let mut html = Markup::default();
    html.line("p", "pending-line", text(shell.lang()).loading);
    html.open("noscript", &[]);
    html.open(
        "div",
        &[with("class", "problem problem-small"), with("role", "alert"), with("data-problem", "no-script")],
    );
    html.leaf("p", &[], prose.no_script).open("p", &[]).text(prose.no_script_data).text(" ");
    for (place, file) in ["dataset.json".to_owned(), format!("text.{}.json", shell.lang().tag())].iter().enumerate() {
        let href = address::to_file(page, &format!("data/{file}"));
        html.text(if place > 0 { ", " } else { "" }).leaf("a", &[with("href", &href)], file);
    }
    html.close("p").close("div").close("noscript");
    html.block("div", "waiting-late problem problem-small").leaf("p", &[], prose.no_start).close("div");
    html.finish()
}
