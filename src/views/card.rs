//! A country card. Every number on it is the answer to a query, and most of them link to it.

use super::brief::brief;
use super::confidence::confidence_sign;
use super::link::Links;
use super::markup::{Markup, foreign, with};
use super::rungs::rungs;
use super::strip::strip;
use crate::domain::{Confidence, CountryCard, Facet, Ladder, Lens, OptionCount, Selection};
use crate::text::{date, text};

const MOST_PROGRAMMES: usize = 5;
const MOST_SYSTEMS: usize = 4;

/// Adds the card of a country under a selection.
pub(super) fn card(html: &mut Markup, links: &Links<'_>, card: &CountryCard, selection: &Selection) {
    let record = links.record;
    let lang = record.words.lang;
    let words = text(lang);
    let country = &record.dataset.countries[card.country];
    let name = country.name(lang);
    let own = selection.clone().with(Facet::Country, [country.code.clone()]).through(Lens::Timeline);
    let href = links.selection(own.clone());
    let year_of = |event: usize| record.dataset.events[event].span.year();
    let (first, latest) = (year_of(card.first), year_of(card.latest));
    let stretch = words.stretch(first, latest);
    let counts: Vec<String> = card.years.iter().map(|it| format!("{} {}", it.year, it.total())).collect();
    let label = format!("{}: {}", words.per_year(name), counts.join(", "));
    let last = record.dataset.events.last().map_or(latest, |event| event.span.year());
    let heading = format!("card-{}", country.code);
    html.open(
        "article",
        &[with("class", "card"), with("data-country", &country.code), with("aria-labelledby", &heading)],
    );
    html.open("header", &[]).open("h2", &[with("id", &heading)]).leaf("a", &[with("href", &href)], name).close("h2");
    html.open("p", &[]).text(&words.events(card.total)).text(" · ").text(&stretch).close("p").close("header");
    strip(html, &card.years, last, None, &label);
    if let Some(said) = record.words.brief(card.country) {
        brief(html, said, lang);
    }
    programmes(html, links, &card.programmes);
    systems(html, links, &card.systems, &own);
    html.open("ul", &[with("class", "card-confidence"), with("aria-label", words.sources)]);
    for confidence in Confidence::ALL.into_iter().filter(|it| card.confidence[*it as usize] > 0) {
        html.open("li", &[]);
        confidence_sign(html, confidence);
        html.text(&words.confidence_count(confidence, card.confidence[confidence as usize])).close("li");
    }
    html.close("ul").open("footer", &[]).open("dl", &[]);
    for (label, event) in [(words.first_event, card.first), (words.latest_event, card.latest)] {
        let when = date::span(record.dataset.events[event].span, lang);
        html.open("div", &[]).leaf("dt", &[], label).leaf("dd", &[], &when).close("div");
    }
    let (see, see_hidden) = words.see_all(card.total, name);
    html.close("dl").block("p", "card-links");
    html.open("a", &[with("href", &href)]).text(&see).line("span", "hidden", &see_hidden).close("a");
    html.leaf("a", &[with("href", &links.country(card.country))], &words.country_page(name));
    html.close("p").close("footer").close("article");
}

fn programmes(html: &mut Markup, links: &Links<'_>, ladders: &[Ladder]) {
    let record = links.record;
    let lang = record.words.lang;
    let words = text(lang);
    if ladders.is_empty() {
        return;
    }
    html.block("section", "card-deals").leaf("h3", &[], words.deals).open("ul", &[]);
    for ladder in ladders.iter().take(MOST_PROGRAMMES) {
        let programme = &record.dataset.programmes[ladder.programme];
        let title = record.deal_title(ladder.programme);
        html.open("li", &[with("data-programme", &programme.id)]);
        html.leaf("a", &[with("class", "card-deal"), with("href", &links.programme(ladder.programme))], title);
        rungs(html, ladder, lang);
        let class = if ladder.outcome.has_failed() { "card-outcome card-failed" } else { "card-outcome" };
        html.line("span", class, words.outcome(ladder.outcome)).close("li");
    }
    html.close("ul");
    if let Some(more) = ladders.len().checked_sub(MOST_PROGRAMMES).filter(|more| *more > 0) {
        html.leaf("p", &[], &words.more_deals(more));
    }
    html.close("section");
}

fn systems(html: &mut Markup, links: &Links<'_>, counts: &[OptionCount], own: &Selection) {
    let record = links.record;
    let words = text(record.words.lang);
    if counts.is_empty() {
        return;
    }
    let options = &record.index.facet(Facet::System).options;
    html.block("section", "card-systems").leaf("h3", &[], words.systems).open("ul", &[]);
    for count in counts.iter().take(MOST_SYSTEMS) {
        let only = own.clone().with(Facet::System, [options[count.option].id.clone()]);
        html.open("li", &[with("data-system", &options[count.option].id)]);
        html.open("a", &[with("class", "tag"), with("href", &links.selection(only))]);
        let its_lang = record.option_lang(Facet::System, count.option).unwrap_or(record.words.lang);
        html.leaf("span", &[foreign(its_lang, record.words.lang)], record.option_name(Facet::System, count.option));
        html.text(" ").leaf("small", &[], &count.events.to_string()).close("a").close("li");
    }
    if let Some(more) = counts.len().checked_sub(MOST_SYSTEMS).filter(|more| *more > 0) {
        html.leaf("li", &[], &words.more_systems(more));
    }
    html.close("ul").close("section");
}
