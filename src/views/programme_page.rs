//! The page of a programme: how far it has come, step by step, and who says so.

use super::crumbs::crumbs;
use super::deal_section::deal_section;
use super::deal_table::Named;
use super::facts::fact;
use super::ladder::ladder;
use super::link::Links;
use super::markup::{Markup, with};
use super::named;
use super::standing::standing;
use crate::domain::{BitSet, Deal, Facet, Record, Selection};
use crate::state::Page;
use crate::text::things::things;
use crate::text::{date, text};

/// What stands in `main`.
pub(super) fn programme_page(record: &Record, place: usize) -> String {
    let programme = &record.dataset.programmes[place];
    let lang = record.words.lang;
    let (words, own) = (text(lang), things(lang));
    let links = Links::on(record, Page::Programme(programme.id.clone()));
    let deal = record.deal(place);
    let title = record.words.programme(place).unwrap_or(&programme.id);
    let mut html = Markup::default();
    html.open(
        "article",
        &[with("class", "thing"), with("data-programme", &programme.id), with("aria-labelledby", "title")],
    );
    html.block("div", "thing-head thing-wide");
    let explore = (links.selection(Selection::default()), words.explore);
    let above = programme.countries.iter().map(|&it| (links.country(it), record.dataset.countries[it].name(lang)));
    crumbs(&mut html, lang, &std::iter::once(explore).chain(above.take(1)).collect::<Vec<_>>());
    html.leaf("h1", &[with("id", "title"), with("tabindex", "-1")], title);
    html.block("p", "thing-lead");
    standing(&mut html, programme.outcome, lang);
    html.text(" · ").text(&words.events(deal.ladder.events.len()));
    if let (Some(&first), Some(latest)) = (deal.ladder.events.first(), deal.latest()) {
        let year = |event: usize| record.dataset.events[event].span.year();
        html.text(", ").text(&words.stretch(year(first), year(latest)));
    }
    html.close("p").close("div");
    deal_section(&mut html, &links, std::slice::from_ref(&deal), own.steps_of_deal, Named::Not);
    html.open("section", &[with("class", "thing-main"), with("aria-labelledby", "thread")]);
    html.leaf("h2", &[with("id", "thread")], own.thread);
    ladder(&mut html, &links, &deal, None, true);
    html.close("section").block("div", "thing-side");
    facts(&mut html, &links, place, &deal);
    html.close("div").close("article");
    html.finish()
}

fn facts(html: &mut Markup, links: &Links<'_>, place: usize, deal: &Deal) {
    let record = links.record;
    let lang = record.words.lang;
    let words = text(lang);
    let programme = &record.dataset.programmes[place];
    let mut thread = BitSet::empty(record.dataset.events.len());
    deal.ladder.events.iter().for_each(|event| thread.insert(*event));
    html.block("dl", "facts");
    fact(html, words.countries, |html| named::countries(html, links, &programme.countries));
    if !programme.systems.is_empty() {
        fact(html, words.systems, |html| named::systems(html, links, &programme.systems));
    }
    let places = |facet: Facet| -> Vec<usize> {
        let options = &record.index.facet(facet).options;
        record.tally(&thread, facet).iter().map(|count| options[count.option].place).collect()
    };
    let organisations = places(Facet::Organisation);
    if !organisations.is_empty() {
        fact(html, words.organisations, |html| named::organisations(html, links, &organisations));
    }
    for (label, event) in
        [(words.first_event, deal.ladder.events.first()), (words.latest_event, deal.latest().as_ref())]
    {
        let Some(&event) = event else { continue };
        let when = date::span(record.dataset.events[event].span, lang);
        fact(html, label, |html| {
            html.leaf("a", &[with("href", &links.event(event))], &when);
        });
    }
    super::facts::sources(html, links, &thread);
    html.close("dl");
}
