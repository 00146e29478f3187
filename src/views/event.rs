//! An event in the list.

use super::link::Links;
use super::mark::mark_sign;
use super::marked::marked;
use super::markup::{Markup, foreign, with};
use super::sources::sources;
use crate::domain::{Confidence, Event, EventWords, Facet, Lang, Selection};
use crate::text::{date, money, text};

/// An event; empty where its words are missing, which the record never offers.
pub(super) fn event(links: &Links<'_>, number: usize) -> String {
    let mut html = Markup::default();
    if let Some(said) = &links.record.words.events[number] {
        article(&mut html, links, number, said);
    }
    html.finish()
}

fn article(html: &mut Markup, links: &Links<'_>, number: usize, said: &EventWords) {
    let event = &links.record.dataset.events[number];
    let lang = links.record.words.lang;
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
    when(html, event, lang);
    html.close("p").block("div", "event-body").block("p", "event-kind");
    kind(html, links, event);
    for &place in &event.countries {
        let country = &links.record.dataset.countries[place];
        let href = filtered(links, Facet::Country, &country.code);
        html.block("span", "event-country").open("a", &[with("href", &href)]);
        marked(html, links, country.name(lang));
        html.close("a").close("span");
    }
    html.close("p").open("h4", &[with("id", &title)]).open("a", &[with("href", &links.event(number))]);
    marked(html, links, &said.title);
    html.close("a").close("h4").block("p", "event-summary");
    marked(html, links, &said.summary);
    html.close("p");
    facts(html, links, event);
    note(html, links, event, said);
    sources(html, event, lang);
    html.close("div").close("article");
}

/// Adds the date, and how far it is exact where that is less than a day.
pub(super) fn when(html: &mut Markup, event: &Event, lang: Lang) {
    html.leaf("time", &[with("datetime", &event.span.start.to_string())], &date::span(event.span, lang));
    if let Some(precision) = text(lang).precision(event.span.precision()) {
        html.text(" ").leaf("small", &[], precision);
    }
}

/// Adds mark and kind.
pub(super) fn kind(html: &mut Markup, links: &Links<'_>, event: &Event) {
    mark_sign(html, event.kind.mark());
    html.leaf("b", &[], links.record.words.kind(event.kind));
}

/// Adds what sources disagree on, or what a reader has to know besides.
pub(super) fn note(html: &mut Markup, links: &Links<'_>, event: &Event, said: &EventWords) {
    let lang = links.record.words.lang;
    if let Some(note) = &said.note {
        let (class, head) = match event.confidence {
            Confidence::Disputed => ("event-note event-note-disputed", text(lang).disputed),
            Confidence::Several | Confidence::Single => ("event-note", text(lang).note),
        };
        html.block("p", class).leaf("b", &[], head).text(" ");
        marked(html, links, note);
        html.close("p");
    }
}

/// Systems as links, and the value.
fn facts(html: &mut Markup, links: &Links<'_>, event: &Event) {
    let lang = links.record.words.lang;
    let words = text(lang);
    if event.systems.is_empty() && event.value.is_none() {
        return;
    }
    html.block("div", "event-facts");
    if !event.systems.is_empty() {
        html.open("ul", &[with("aria-label", words.systems)]);
        systems(html, links, event);
        html.close("ul");
    }
    if let Some(value) = &event.value {
        html.block("p", "event-value").leaf("span", &[], words.value).text(" ");
        html.leaf("b", &[], &money::value(value, lang)).close("p");
    }
    html.close("div");
}

/// Adds the systems as items of a list.
fn systems(html: &mut Markup, links: &Links<'_>, event: &Event) {
    let lang = links.record.words.lang;
    for line in &event.systems {
        let system = &links.record.dataset.systems[line.system];
        let (name, its_lang) = system.name(lang);
        let label = line.quantity.map_or_else(|| name.to_owned(), |quantity| text(lang).quantity(quantity, name));
        let href = filtered(links, Facet::System, &system.id);
        let attributes = [with("class", "tag"), with("href", &href), foreign(its_lang, lang)];
        html.open("li", &[]).open("a", &attributes);
        marked(html, links, &label);
        html.close("a").close("li");
    }
}

/// A link to everything that has one value.
pub(super) fn filtered(links: &Links<'_>, facet: Facet, id: &str) -> String {
    links.selection(Selection::default().with(facet, [id.to_owned()]))
}
