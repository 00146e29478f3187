//! What the marks mean.

use super::mark::mark_sign;
use super::markup::Markup;
use crate::domain::{Lang, Mark};
use crate::text::text;

/// What stands in the list of all marks.
pub(super) fn legend(lang: Lang) -> String {
    let words = text(lang);
    let mut html = Markup::default();
    for mark in Mark::ALL {
        html.open("li", &[]);
        mark_sign(&mut html, mark);
        html.text((words.mark)(mark)).close("li");
    }
    html.line("li", "legend-line", words.line_meaning);
    html.finish()
}
