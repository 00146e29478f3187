//! The one table of the kinds of page: what pages of a kind there are, and how one is made. A later kind is a line here, with
//! a variant in `state::Page`.

use super::Page as File;
use super::shell::{Content, Shell};
use super::{about, compare, country, event, explore, things};
use crate::domain::{PartialDate, Record, Selection};
use crate::state::{Page, ViewState, address};

struct Kind {
    /// The pages of the kind.
    all: fn(&Record) -> Vec<Page>,
    /// What one of them holds.
    content: fn(&Shell<'_>, &Page) -> Content,
    /// The day on which what one of them holds last changed; the day of the release where nothing else is known.
    changed: fn(&Record, &Page) -> Option<PartialDate>,
    /// The folder of the kind, where pages may have had other ids before.
    folder: Option<&'static str>,
    /// Whether it is also written while the pages are worked on, at each change.
    is_in_dev: bool,
}

const KINDS: [Kind; 8] = [
    Kind {
        all: |_| vec![Page::Explore(Selection::default())],
        content: explore::content,
        changed: |_, _| None,
        folder: None,
        is_in_dev: true,
    },
    Kind { all: events, content: event::content, changed: event_changed, folder: Some("event"), is_in_dev: false },
    Kind { all: countries, content: country::content, changed: |_, _| None, folder: Some("country"), is_in_dev: false },
    Kind { all: systems, content: things::system, changed: |_, _| None, folder: Some("system"), is_in_dev: false },
    Kind {
        all: programmes,
        content: things::programme,
        changed: |_, _| None,
        folder: Some("programme"),
        is_in_dev: false,
    },
    Kind {
        all: organisations,
        content: things::organisation,
        changed: |_, _| None,
        folder: Some("organisation"),
        is_in_dev: false,
    },
    Kind {
        all: |_| vec![Page::Compare(Vec::new())],
        content: compare::content,
        changed: |_, _| None,
        folder: None,
        is_in_dev: false,
    },
    Kind { all: |_| vec![Page::About], content: about::content, changed: |_, _| None, folder: None, is_in_dev: false },
];

fn events(record: &Record) -> Vec<Page> {
    record.shown.iter().map(|number| Page::Event(record.dataset.events[number].id.clone())).collect()
}

fn countries(record: &Record) -> Vec<Page> {
    record.dataset.countries.iter().map(|country| Page::Country(country.code.clone())).collect()
}

fn systems(record: &Record) -> Vec<Page> {
    record.dataset.systems.iter().map(|system| Page::System(system.id.clone())).collect()
}

fn programmes(record: &Record) -> Vec<Page> {
    record.dataset.programmes.iter().map(|programme| Page::Programme(programme.id.clone())).collect()
}

fn organisations(record: &Record) -> Vec<Page> {
    record.dataset.organisations.iter().map(|organisation| Page::Organisation(organisation.id.clone())).collect()
}

fn event_changed(record: &Record, page: &Page) -> Option<PartialDate> {
    let Page::Event(id) = page else { return None };
    let event = &record.dataset.events[record.event(id)?];
    event.revised.or(event.added)
}

/// The files of all pages in the language of a shell.
pub(super) fn files(shell: &Shell<'_>) -> Vec<File> {
    let kinds = KINDS.iter().filter(|kind| kind.is_in_dev || !shell.sources.is_dev);
    let files = kinds.flat_map(|kind| {
        (kind.all)(shell.record).into_iter().map(|page| {
            let content = (kind.content)(shell, &page);
            File { path: path(shell, &page) + "index.html", content: shell.html(&page, &content) }
        })
    });
    files.collect()
}

/// The paths of all pages in the language of a shell, each with the day on which it last changed.
pub(super) fn paths(shell: &Shell<'_>) -> Vec<(String, String)> {
    let paths = KINDS.iter().flat_map(|kind| {
        (kind.all)(shell.record).into_iter().map(|page| {
            let day = (kind.changed)(shell.record, &page).map(|day| day.to_string());
            (path(shell, &page), day.unwrap_or_else(|| shell.record.dataset.meta.version.clone()))
        })
    });
    paths.collect()
}

/// The folders of pages that may have had other ids before.
pub(super) fn folders() -> impl Iterator<Item = &'static str> {
    KINDS.iter().filter_map(|kind| kind.folder)
}

fn path(shell: &Shell<'_>, page: &Page) -> String {
    address::write(&ViewState { lang: shell.lang(), page: page.clone() })
}
