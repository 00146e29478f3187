//! What is drawn bears the address of the view it was drawn for, so that it is not drawn once more for the same one.

use leptos::prelude::WithUntracked;
use web_sys::Element;

use crate::state::{Store, address};

/// The static page has it on its list.
const VIEW: &str = "data-view";

/// Says that an element was drawn for the view.
pub(super) fn mark(element: &Element, store: Store) {
    // An attribute that has a name is never refused.
    let _ = element.set_attribute(VIEW, &store.view.with_untracked(address::write));
}

/// Whether an element was drawn for the view.
pub(super) fn is_for(element: &Element, store: Store) -> bool {
    element.get_attribute(VIEW) == Some(store.view.with_untracked(address::write))
}
