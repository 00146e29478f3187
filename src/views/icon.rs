//! A weapon category as a small picture; its name always stands beside it.

use super::link::Links;
use super::markup::{Markup, with};

/// The file that holds the pictures, one a category by its id.
const ICONS: &str = "icons.svg";

/// Adds the picture of a category.
pub(super) fn icon(html: &mut Markup, links: &Links<'_>, category: &str) {
    let href = links.file(&[ICONS, "#", category].concat());
    html.open("svg", &[with("class", "icon"), with("width", "20"), with("height", "20"), with("aria-hidden", "true")]);
    html.leaf("use", &[with("href", &href)], "").close("svg");
}
