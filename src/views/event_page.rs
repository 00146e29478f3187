//! The page of an event: everything that the record holds of it, and the deal around it.

use super::crumbs::crumbs;
use super::event::{filtered, kind, note, systems, when};
use super::facts::fact;
use super::line::line;
use super::link::Links;
use super::markup::{Markup, foreign, with};
use super::neighbours::neighbours;
use super::reading_list::reading_list;
use crate::domain::{Event, Facet, Record, Selection};
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
    html.open("article", &[with("class", "thing"), with("data-event", &event.id), with("aria-labelledby", "title")]);
    html.block("div", "thing-head");
    let explore = (links.selection(Selection::default()), words.explore);
    let above = event.countries.iter().map(|&place| (links.country(place), record.dataset.countries[place].name(lang)));
    crumbs(&mut html, lang, &std::iter::once(explore).chain(above.take(1)).collect::<Vec<_>>());
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
    facts(&mut html, &links, event);
    // A long list of steps has the wide column, beside the sources.
    let class = if event.programme.is_some() { "thing-side" } else { "thing-main" };
    html.open("section", &[with("class", class), with("aria-labelledby", "sources")]);
    html.leaf("h2", &[with("id", "sources")], words.who_says_it);
    reading_list(&mut html, event, lang);
    html.close("section");
    if let Some(programme) = event.programme {
        html.open("section", &[with("class", "thing-main"), with("aria-labelledby", "deal")]);
        html.leaf("h2", &[with("id", "deal")], words.deal_around_it).block("p", "thing-note");
        html.text(record.words.programme(programme).unwrap_or(&record.dataset.programmes[programme].id)).text(" · ");
        html.leaf("b", &[], words.outcome(record.dataset.programmes[programme].outcome))
            .close("p")
            .block("ol", "line-list");
        for &other in &record.threads[programme] {
            line(&mut html, &links, other, other == number);
        }
        html.close("ol").close("section");
    }
    neighbours(&mut html, &links, number);
    html.close("article");
    Some(html.finish())
}

fn facts(html: &mut Markup, links: &Links<'_>, event: &Event) {
    let record = links.record;
    let lang = record.words.lang;
    let words = text(lang);
    html.block("dl", "facts");
    fact(html, words.countries, |html| {
        html.open("ul", &[]);
        for &place in &event.countries {
            let name = record.dataset.countries[place].name(lang);
            html.open("li", &[]).leaf("a", &[with("href", &links.country(place))], name).close("li");
        }
        html.close("ul");
    });
    fact(html, words.kind, |html| {
        let href = filtered(links, Facet::Kind, event.kind.id());
        html.leaf("a", &[with("href", &href)], record.words.kind(event.kind));
    });
    if !event.systems.is_empty() {
        fact(html, words.systems, |html| {
            html.block("ul", "facts-tags");
            systems(html, links, event);
            html.close("ul");
        });
    }
    if let Some(value) = &event.value {
        fact(html, words.value, |html| {
            html.leaf("b", &[], &money::value(value, lang));
        });
    }
    if !event.organisations.is_empty() {
        fact(html, words.organisations, |html| {
            html.open("ul", &[]);
            for &place in &event.organisations {
                let (name, its_lang) = record.dataset.organisations[place].name(lang);
                html.leaf("li", &[foreign(its_lang, lang)], name);
            }
            html.close("ul");
        });
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
