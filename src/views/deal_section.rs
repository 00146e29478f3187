//! Deals as a section of a page: a heading, and the table of explore.

use super::deal_table::{Named, table};
use super::link::Links;
use super::markup::{Markup, with};
use crate::domain::Deal;
use crate::text::things::things;

/// Adds the section with its heading; nothing where there are no deals.
pub(super) fn deal_section(html: &mut Markup, links: &Links<'_>, deals: &[Deal], heading: &str, named: Named) {
    if deals.is_empty() {
        return;
    }
    html.open("section", &[with("class", "thing-wide"), with("aria-labelledby", "deals")]);
    html.leaf("h2", &[with("id", "deals")], heading);
    html.line("p", "thing-note", things(links.record.words.lang).table_hint);
    table(html, links, deals, None, named);
    html.close("section");
}
