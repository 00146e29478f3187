//! The page of an organisation: what it is, what it makes, with whom, and every event in which it takes part.

use super::crumbs::crumbs;
use super::deal_section::deal_section;
use super::deal_table::Named;
use super::event_list::event_list;
use super::facts::fact;
use super::link::Links;
use super::markup::{Markup, foreign, with};
use super::system_page::other_names;
use super::tally::tally;
use super::{named, who_says};
use crate::domain::{Deal, Facet, Organisation, Record, Selection};
use crate::state::Page;
use crate::text::text;
use crate::text::things::things;

/// What stands in `main`.
pub(super) fn organisation_page(record: &Record, place: usize) -> String {
    let organisation = &record.dataset.organisations[place];
    let lang = record.words.lang;
    let (words, own) = (text(lang), things(lang));
    let links = Links::on(record, Page::Organisation(organisation.id.clone()));
    let (name, its_lang) = organisation.name(lang);
    let events = record.events_of(Facet::Organisation, &organisation.id);
    let selection = Selection::default().with(Facet::Organisation, [organisation.id.clone()]);
    let mut html = Markup::default();
    html.open(
        "article",
        &[with("class", "thing"), with("data-organisation", &organisation.id), with("aria-labelledby", "title")],
    );
    html.block("div", "thing-head thing-wide");
    crumbs(&mut html, lang, &[(links.selection(Selection::default()), words.explore)]);
    html.leaf("h1", &[with("id", "title"), with("tabindex", "-1"), foreign(its_lang, lang)], name);
    let also = other_names(name, organisation.aliases.iter(), |lang| organisation.names.get(lang));
    if !also.is_empty() {
        html.block("p", "thing-also").text(own.names).text(": ").text(&also.join(words.name_list)).close("p");
    }
    html.close("div").block("dl", "facts facts-row thing-wide");
    fact(&mut html, own.country, |html| country(html, &links, organisation));
    if let Some(kind) = organisation.kind {
        fact(&mut html, own.organisation_type, |html| {
            html.text(own.organisation_type(kind));
        });
    }
    let made = record.made_by(place);
    if !made.is_empty() {
        fact(&mut html, own.makes, |html| named::systems(html, &links, &made));
    }
    if !events.is_empty() {
        fact(&mut html, words.events_of_country, |html| super::facts::events(html, &links, &events));
        let sources = record.sources_of(&events);
        fact(&mut html, words.sources, |html| {
            html.text(&own.pages(sources.len())).text(", ").text(&who_says::voices(&sources, lang));
        });
    }
    html.close("dl");
    let deals: Vec<Deal> = (0..record.dataset.programmes.len())
        .filter(|it| record.threads[*it].iter().any(|it| events.contains(*it)))
        .map(|it| record.deal(it))
        .collect();
    deal_section(&mut html, &links, &deals, words.deals_of_country, Named::Whole);
    html.block("div", "thing-main");
    tally(&mut html, &links, Facet::Country, &record.tally(&events, Facet::Country), words.countries, &selection);
    html.close("div").block("div", "thing-side");
    tally(&mut html, &links, Facet::System, &record.tally(&events, Facet::System), words.systems, &selection);
    html.close("div");
    let all = |html: &mut Markup| super::facts::see_filtered(html, &links, selection.clone());
    event_list(&mut html, &links, &events, &[], words.events_newest_first, all);
    if events.is_empty() {
        html.line("p", "thing-wide", own.no_event);
    }
    html.close("article");
    html.finish()
}

/// Where it is from: a country of the record by its page, another one by its name.
fn country(html: &mut Markup, links: &Links<'_>, organisation: &Organisation) {
    let record = links.record;
    let lang = record.words.lang;
    let Some(code) = &organisation.country else {
        html.text(things(lang).international);
        return;
    };
    if let Some(place) = record.country(code) {
        html.leaf("a", &[with("href", &links.country(place))], record.dataset.countries[place].name(lang));
    } else {
        let code = code.to_ascii_uppercase();
        html.text(things(lang).country_name(&code).unwrap_or(&code));
    }
}
