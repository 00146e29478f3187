//! An event in the list. Nothing in it changes once it is drawn, so it holds no signal.

use leptos::prelude::*;

use super::mark::MarkSign;
use super::sources::Sources;
use crate::domain::{Confidence, Event, EventWords, Facet, Record, Selection};
use crate::state::{Page, ViewState, address};
use crate::text::{date, money, text};

/// An event; nothing where its words are missing, which the record never offers.
#[component]
pub(super) fn EventArticle(record: &'static Record, event: usize) -> impl IntoView {
    record.words.events[event].as_ref().map(|words| article(record, &record.dataset.events[event], words))
}

fn article(record: &'static Record, event: &'static Event, said: &'static EventWords) -> impl IntoView + use<> {
    let lang = record.words.lang;
    let words = text(lang);
    let kind = record.words.kind(event.kind);
    let note_head = if event.confidence == Confidence::Disputed { words.disputed } else { words.note };
    view! {
        <article class="event" data-event=event.id.as_str() tabindex="-1" aria-labelledby=format!("title-{}", event.id)>
            <p class="event-date">
                <time datetime=event.span.start.to_string()>{date::span(event.span, lang)}</time>
                {(words.precision)(event.span.precision()).map(|precision| view! { <small>{precision}</small> })}
            </p>
            <div class="event-body">
                <p class="event-kind">
                    <MarkSign mark=event.kind.mark() />
                    <b>{kind.map_or(event.kind.id(), |kind| kind.name.as_str())}</b>
                    {event.countries.iter().map(|&place| {
                        let country = &record.dataset.countries[place];
                        view! {
                            <span class="event-country">
                                <a href=filtered(record, Facet::Country, &country.code)>{country.name(lang)}</a>
                            </span>
                        }
                    }).collect_view()}
                </p>
                <h3 id=format!("title-{}", event.id)>{said.title.as_str()}</h3>
                <p class="event-summary">{said.summary.as_str()}</p>
                {facts(record, event)}
                {said.note.as_ref().map(|note| view! {
                    <p class="event-note" class:event-note-disputed=event.confidence == Confidence::Disputed>
                        <b>{note_head}</b> " " {note.as_str()}
                    </p>
                })}
                <Sources event lang />
            </div>
        </article>
    }
}

/// Systems as links, and the value.
fn facts(record: &'static Record, event: &'static Event) -> Option<impl IntoView + use<>> {
    let lang = record.words.lang;
    let words = text(lang);
    let system = |line: &crate::domain::EventSystem| {
        let system = &record.dataset.systems[line.system];
        let name = system.name(lang);
        let label = line.quantity.map_or_else(|| name.to_owned(), |quantity| (words.quantity)(quantity, name));
        view! { <li><a class="tag" href=filtered(record, Facet::System, &system.id)>{label}</a></li> }
    };
    let systems = (!event.systems.is_empty())
        .then(|| view! { <ul aria-label=words.systems>{event.systems.iter().map(system).collect_view()}</ul> });
    let value = event.value.as_ref().map(|value| {
        view! {
            <p class="event-value"><span>{words.value}</span> " " <b>{money::value(value, lang)}</b></p>
        }
    });
    (systems.is_some() || value.is_some()).then(|| view! { <div class="event-facts">{systems}{value}</div> })
}

/// A link to everything that has one value. Every lens shares one address, so the link never changes.
fn filtered(record: &Record, facet: Facet, id: &str) -> String {
    let selection = Selection::default().with(facet, [id.to_owned()]).settle(&record.index).selection;
    let from = Page::Explore(Selection::default());
    address::href(&from, &ViewState::explore(record.words.lang, selection))
}
