//! The page of an event.

use super::linked_data;
use super::shell::{Content, Shell};
use crate::state::Page;
use crate::views::thing;

/// What it holds.
pub(super) fn content(shell: &Shell<'_>, page: &Page) -> Content {
    let record = shell.record;
    let number = if let Page::Event(id) = page { record.event(id) } else { None };
    let said = number.and_then(|number| Some((&record.dataset.events[number], record.words.events[number].as_ref()?)));
    Content {
        title: said.map(|(_, said)| said.title.clone()),
        description: said.map_or_else(String::new, |(_, said)| said.summary.clone()),
        linked_data: said.map(|(event, said)| linked_data::event(shell, event, said)).unwrap_or_default(),
        main: thing(record, page),
        has_app: true,
        early: None,
    }
}
