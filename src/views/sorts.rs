//! The orders of the list and of deals: links to the same choice in another order. `browser` keeps them as the choice says.

use super::markup::{Markup, with};
use crate::domain::Lens;
use crate::state::{ViewState, address};
use crate::text::text;

/// The orders of a lens, as links.
pub(super) fn sorts(view: &ViewState, lens: Lens) -> String {
    let words = text(view.lang);
    let mut html = Markup::default();
    html.open("nav", &[with("class", "sorts"), with("aria-label", words.sort)]);
    for &sort in lens.sorts() {
        let is_current = view.select(|selection| selection.sort == sort);
        let href = address::href(&view.page, &view.changed(|selection| selection.through(lens).sorted(sort)));
        html.leaf(
            "a",
            &[with("data-sort", sort.id()), with("href", &href), ("aria-current", is_current.then_some("true"))],
            words.sorted(sort),
        );
    }
    html.close("nav");
    html.finish()
}
