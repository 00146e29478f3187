//! Deals as a table: the rungs in their groups, the first date on each, and the time between them.

use super::link::Links;
use super::mark::mark_sign;
use super::markup::{Markup, with};
use super::standing::standing;
use crate::domain::{Deal, Mark, Rung, Step};
use crate::text::things::things;
use crate::text::wait::wait;
use crate::text::{date, text};

/// How the first column names a deal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// Without the country, whose page it is.
    Short,
    /// In full.
    Whole,
    /// Not at all: it is the deal of the page.
    Not,
}

/// Adds the section with its heading; nothing where there are no deals.
pub(super) fn deal_section(html: &mut Markup, links: &Links<'_>, deals: &[Deal], heading: &str, named: Named) {
    if deals.is_empty() {
        return;
    }
    let words = things(links.record.words.lang);
    html.open("section", &[with("class", "thing-wide"), with("aria-labelledby", "deals")]);
    html.leaf("h2", &[with("id", "deals")], heading).line("p", "thing-note", words.table_hint);
    html.open("table", &[with("class", "deal-table"), with("aria-labelledby", "deals")]);
    head(html, links);
    html.open("tbody", &[]);
    for deal in deals {
        row(html, links, deal, named);
    }
    html.close("tbody").close("table").close("section");
}

fn head(html: &mut Markup, links: &Links<'_>) {
    let lang = links.record.words.lang;
    let (words, own) = (text(lang), things(lang));
    let outer = |html: &mut Markup, name: &str| {
        html.leaf("th", &[with("rowspan", "2"), with("scope", "col")], name);
    };
    html.open("thead", &[]).open("tr", &[]);
    outer(html, own.deal);
    for group in Rung::ALL.chunk_by(|a, b| Mark::from(*a) == Mark::from(*b)) {
        let mark = Mark::from(group[0]);
        let width = group.len().to_string();
        html.open("th", &[with("colspan", &width), with("scope", "colgroup")]);
        mark_sign(html, mark);
        html.text(words.mark(mark)).close("th");
    }
    outer(html, own.now);
    html.close("tr").open("tr", &[]);
    for rung in Rung::ALL {
        html.leaf("th", &[with("scope", "col")], words.rung(rung));
    }
    html.close("tr").close("thead");
}

fn row(html: &mut Markup, links: &Links<'_>, deal: &Deal, named: Named) {
    let record = links.record;
    let lang = record.words.lang;
    let (words, own) = (text(lang), things(lang));
    let place = deal.ladder.programme;
    let programme = &record.dataset.programmes[place];
    html.open("tr", &[with("data-programme", &programme.id)]).open("th", &[with("scope", "row")]);
    let name = match named {
        Named::Short => Some(record.deal_title(place)),
        Named::Whole => Some(record.words.programme(place).unwrap_or(&programme.id)),
        Named::Not => None,
    };
    if let Some(name) = name {
        html.leaf("a", &[with("href", &links.programme(place))], name);
    }
    html.open("small", &[]).text(&words.events(deal.ladder.events.len())).close("small");
    if deal.ladder.setbacks > 0 {
        html.open("small", &[with("class", "deal-table-setbacks")]);
        mark_sign(html, Mark::Setback);
        html.text(&own.setbacks(deal.ladder.setbacks)).close("small");
    }
    html.close("th");
    for rung in Rung::ALL {
        match deal.steps.iter().find(|step| step.rung == rung) {
            Some(step) => reached(html, links, step),
            None => {
                html.leaf("td", &[], "");
            }
        }
    }
    html.block("td", "deal-table-now");
    standing(html, deal.ladder.outcome, lang);
    if let Some(latest) = deal.latest() {
        let when = date::span(record.dataset.events[latest].span, lang);
        html.open("small", &[]).leaf("a", &[with("href", &links.event(latest))], &when).close("small");
    }
    html.close("td").close("tr");
}

fn reached(html: &mut Markup, links: &Links<'_>, step: &Step) {
    let record = links.record;
    let lang = record.words.lang;
    let own = things(lang);
    html.block("td", "deal-table-step");
    mark_sign(html, Mark::from(step.rung));
    html.line("span", "deal-table-rung", text(lang).rung(step.rung));
    let when = date::span(record.dataset.events[step.event].span, lang);
    html.leaf("a", &[with("href", &links.event(step.event))], &when);
    if step.is_late {
        html.line("small", "deal-table-late", own.out_of_order);
    } else if let Some(time) = step.wait {
        let said = wait(time, lang);
        html.leaf("small", &[], &if time.most == 0 { said } else { own.later(&said) });
    }
    html.close("td");
}
