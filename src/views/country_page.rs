//! The page of a country: what the record holds of it.

use super::confidence::confidence_sign;
use super::crumbs::crumbs;
use super::deals::deals;
use super::facts::fact;
use super::line::line;
use super::link::Links;
use super::markup::{Markup, with};
use super::strip::strip;
use crate::domain::{Confidence, CountryCard, Facet, Lens, Record, Selection};
use crate::state::Page;
use crate::text::{date, text};

/// What stands in `main`.
pub(super) fn country_page(record: &Record, place: usize) -> String {
    let country = &record.dataset.countries[place];
    let lang = record.words.lang;
    let words = text(lang);
    let links = Links::on(record, Page::Country(country.code.clone()));
    let own = Selection::default().with(Facet::Country, [country.code.clone()]);
    let countries = links.selection(Selection::default().through(Lens::Countries));
    let card = record.cards(&record.shown, &own).into_iter().next();
    let mut html = Markup::default();
    html.open(
        "article",
        &[with("class", "thing"), with("data-country", &country.code), with("aria-labelledby", "title")],
    );
    html.block("div", "thing-head");
    crumbs(
        &mut html,
        lang,
        &[(links.selection(Selection::default()), words.explore), (countries, words.all_countries)],
    );
    html.leaf("h1", &[with("id", "title"), with("tabindex", "-1")], country.name(lang));
    if let Some(brief) = record.words.brief(place) {
        html.line("p", "thing-lead", brief);
    }
    html.close("div");
    if let Some(card) = card {
        facts(&mut html, &links, &card, own);
        deals(&mut html, &links, &card.programmes);
        events(&mut html, &links, place);
    }
    html.close("article");
    html.finish()
}

fn facts(html: &mut Markup, links: &Links<'_>, card: &CountryCard, own: Selection) {
    let record = links.record;
    let words = text(record.words.lang);
    let name = record.dataset.countries[card.country].name(record.words.lang);
    let year_of = |event: usize| record.dataset.events[event].span.year();
    html.block("dl", "facts");
    fact(html, words.events_of_country, |html| {
        html.text(&words.events(card.total)).text(", ").text(&words.stretch(year_of(card.first), year_of(card.latest)));
        let counts: Vec<String> = card.years.iter().map(|it| format!("{} {}", it.year, it.total())).collect();
        let last = record.dataset.events.last().map_or(0, |event| event.span.year());
        strip(html, &card.years, last, &format!("{}: {}", words.per_year(name), counts.join(", ")));
        html.leaf("a", &[with("href", &links.selection(own))], words.see_filtered);
    });
    for (label, event) in [(words.first_event, card.first), (words.latest_event, card.latest)] {
        let when = date::span(record.dataset.events[event].span, record.words.lang);
        fact(html, label, |html| {
            html.leaf("a", &[with("href", &links.event(event))], &when);
        });
    }
    fact(html, words.sources, |html| {
        html.open("ul", &[]);
        for confidence in Confidence::ALL.into_iter().filter(|it| card.confidence[*it as usize] > 0) {
            html.block("li", "sources-confidence");
            confidence_sign(html, confidence);
            html.text(&words.confidence_count(confidence, card.confidence[confidence as usize])).close("li");
        }
        html.close("ul");
    });
    html.close("dl");
}

fn events(html: &mut Markup, links: &Links<'_>, country: usize) {
    let record = links.record;
    let words = text(record.words.lang);
    html.open("section", &[with("class", "thing-wide"), with("aria-labelledby", "events")]);
    html.leaf("h2", &[with("id", "events")], words.events_newest_first).block("ol", "line-list");
    let own = record.shown.iter().rev().filter(|&it| record.dataset.events[it].countries.contains(&country));
    for number in own {
        line(html, links, number, false);
    }
    html.close("ol").close("section");
}
