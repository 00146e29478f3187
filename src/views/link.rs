//! Links to what is chosen, from anywhere on explore: all of its views share one address, so such a link never changes.

use crate::domain::{Record, Selection};
use crate::state::{Page, ViewState, address};

/// The address of a selection, in canonical form.
pub(super) fn link(record: &Record, selection: Selection) -> String {
    let selection = selection.settle(&record.index).selection;
    address::href(&Page::Explore(Selection::default()), &ViewState::explore(record.words.lang, selection))
}
