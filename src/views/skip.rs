//! The first link of every page: past what all pages share.

use super::markup::{Markup, with};
use crate::state::{Page, ViewState};
use crate::text::text;

/// The link.
pub(super) fn skip(view: &ViewState) -> String {
    let words = text(view.lang);
    let (href, label) = match view.page {
        Page::Explore(_) => ("#results", words.skip_to_results),
        _ => ("#content", words.skip_to_content),
    };
    let mut html = Markup::default();
    html.leaf("a", &[with("class", "skip"), with("href", href)], label);
    html.finish()
}
