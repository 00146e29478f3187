//! An event in one line: date, mark, kind, and its title as a link.

use super::event::{kind, when};
use super::link::Links;
use super::markup::{Markup, with};
use super::source_notes::numbers;
use crate::domain::{Record, Source};

/// Adds the line as an item of a list, with the numbers of its sources where these stand in a list of notes.
pub(super) fn line(html: &mut Markup, links: &Links<'_>, number: usize, sources: &[&Source]) {
    let record = links.record;
    let event = &record.dataset.events[number];
    let Some(said) = &record.words.events[number] else { return };
    html.open("li", &[with("class", "line"), with("data-event", &event.id)]).block("span", "line-date");
    when(html, event, record.words.lang);
    html.close("span").block("span", "line-kind");
    kind(html, links, event);
    html.close("span");
    html.block("span", "line-title").leaf("a", &[with("href", &links.event(number))], &said.title);
    if !sources.is_empty() {
        numbers(html, sources, event, record.words.lang);
    }
    html.close("span");
    html.close("li");
}

/// Events in lines as short as can be under their years, on explore: what stands there before the app fills the list in.
pub(crate) fn short_lines(record: &Record, events: &[usize]) -> String {
    let mut html = Markup::default();
    short_years(&mut html, &Links::on_explore(record), events);
    html.finish()
}

/// Adds such lines.
pub(super) fn short_years(html: &mut Markup, links: &Links<'_>, events: &[usize]) {
    let record = links.record;
    for year in events.chunk_by(|a, b| record.dataset.events[*a].span.year() == record.dataset.events[*b].span.year()) {
        html.leaf("h3", &[], &record.dataset.events[year[0]].span.year().to_string()).block("ol", "line-list");
        for &number in year {
            let title = record.words.events[number].as_ref().map_or("", |said| said.title.as_str());
            html.open("li", &[]).leaf("a", &[with("href", &links.event(number))], title).close("li");
        }
        html.close("ol");
    }
}
