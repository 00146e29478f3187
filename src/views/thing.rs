//! The page of one thing: what stands in its `main`.

use super::country_page::country_page;
use super::event_page::event_page;
use crate::domain::Record;
use crate::state::Page;

/// The content of a page of one thing; empty for pages of other kinds, and where the record does not know the thing.
pub fn thing(record: &Record, page: &Page) -> String {
    let content = match page {
        Page::Event(id) => record.event(id).and_then(|number| event_page(record, number)),
        Page::Country(code) => record.country(code).map(|place| country_page(record, place)),
        Page::System(_)
        | Page::Programme(_)
        | Page::Organisation(_)
        | Page::Explore(_)
        | Page::Compare(_)
        | Page::About
        | Page::NotFound { .. } => None,
    };
    content.unwrap_or_default()
}
