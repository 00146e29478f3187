//! What the filters open in on a narrow screen: `browser` moves them here and back.

use super::markup::{Markup, with};
use crate::domain::Lang;
use crate::text::text;

/// The dialog, empty and closed.
pub(super) fn sheet(lang: Lang) -> String {
    let mut html = Markup::default();
    html.leaf("dialog", &[with("id", "sheet"), with("class", "sheet"), with("aria-label", text(lang).filters)], "");
    html.finish()
}
