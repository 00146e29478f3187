//! The page that holds countries side by side, one for all choices.

use std::fmt::Write as _;

use serde_json::json;

use super::early;
use super::linked_data;
use super::shell::{Content, Shell};
use crate::domain::Record;
use crate::state::Page;
use crate::text::prose::prose;
use crate::views::thing;

/// What it holds.
pub(super) fn content(shell: &Shell<'_>, page: &Page) -> Content {
    let prose = prose(shell.lang());
    let (title, description) = (prose.compare_title, prose.compare_lead);
    let about = json!({"@type": "Thing", "name": title});
    Content {
        title: Some(title.to_owned()),
        description: description.to_owned(),
        linked_data: linked_data::page(shell, page, "CollectionPage", title, description, &about),
        main: thing(shell.record, page),
        has_app: true,
        early: Some(early::compare(shell.record)),
    }
}

/// Rules for the style sheet: of the columns only those are shown whose countries are chosen.
pub(super) fn rules(record: &Record) -> String {
    let mut rules = String::new();
    for country in &record.dataset.countries {
        let code = &country.code;
        // Writing to a String cannot fail.
        let _ = writeln!(
            rules,
            "[data-compare]:not([data-compare~={code}]) .compare-column[data-country={code}] {{ display: none; }}"
        );
    }
    rules
}
