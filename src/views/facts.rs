//! Facts beside a text: a name and a value each.

use super::markup::Markup;

/// Adds a fact: its name, and what the rest of the page's words call it.
pub(super) fn fact(html: &mut Markup, name: &str, value: impl FnOnce(&mut Markup)) {
    html.open("div", &[]).leaf("dt", &[], name).open("dd", &[]);
    value(html);
    html.close("dd").close("div");
}
