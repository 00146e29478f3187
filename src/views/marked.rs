//! Text in which what was searched for is marked.

use super::link::Links;
use super::markup::Markup;
use crate::domain::marks;

/// Adds text, with what the visitor's words find in it marked.
pub(super) fn marked(html: &mut Markup, links: &Links<'_>, text: &str) {
    let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    let mut done = 0;
    for mark in links.query.map(|query| marks(text, query)).unwrap_or_default() {
        html.text(part(done, mark.start)).leaf("mark", &[], part(mark.start, mark.end));
        done = mark.end;
    }
    html.text(part(done, text.len()));
}
