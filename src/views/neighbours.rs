//! The events before and after an event in the whole record, by date.

use super::link::Links;
use super::markup::{Markup, with};
use crate::text::{date, text};

/// Adds the links.
pub(super) fn neighbours(html: &mut Markup, links: &Links<'_>, number: usize) {
    let record = links.record;
    let words = text(record.words.lang);
    let before = record.shown.iter().take_while(|it| *it < number).last();
    let after = record.shown.iter().find(|it| *it > number);
    html.open("nav", &[with("class", "neighbours"), with("aria-label", words.neighbours)]);
    for (label, rel, event) in [(words.previous_event, "prev", before), (words.next_event, "next", after)] {
        let Some(event) = event else { continue };
        let Some(said) = &record.words.events[event] else { continue };
        let when = date::span(record.dataset.events[event].span, record.words.lang);
        html.open("a", &[with("class", "neighbour"), with("rel", rel), with("href", &links.event(event))]);
        html.leaf("small", &[], &format!("{label} · {when}")).text(" ").leaf("span", &[], &said.title).close("a");
    }
    html.close("nav");
}
