//! The page of an organisation: what it is, what it makes, with whom, and every event in which it takes part.

use super::crumbs::crumbs;
use super::facts::fact;
use super::link::Links;
use super::markup::{Markup, foreign, with};
use super::named;
use super::part::{also_known, part, part_facts};
use crate::domain::{Facet, Organisation, Record, Selection};
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
    also_known(&mut html, lang, name, organisation.aliases.iter(), |lang| organisation.names.get(lang));
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
    part_facts(&mut html, &links, &events);
    html.close("dl");
    part(&mut html, &links, &events, &|_| false, Facet::System, &selection);
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
