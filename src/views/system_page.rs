//! The page of a weapon system: who makes it, who deals in it, and every event that names it.

use super::crumbs::crumbs;
use super::deal_section::deal_section;
use super::deal_table::Named;
use super::event::filtered;
use super::event_list::event_list;
use super::facts::fact;
use super::icon::icon;
use super::link::Links;
use super::markup::{Markup, foreign, with};
use super::tally::tally;
use super::{named, who_says};
use crate::domain::{Deal, Facet, Lang, Record, Selection};
use crate::state::Page;
use crate::text::text;
use crate::text::things::things;

/// What stands in `main`.
pub(super) fn system_page(record: &Record, place: usize) -> String {
    let system = &record.dataset.systems[place];
    let lang = record.words.lang;
    let (words, own) = (text(lang), things(lang));
    let links = Links::on(record, Page::System(system.id.clone()));
    let (name, its_lang) = system.name(lang);
    let events = record.events_of(Facet::System, &system.id);
    let category = &record.dataset.categories[system.category];
    let domain_name = record.words.domain(category.domain).unwrap_or(category.domain.id());
    let category_name = record.words.category(system.category).unwrap_or(&category.id);
    let selection = Selection::default().with(Facet::System, [system.id.clone()]);
    let mut html = Markup::default();
    html.open("article", &[with("class", "thing"), with("data-system", &system.id), with("aria-labelledby", "title")]);
    html.block("div", "thing-head thing-wide");
    crumbs(
        &mut html,
        lang,
        &[
            (links.selection(Selection::default()), words.explore),
            (filtered(&links, Facet::System, category.domain.id()), domain_name),
            (filtered(&links, Facet::System, &category.id), category_name),
        ],
    );
    html.leaf("h1", &[with("id", "title"), with("tabindex", "-1"), foreign(its_lang, lang)], name);
    let also = other_names(name, std::iter::once(&system.name).chain(&system.aliases), |lang| system.names.get(lang));
    if !also.is_empty() {
        html.block("p", "thing-also").text(own.names).text(": ").text(&also.join(words.name_list)).close("p");
    }
    html.close("div").block("dl", "facts facts-row thing-wide");
    fact(&mut html, own.category, |html| {
        icon(html, &links, &category.id);
        html.leaf("a", &[with("href", &filtered(&links, Facet::System, &category.id))], category_name);
    });
    let makers = record.makers(place);
    if !makers.is_empty() {
        fact(&mut html, own.makers, |html| named::organisations(html, &links, &makers));
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
        .filter(|it| {
            record.dataset.programmes[*it].systems.contains(&place)
                || record.threads[*it].iter().any(|it| events.contains(*it))
        })
        .map(|it| record.deal(it))
        .collect();
    deal_section(&mut html, &links, &deals, words.deals_of_country, Named::Whole);
    html.block("div", "thing-main");
    tally(&mut html, &links, Facet::Country, &record.tally(&events, Facet::Country), words.countries, &selection);
    html.close("div").block("div", "thing-side");
    tally(
        &mut html,
        &links,
        Facet::Organisation,
        &record.tally(&events, Facet::Organisation),
        words.organisations,
        &selection,
    );
    html.close("div");
    let all = |html: &mut Markup| super::facts::see_filtered(html, &links, selection.clone());
    event_list(&mut html, &links, &events, &[], words.events_newest_first, all);
    if events.is_empty() {
        html.line("p", "thing-wide", own.no_event);
    }
    html.close("article");
    html.finish()
}

/// What else something is called, besides the name that heads its page.
pub(super) fn other_names<'a>(
    name: &str,
    names: impl Iterator<Item = &'a String>,
    by_language: impl Fn(Lang) -> Option<&'a str>,
) -> Vec<&'a str> {
    let mut also: Vec<&str> = Vec::new();
    for other in Lang::ALL.into_iter().filter_map(by_language).chain(names.map(String::as_str)) {
        if other != name && !also.contains(&other) {
            also.push(other);
        }
    }
    also
}
