//! The events of a thing, newest first: the latest in a line each, those before them as titles in a fold.

use super::line::{line, short_years};
use super::link::Links;
use super::markup::{Markup, with};
use crate::domain::{BitSet, Source};
use crate::text::things::things;

/// So many stand open.
const LATEST: usize = 12;
/// Fewer than so many are not worth a fold.
const LEAST: usize = 4;

/// How many of a number of events stand open.
fn open(events: usize) -> usize {
    if events < LATEST + LEAST { events } else { LATEST }
}

/// The events that stand open.
pub(super) fn latest(events: &BitSet) -> Vec<usize> {
    events.iter().rev().take(open(events.len())).collect()
}

/// Adds the section, with a link to where all of them are.
pub(super) fn event_list(
    html: &mut Markup,
    links: &Links<'_>,
    events: &BitSet,
    sources: &[&Source],
    heading: &str,
    all: impl FnOnce(&mut Markup),
) {
    let list: Vec<usize> = events.iter().rev().collect();
    if list.is_empty() {
        return;
    }
    html.open("section", &[with("class", "thing-wide event-list"), with("aria-labelledby", "events")]);
    html.leaf("h2", &[with("id", "events")], heading).block("ol", "line-list");
    let (latest, earlier) = list.split_at_checked(open(list.len())).unwrap_or((&list, &[]));
    for &number in latest {
        line(html, links, number, sources);
    }
    html.close("ol").block("p", "thing-more");
    all(html);
    html.close("p");
    if !earlier.is_empty() {
        html.open("details", &[]).leaf("summary", &[], &things(links.record.words.lang).earlier(earlier.len()));
        short_years(html, links, earlier);
        html.close("details");
    }
    html.close("section");
}
