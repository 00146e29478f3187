//! Lists of things by their names, each a link to its own page.

use super::link::Links;
use super::markup::{Markup, foreign, with};
use crate::domain::EventSystem;
use crate::text::text;

/// Adds countries.
pub(super) fn countries(html: &mut Markup, links: &Links<'_>, places: &[usize]) {
    let lang = links.record.words.lang;
    html.open("ul", &[]);
    for &place in places {
        let name = links.record.dataset.countries[place].name(lang);
        html.open("li", &[]).leaf("a", &[with("href", &links.country(place))], name).close("li");
    }
    html.close("ul");
}

/// Adds weapon systems.
pub(super) fn systems(html: &mut Markup, links: &Links<'_>, places: &[usize]) {
    let unnumbered: Vec<EventSystem> = places.iter().map(|&system| EventSystem { system, quantity: None }).collect();
    equipment(html, links, &unnumbered);
}

/// Adds weapon systems with their quantities.
pub(super) fn equipment(html: &mut Markup, links: &Links<'_>, named: &[EventSystem]) {
    let lang = links.record.words.lang;
    html.open("ul", &[]);
    for line in named {
        let (name, its_lang) = links.record.dataset.systems[line.system].name(lang);
        let label = line.quantity.map_or_else(|| name.to_owned(), |quantity| text(lang).quantity(quantity, name));
        let href = links.system(line.system);
        let attributes = [with("href", &href), foreign(its_lang, lang)];
        html.open("li", &[]).leaf("a", &attributes, &label).close("li");
    }
    html.close("ul");
}

/// Adds organisations.
pub(super) fn organisations(html: &mut Markup, links: &Links<'_>, places: &[usize]) {
    let lang = links.record.words.lang;
    html.open("ul", &[]);
    for &place in places {
        let (name, its_lang) = links.record.dataset.organisations[place].name(lang);
        let href = links.organisation(place);
        let attributes = [with("href", &href), foreign(its_lang, lang)];
        html.open("li", &[]).leaf("a", &attributes, name).close("li");
    }
    html.close("ul");
}
