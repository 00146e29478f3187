//! The one table of the kinds of page: what pages of a kind there are, and how one is made. A later kind is a line here, with
//! a variant in `state::Page`.

use super::Page as File;
use super::shell::{Content, Shell};
use super::{about, country, event, explore};
use crate::domain::{Record, Selection};
use crate::state::{Page, ViewState, address};

struct Kind {
    /// The pages of the kind.
    all: fn(&Record) -> Vec<Page>,
    /// What one of them holds.
    content: fn(&Shell<'_>, &Page) -> Content,
    /// Whether it is also written while the pages are worked on, at each change.
    is_in_dev: bool,
}

const KINDS: [Kind; 4] = [
    Kind { all: |_| vec![Page::Explore(Selection::default())], content: explore::content, is_in_dev: true },
    Kind { all: events, content: event::content, is_in_dev: false },
    Kind { all: countries, content: country::content, is_in_dev: false },
    Kind { all: |_| vec![Page::About], content: about::content, is_in_dev: false },
];

fn events(record: &Record) -> Vec<Page> {
    record.shown.iter().map(|number| Page::Event(record.dataset.events[number].id.clone())).collect()
}

fn countries(record: &Record) -> Vec<Page> {
    record.dataset.countries.iter().map(|country| Page::Country(country.code.clone())).collect()
}

/// The files of all pages in the language of a shell.
pub(super) fn files(shell: &Shell<'_>) -> Vec<File> {
    let kinds = KINDS.iter().filter(|kind| kind.is_in_dev || !shell.sources.is_dev);
    let files = kinds.flat_map(|kind| {
        (kind.all)(shell.record).into_iter().map(|page| {
            let content = (kind.content)(shell, &page);
            let path = address::write(&ViewState { lang: shell.lang(), page: page.clone() }) + "index.html";
            File { path, content: shell.html(&page, &content) }
        })
    });
    files.collect()
}
