//! Where a page stands: links to what lies above it.

use super::markup::{Markup, with};
use crate::domain::Lang;
use crate::text::text;

/// Adds the way down to a page, as pairs of address and name.
pub(super) fn crumbs(html: &mut Markup, lang: Lang, way: &[(String, &str)]) {
    html.open("nav", &[with("class", "crumbs"), with("aria-label", text(lang).you_are_here)]).open("ol", &[]);
    for (href, name) in way {
        html.open("li", &[]).leaf("a", &[with("href", href)], name).close("li");
    }
    html.close("ol").close("nav");
}
