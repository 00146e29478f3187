//! What has come into the record since the visitor's last visit.

use leptos::prelude::Get;

use super::link::Links;
use super::markup::{Markup, with};
use crate::domain::Selection;
use crate::state::Explorer;
use crate::text::text;

/// A link to them; empty where there are none.
pub(super) fn new_events(explorer: Explorer) -> String {
    let mut html = Markup::default();
    let record = explorer.record;
    if let Some(day) = explorer.store.last_visit.get() {
        let events = record.changed_since(day).len();
        let mut selection = Selection::default();
        selection.since = Some(day);
        let href = Links::on_explore(record).selection(selection);
        if events > 0 {
            let attributes = [with("class", "chip chip-new"), with("href", &href), with("data-new", "")];
            html.leaf("a", &attributes, &text(record.words.lang).new_events(events));
        }
    }
    html.finish()
}
