//! The page of one thing: what stands in its `main`.

use super::compare::compare_page;
use super::country_page::country_page;
use super::event_page::event_page;
use super::organisation_page::organisation_page;
use super::programme_page::programme_page;
use super::system_page::system_page;
use crate::domain::Record;
use crate::state::Page;

/// The content of a page of one thing; empty for pages of other kinds, and where the record does not know the thing.
pub fn thing(record: &Record, page: &Page) -> String {
    let content = match page {
        Page::Event(id) => record.event(id).and_then(|number| event_page(record, number)),
        Page::Country(code) => record.country(code).map(|place| country_page(record, place)),
        Page::System(id) => record.system(id).map(|place| system_page(record, place)),
        Page::Programme(id) => record.programme(id).map(|place| programme_page(record, place)),
        Page::Organisation(id) => record.organisation(id).map(|place| organisation_page(record, place)),
        Page::Compare(_) => Some(compare_page(record)),
        Page::Explore(_) | Page::About | Page::NotFound { .. } => None,
    };
    content.unwrap_or_default()
}
