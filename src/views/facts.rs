//! Facts beside a text: a name and a value each.

use super::link::Links;
use super::markup::{Markup, with};
use super::who_says::voices;
use crate::domain::{BitSet, Lang, Selection, Source};
use crate::text::text;
use crate::text::things::things;

/// Adds a fact: its name, and what the rest of the page's words call it.
pub(super) fn fact(html: &mut Markup, name: &str, value: impl FnOnce(&mut Markup)) {
    html.open("div", &[]).leaf("dt", &[], name).open("dd", &[]);
    value(html);
    html.close("dd").close("div");
}

/// Adds how many events there are, and in which years.
pub(super) fn events(html: &mut Markup, links: &Links<'_>, events: &BitSet) {
    let record = links.record;
    let words = text(record.words.lang);
    let year = |number: usize| record.dataset.events[number].span.year();
    html.text(&words.events(events.len()));
    if let (Some(first), Some(latest)) = (events.iter().next(), events.iter().next_back()) {
        html.text(", ").text(&words.stretch(year(first), year(latest)));
    }
}

/// Adds the fact of how many pages say it, by how many publishers in how many languages.
pub(super) fn sources(html: &mut Markup, links: &Links<'_>, events: &BitSet) {
    let record = links.record;
    let lang = record.words.lang;
    fact(html, text(lang).sources, |html| told(html, &record.sources_of(events), lang));
}

/// Adds how many pages there are among sources, by how many publishers in how many languages.
pub(super) fn told(html: &mut Markup, sources: &[&Source], lang: Lang) {
    html.text(&things(lang).pages(sources.len())).text(", ").text(&voices(sources, lang));
}

/// Adds the way to where the same events can be filtered further.
pub(super) fn see_filtered(html: &mut Markup, links: &Links<'_>, selection: Selection) {
    let label = text(links.record.words.lang).see_filtered;
    html.leaf("a", &[with("href", &links.selection(selection))], label);
}
