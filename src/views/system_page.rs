//! The page of a weapon system: who makes it, who deals in it, and every event that names it.

use super::crumbs::crumbs;
use super::event::filtered;
use super::facts::fact;
use super::icon::icon;
use super::link::Links;
use super::markup::{Markup, foreign, with};
use super::named;
use super::part::{also_known, part, part_facts};
use crate::domain::{Facet, Record, Selection};
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
    also_known(&mut html, lang, name, std::iter::once(&system.name).chain(&system.aliases), |lang| {
        system.names.get(lang)
    });
    html.close("div").block("dl", "facts facts-row thing-wide");
    fact(&mut html, own.category, |html| {
        icon(html, &links, &category.id);
        html.leaf("a", &[with("href", &filtered(&links, Facet::System, &category.id))], category_name);
    });
    let makers = record.makers(place);
    if !makers.is_empty() {
        fact(&mut html, own.makers, |html| named::organisations(html, &links, &makers));
    }
    part_facts(&mut html, &links, &events);
    html.close("dl");
    let is_deal = |deal: usize| record.dataset.programmes[deal].systems.contains(&place);
    part(&mut html, &links, &events, &is_deal, Facet::Organisation, &selection);
    html.close("article");
    html.finish()
}
