//! The page of a country.

use serde_json::json;

use super::linked_data;
use super::shell::{Content, Shell};
use crate::state::Page;
use crate::text::opening;
use crate::views::thing;

/// What it holds.
pub(super) fn content(shell: &Shell<'_>, page: &Page) -> Content {
    let record = shell.record;
    let place = if let Page::Country(code) = page { record.country(code) } else { None };
    let name = place.map_or("", |place| record.dataset.countries[place].name(shell.lang()));
    let brief = place.and_then(|place| record.words.brief(place)).unwrap_or_default();
    let description = opening(brief);
    let about = json!({"@type": "Country", "name": name});
    Content {
        title: Some(name.to_owned()),
        description: description.to_owned(),
        linked_data: linked_data::page(shell, page, "CollectionPage", name, description, &about),
        main: thing(record, page),
        has_app: true,
        early: None,
    }
}
