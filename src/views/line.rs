//! An event in one line: date, mark, kind, and its title as a link.

use super::event::{kind, when};
use super::link::Links;
use super::markup::{Markup, with};
use crate::domain::Record;

/// Adds the line as an item of a list; the event of the page itself is no link.
pub(super) fn line(html: &mut Markup, links: &Links<'_>, number: usize, is_here: bool) {
    let record = links.record;
    let event = &record.dataset.events[number];
    let Some(said) = &record.words.events[number] else { return };
    let class = if is_here { "line line-here" } else { "line" };
    html.open("li", &[with("class", class), with("data-event", &event.id)]).block("span", "line-date");
    when(html, event, record.words.lang);
    html.close("span").block("span", "line-kind");
    kind(html, links, event);
    html.close("span");
    if is_here {
        html.leaf("b", &[with("class", "line-title"), with("aria-current", "true")], &said.title);
    } else {
        html.leaf("a", &[with("class", "line-title"), with("href", &links.event(number))], &said.title);
    }
    html.close("li");
}

/// Events in lines as short as can be under their years, on explore: what stands there before the app fills the list in.
pub(crate) fn short_lines(record: &Record, events: &[usize]) -> String {
    let links = Links::on_explore(record);
    let mut html = Markup::default();
    for year in events.chunk_by(|a, b| record.dataset.events[*a].span.year() == record.dataset.events[*b].span.year()) {
        html.leaf("h3", &[], &record.dataset.events[year[0]].span.year().to_string()).block("ol", "line-list");
        for &number in year {
            let title = record.words.events[number].as_ref().map_or("", |said| said.title.as_str());
            html.open("li", &[]).leaf("a", &[with("href", &links.event(number))], title).close("li");
        }
        html.close("ol");
    }
    html.finish()
}
