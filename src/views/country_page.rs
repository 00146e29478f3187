//! The page of a country: what the record holds of it.

use super::confidence::confidence_sign;
use super::crumbs::crumbs;
use super::deal_section::deal_section;
use super::deal_table::Named;
use super::disputes::disputes;
use super::event_list::{event_list, latest};
use super::facts::{fact, told};
use super::link::Links;
use super::markup::{Markup, with};
use super::source_notes::source_notes;
use super::strip::strip;
use super::tally::tally;
use crate::domain::{
    BitSet, Confidence, CountryCard, Facet, Ladder, Lang, Lens, Outcome, Record, Selection, Source, YearCount,
};
use crate::plot::FIRST_FULL_YEAR;
use crate::state::Page;
use crate::text::things::things;
use crate::text::{date, text};

/// So many countries are offered to be compared with.
const NEAREST: usize = 4;

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
        let events = record.events_of(Facet::Country, &country.code);
        let sources = record.sources_of(&events);
        facts(&mut html, &links, &card, &events, &sources);
        years(&mut html, &links, &card);
        let deals = record.deals_of(&card.programmes);
        deal_section(&mut html, &links, &deals, words.deals_of_country, Named::Short);
        involved(&mut html, &links, &events, &sources, &own);
        event_list(&mut html, &links, &events, &sources, things(lang).latest_events, |html| {
            let (see, see_hidden) = words.see_all(card.total, country.name(lang));
            html.open("a", &[with("href", &links.selection(own.clone()))]).text(&see);
            html.line("span", "hidden", &see_hidden).close("a");
        });
        compare(&mut html, &links, place);
        html.open("section", &[with("class", "thing-wide"), with("aria-labelledby", "sources")]);
        html.leaf("h2", &[with("id", "sources")], things(lang).every_source);
        let disputed = record.events_of(Facet::Confidence, Confidence::Disputed.id()).and(&events);
        let citing: Vec<usize> = latest(&events).into_iter().chain(disputed.iter()).collect();
        let cites = |event: &usize, source: &Source| {
            record.dataset.events[*event].sources.iter().any(|it| it.url == source.url)
        };
        source_notes(&mut html, &sources, |source| citing.iter().any(|event| cites(event, source)), lang);
        html.close("section");
    }
    html.close("article");
    html.finish()
}

fn facts(html: &mut Markup, links: &Links<'_>, card: &CountryCard, events: &BitSet, sources: &[&Source]) {
    let record = links.record;
    let lang = record.words.lang;
    let words = text(lang);
    html.block("dl", "facts");
    fact(html, words.events_of_country, |html| super::facts::events(html, links, events));
    if !card.programmes.is_empty() {
        fact(html, words.deals, |html| {
            html.text(&standings(&card.programmes, lang));
        });
    }
    for (label, event) in [(words.first_event, card.first), (words.latest_event, card.latest)] {
        let when = date::span(record.dataset.events[event].span, lang);
        fact(html, label, |html| {
            html.leaf("a", &[with("href", &links.event(event))], &when);
        });
    }
    fact(html, words.sources, |html| {
        told(html, sources, lang);
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

/// `13: 5 delivered, 3 under contract …`, the furthest first.
fn standings(ladders: &[Ladder], lang: Lang) -> String {
    let order = [
        Outcome::Delivered,
        Outcome::InProduction,
        Outcome::Contracted,
        Outcome::Agreed,
        Outcome::Open,
        Outcome::Lost,
        Outcome::Cancelled,
    ];
    let count = |outcome: Outcome| ladders.iter().filter(|it| it.outcome == outcome).count();
    let said: Vec<String> = order
        .into_iter()
        .filter(|outcome| count(*outcome) > 0)
        .map(|outcome| things(lang).outcome_count(count(outcome), text(lang).outcome(outcome)))
        .collect();
    format!("{}: {}", ladders.len(), said.join(text(lang).name_list))
}

fn years(html: &mut Markup, links: &Links<'_>, card: &CountryCard) {
    let record = links.record;
    let lang = record.words.lang;
    let name = record.dataset.countries[card.country].name(lang);
    let last = record.dataset.events.last().map_or(0, |event| event.span.year());
    html.open("section", &[with("class", "thing-wide"), with("aria-labelledby", "years")]);
    html.leaf("h2", &[with("id", "years")], things(lang).events_per_year);
    // The numbers stand below it, each below its bar.
    strip(html, &card.years, last, None, &text(lang).per_year(name));
    html.block("ol", "strip-years");
    let older = FIRST_FULL_YEAR - 1;
    for year in older..=last {
        let is_own = |it: &&YearCount| it.year == year || year == older && it.year < year;
        let events: usize = card.years.iter().filter(is_own).map(YearCount::total).sum();
        let (century, rest) = (year / 100, year % 100);
        html.open("li", &[]).open("span", &[]).text(if year == older { "≤" } else { "" });
        html.line("span", "strip-century", &century.to_string()).text(&format!("{rest:02}")).close("span").text(" ");
        html.leaf("b", &[], &if events > 0 { events.to_string() } else { String::new() }).close("li");
    }
    html.close("ol").close("section");
}

/// What is disputed, beside the weapon systems and organisations; these are side by side where nothing is.
fn involved(html: &mut Markup, links: &Links<'_>, events: &BitSet, sources: &[&Source], own: &Selection) {
    let record = links.record;
    let words = text(record.words.lang);
    let disputed = record.events_of(Facet::Confidence, Confidence::Disputed.id()).and(events);
    let systems = record.tally(events, Facet::System);
    let organisations = record.tally(events, Facet::Organisation);
    html.block("div", "thing-main");
    if disputed.is_empty() {
        tally(html, links, Facet::System, &systems, words.systems, own);
    } else {
        disputes(html, links, &disputed, sources, own);
    }
    html.close("div").block("div", "thing-side");
    if !disputed.is_empty() {
        tally(html, links, Facet::System, &systems, words.systems, own);
    }
    tally(html, links, Facet::Organisation, &organisations, words.organisations, own);
    html.close("div");
}

/// Ways to comparisons with the countries nearest in their number of events: with each of them, and with the first two.
fn compare(html: &mut Markup, links: &Links<'_>, place: usize) {
    let record = links.record;
    let lang = record.words.lang;
    let countries = &record.dataset.countries;
    let nearest = record.nearest(place);
    let link = |html: &mut Markup, others: &[usize]| {
        let all: Vec<usize> = std::iter::once(place).chain(others.iter().copied()).collect();
        let names: Vec<&str> = all.iter().map(|it| countries[*it].name(lang)).collect();
        let codes = all.iter().map(|it| countries[*it].code.clone()).collect();
        html.open("li", &[]);
        html.leaf("a", &[with("class", "tag"), with("href", &links.compare(codes))], &names.join(" · ")).close("li");
    };
    html.open("section", &[with("class", "thing-wide thing-compare"), with("aria-labelledby", "compare")]);
    html.leaf("h2", &[with("id", "compare")], things(lang).compare).open("ul", &[]);
    for other in nearest.iter().take(NEAREST) {
        link(html, &[*other]);
    }
    if let Some(two) = nearest.get(..2) {
        link(html, two);
    }
    html.close("ul").close("section");
}
