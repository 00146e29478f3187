//! The tabs: links to the same choice through another lens. `browser` keeps them as the choice says.

use super::markup::{Markup, with};
use crate::domain::Lens;
use crate::state::{ViewState, address};
use crate::text::text;

/// The tabs of a view.
pub(super) fn lenses(view: &ViewState) -> String {
    let words = text(view.lang);
    let mut html = Markup::default();
    html.open("nav", &[with("class", "lenses"), with("aria-label", words.ways_to_look)]);
    for lens in Lens::ALL {
        let is_current = view.select(|selection| selection.lens == lens);
        html.open(
            "a",
            &[
                with("class", "lens"),
                with("data-lens", lens.id()),
                with("href", &address::href(&view.page, &view.through(lens))),
                ("aria-current", is_current.then_some("page")),
            ],
        );
        html.text(words.lens(lens)).close("a");
    }
    html.close("nav");
    html.finish()
}
