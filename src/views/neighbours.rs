//! The events before and after an event: in the whole record by date, or in the view from which it was opened.

use super::link::Links;
use super::markup::{Markup, with};
use crate::domain::{BitSet, Lens, Record, Selection, Sort};
use crate::state::Page;
use crate::text::{date, headline, text};

/// Adds the links by date.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn neighbours(html: &mut Markup, links: &Links<'_>, number: usize) {
    let words = text(links.record.words.lang);
    let (before, after) = around(&links.record.shown, number);
    write(html, links, words.neighbours, [before, after], &|label| label.to_owned());
}

/// The links in a view, in the order of its list; nothing where the event is not in it.
pub fn neighbours_in(record: &Record, number: usize, selection: &Selection, found: Option<&BitSet>) -> Option<String> {
    let words = text(record.words.lang);
    let events = record.matching_in(selection, found).events;
    if !events.contains(number) {
        return None;
    }
    let (mut before, mut after) = around(&events, number);
    // Lenses with other orders show no list, and have its usual one.
    if selection.sort != Sort::Oldest {
        (before, after) = (after, before);
    }
    let view =
        headline(record, selection).unwrap_or_else(|| words.list(Lens::Timeline.order(selection.sort)).to_owned());
    let links = Links::on(record, Page::Event(record.dataset.events[number].id.clone()));
    let mut html = Markup::default();
    write(&mut html, &links, &words.neighbours_in(&view), [before, after], &|label| words.in_view(label, &view));
    Some(html.finish())
}

fn around(events: &BitSet, number: usize) -> (Option<usize>, Option<usize>) {
    (events.iter().take_while(|it| *it < number).last(), events.iter().find(|it| *it > number))
}

fn write(
    html: &mut Markup,
    links: &Links<'_>,
    name: &str,
    events: [Option<usize>; 2],
    labelled: &dyn Fn(&str) -> String,
) {
    let record = links.record;
    let words = text(record.words.lang);
    html.open("nav", &[with("class", "neighbours"), with("aria-label", name)]);
    for ((label, rel), event) in [(words.previous_event, "prev"), (words.next_event, "next")].into_iter().zip(events) {
        let Some(event) = event else { continue };
        let Some(said) = &record.words.events[event] else { continue };
        let when = date::span(record.dataset.events[event].span, record.words.lang);
        html.open("a", &[with("class", "neighbour"), with("rel", rel), with("href", &links.event(event))]);
        html.leaf("small", &[], &format!("{} · {when}", labelled(label))).text(" ");
        html.leaf("span", &[], &said.title).close("a");
    }
    html.close("nav");
}
