//! An event in the list.

use super::link::link;
use super::mark::mark_sign;
use super::markup::{Markup, with};
use super::sources::sources;
use crate::domain::{Confidence, Event, EventWords, Facet, Record, Selection};
use crate::text::{date, money, text};

/// An event; empty where its words are missing, which the record never offers.
pub(super) fn event(record: &Record, number: usize) -> String {
    let mut html = Markup::default();
    if let Some(said) = &record.words.events[number] {
        article(&mut html, record, &record.dataset.events[number], said);
    }
    html.finish()
}

fn article(html: &mut Markup, record: &Record, event: &Event, said: &EventWords) {
    let lang = record.words.lang;
    let words = text(lang);
    let title = format!("title-{}", event.id);
    html.open(
        "article",
        &[
            with("class", "event"),
            with("data-event", &event.id),
            with("tabindex", "-1"),
            with("aria-labelledby", &title),
        ],
    );
    html.block("p", "event-date");
    html.leaf("time", &[with("datetime", &event.span.start.to_string())], &date::span(event.span, lang));
    if let Some(precision) = (words.precision)(event.span.precision()) {
        html.text(" ").leaf("small", &[], precision);
    }
    html.close("p").block("div", "event-body");
    kind(html, record, event);
    html.leaf("h4", &[with("id", &title)], &said.title).line("p", "event-summary", &said.summary);
    facts(html, record, event);
    if let Some(note) = &said.note {
        let (class, head) = match event.confidence {
            Confidence::Disputed => ("event-note event-note-disputed", words.disputed),
            Confidence::Several | Confidence::Single => ("event-note", words.note),
        };
        html.block("p", class).leaf("b", &[], head).text(" ").text(note).close("p");
    }
    sources(html, event, lang);
    html.close("div").close("article");
}

fn kind(html: &mut Markup, record: &Record, event: &Event) {
    html.block("p", "event-kind");
    mark_sign(html, event.kind.mark());
    html.leaf("b", &[], record.words.kind(event.kind));
    for &place in &event.countries {
        let country = &record.dataset.countries[place];
        let href = filtered(record, Facet::Country, &country.code);
        html.block("span", "event-country")
            .leaf("a", &[with("href", &href)], country.name(record.words.lang))
            .close("span");
    }
    html.close("p");
}

/// Systems as links, and the value.
fn facts(html: &mut Markup, record: &Record, event: &Event) {
    let lang = record.words.lang;
    let words = text(lang);
    if event.systems.is_empty() && event.value.is_none() {
        return;
    }
    html.block("div", "event-facts");
    if !event.systems.is_empty() {
        html.open("ul", &[with("aria-label", words.systems)]);
        for line in &event.systems {
            let system = &record.dataset.systems[line.system];
            let name = system.name(lang);
            let label = line.quantity.map_or_else(|| name.to_owned(), |quantity| (words.quantity)(quantity, name));
            let href = filtered(record, Facet::System, &system.id);
            html.open("li", &[]).leaf("a", &[with("class", "tag"), with("href", &href)], &label).close("li");
        }
        html.close("ul");
    }
    if let Some(value) = &event.value {
        html.block("p", "event-value").leaf("span", &[], words.value).text(" ");
        html.leaf("b", &[], &money::value(value, lang)).close("p");
    }
    html.close("div");
}

/// A link to everything that has one value.
fn filtered(record: &Record, facet: Facet, id: &str) -> String {
    link(record, Selection::default().with(facet, [id.to_owned()]))
}
