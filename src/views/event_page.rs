//! The page of an event: everything that the record holds of it, and the deal around it.

use super::crumbs::crumbs;
use super::event::{filtered, kind, note, when};
use super::facts::fact;
use super::ladder::ladder;
use super::link::Links;
use super::markup::{Markup, with};
use super::named;
use super::neighbours::neighbours;
use super::standing::standing;
use super::who_says::who_says;
use crate::domain::{Confidence, Event, Facet, Record, Selection};
use crate::state::Page;
use crate::text::{date, money, text};

/// What stands in `main`; nothing where the event has no words in the language.
pub(super) fn event_page(record: &Record, number: usize) -> Option<String> {
    let event = &record.dataset.events[number];
    let said = record.words.events[number].as_ref()?;
    let lang = record.words.lang;
    let words = text(lang);
    let links = Links::on(record, Page::Event(event.id.clone()));
    let mut html = Markup::default();
    html.open(
        "article",
        &[with("class", "thing thing-event"), with("data-event", &event.id), with("aria-labelledby", "title")],
    );
    html.block("div", "thing-head");
    let explore = (links.selection(Selection::default()), words.explore);
    let mut above = vec![explore];
    above
        .extend(event.countries.iter().take(1).map(|&it| (links.country(it), record.dataset.countries[it].name(lang))));
    above.extend(event.programme.map(|it| (links.programme(it), record.deal_title(it))));
    crumbs(&mut html, lang, &above);
    html.block("p", "event-kind");
    kind(&mut html, &links, event);
    html.block("span", "event-when");
    when(&mut html, event, lang);
    html.close("span").close("p").leaf("h1", &[with("id", "title"), with("tabindex", "-1")], &said.title);
    html.line("p", "thing-lead", &said.summary);
    note(&mut html, &links, event, said);
    if let Some(promise) = record.words.promise(event.kind) {
        html.block("p", "event-promise").leaf("b", &[], record.words.kind(event.kind)).text(": ").text(promise);
        html.close("p");
    }
    html.close("div");
    // Where sources contradict each other, they stand right beside the note; where there is no deal, in its place.
    let is_disputed = event.confidence == Confidence::Disputed;
    html.block("div", "thing-side");
    if is_disputed && event.programme.is_some() {
        who_says(&mut html, event, said, lang);
    }
    facts(&mut html, &links, event);
    if !is_disputed && event.programme.is_some() {
        who_says(&mut html, event, said, lang);
    }
    html.close("div").block("div", "thing-main");
    match event.programme {
        Some(programme) => deal_around(&mut html, &links, programme, number),
        None => who_says(&mut html, event, said, lang),
    }
    html.close("div");
    neighbours(&mut html, &links, number);
    html.close("article");
    Some(html.finish())
}

/// The deal around the event, which is lit in it.
fn deal_around(html: &mut Markup, links: &Links<'_>, programme: usize, number: usize) {
    let record = links.record;
    let words = text(record.words.lang);
    let dataset = &record.dataset.programmes[programme];
    html.open("section", &[with("aria-labelledby", "deal"), with("data-programme", &dataset.id)]);
    html.leaf("h2", &[with("id", "deal")], words.deal_around_it).block("p", "thing-note");
    let title = record.words.programme(programme).unwrap_or(&dataset.id);
    html.leaf("a", &[with("href", &links.programme(programme))], title).text(" ");
    standing(html, dataset.outcome, record.words.lang);
    html.close("p");
    ladder(html, links, &record.deal(programme), Some(number), false);
    html.close("section");
}

fn facts(html: &mut Markup, links: &Links<'_>, event: &Event) {
    let record = links.record;
    let lang = record.words.lang;
    let words = text(lang);
    html.block("dl", "facts");
    fact(html, words.countries, |html| named::countries(html, links, &event.countries));
    fact(html, words.kind, |html| {
        let href = filtered(links, Facet::Kind, event.kind.id());
        html.leaf("a", &[with("href", &href)], record.words.kind(event.kind));
    });
    if !event.systems.is_empty() {
        fact(html, words.systems, |html| named::equipment(html, links, &event.systems));
    }
    if let Some(value) = &event.value {
        fact(html, words.value, |html| {
            html.leaf("b", &[], &money::value(value, lang));
        });
    }
    if !event.organisations.is_empty() {
        fact(html, words.organisations, |html| named::organisations(html, links, &event.organisations));
    }
    if let Some(added) = event.added {
        fact(html, words.kept, |html| {
            html.text(&words.added(&date::date(added, lang)));
            if let Some(revised) = event.revised {
                html.text(", ").text(&words.revised(&date::date(revised, lang)));
            }
        });
    }
    html.close("dl");
}
