//! What the pages of systems and organisations share: where a name comes up, in facts, deals, names beside it and events.

use super::deal_section::deal_section;
use super::deal_table::Named;
use super::event_list::event_list;
use super::facts::{events, fact, see_filtered, sources};
use super::link::Links;
use super::markup::{Markup, with};
use super::tally::tally;
use crate::domain::{BitSet, Deal, Facet, Lang, Selection};
use crate::text::text;
use crate::text::things::things;

/// Adds what else something is called, besides the name that heads its page.
pub(super) fn also_known<'a>(
    html: &mut Markup,
    lang: Lang,
    name: &str,
    names: impl Iterator<Item = &'a String>,
    by_language: impl Fn(Lang) -> Option<&'a str>,
) {
    let mut also: Vec<&str> = Vec::new();
    for other in Lang::ALL.into_iter().filter_map(by_language).chain(names.map(String::as_str)) {
        if other != name && !also.contains(&other) {
            also.push(other);
        }
    }
    if !also.is_empty() {
        let said = also.join(text(lang).name_list);
        html.block("p", "thing-also").text(things(lang).names).text(": ").text(&said).close("p");
    }
}

/// Adds the facts of the events in which it comes up, and of their sources.
pub(super) fn part_facts(html: &mut Markup, links: &Links<'_>, own: &BitSet) {
    let words = text(links.record.words.lang);
    if !own.is_empty() {
        fact(html, words.events_of_country, |html| events(html, links, own));
        sources(html, links, own);
    }
}

/// Adds the deals, the countries and what else comes up beside it, and its events.
pub(super) fn part(
    html: &mut Markup,
    links: &Links<'_>,
    own: &BitSet,
    is_deal: &dyn Fn(usize) -> bool,
    beside: Facet,
    selection: &Selection,
) {
    let record = links.record;
    let words = text(record.words.lang);
    let is_touched = |deal: usize| record.threads[deal].iter().any(|it| own.contains(*it));
    let deals = (0..record.dataset.programmes.len()).filter(|deal| is_deal(*deal) || is_touched(*deal));
    let deals: Vec<Deal> = deals.map(|deal| record.deal(deal)).collect();
    deal_section(html, links, &deals, words.deals_of_country, Named::Whole);
    let heading = if beside == Facet::System { words.systems } else { words.organisations };
    for (class, facet, heading) in [("thing-main", Facet::Country, words.countries), ("thing-side", beside, heading)] {
        html.block("div", class);
        tally(html, links, facet, &record.tally(own, facet), heading, selection);
        html.close("div");
    }
    let all = |html: &mut Markup| see_filtered(html, links, selection.clone());
    event_list(html, links, own, &[], words.events_newest_first, all);
    if own.is_empty() {
        html.leaf("p", &[with("class", "thing-wide")], things(record.words.lang).no_event);
    }
}
