//! Deals: a row each, its rungs in five columns with the time between them. In a narrow place each becomes a ladder, by the style
//! sheet alone.

use super::deal_row::deal_row;
use super::deal_step::late_sign;
use super::link::Links;
use super::mark::mark_sign;
use super::markup::{Markup, with};
use crate::domain::{BitSet, Deal, Facet, Lens, Mark, Record, Rung, Selection};
use crate::state::{LATER, REST};
use crate::text::text;

/// The columns: the rungs that share a mark.
pub(super) const GROUPS: [&[Rung]; 5] = [
    &[Rung::Contact],
    &[Rung::Interest, Rung::Negotiation, Rung::Selection],
    &[Rung::Agreement],
    &[Rung::Contract, Rung::Production],
    &[Rung::Delivery],
];

/// More than a screen holds; the others are drawn after them.
const FIRST: usize = 10;

/// How the first column names a deal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// In full.
    Whole,
    /// Without the country, whose page it is.
    #[cfg(not(target_arch = "wasm32"))]
    Short,
    /// Not at all: it is the deal of the page.
    #[cfg(not(target_arch = "wasm32"))]
    Not,
}

/// The deals to which something that matches belongs.
pub(super) fn deal_table(record: &Record, matching: &BitSet, selection: &Selection) -> String {
    let links = Links::on_explore(record);
    let words = text(record.words.lang);
    let deals = record.deals(matching, selection.sort);
    let in_none = record.without_any(Facet::Outcome, matching);
    let events = matching.len();
    let mut html = Markup::default();
    html.block("p", "deal-table-note").leaf("b", &[], &words.deals_hold(deals.len(), events - in_none)).text(" ");
    if in_none > 0 {
        let all = links.selection(selection.clone().through(Lens::Timeline));
        html.text(&words.deals_left(in_none)).text(" ").leaf("a", &[with("href", &all)], words.all_in_timeline);
    }
    html.close("p");
    if deals.is_empty() {
        return html.finish();
    }
    let is_late = deals.iter().any(|deal| deal.steps.iter().any(|step| step.is_late));
    let is_faint = deals.iter().any(|deal| deal.steps.iter().any(|step| !matching.contains(step.event)));
    if is_late || is_faint {
        html.block("ul", "legend");
        if is_late {
            html.open("li", &[]);
            late_sign(&mut html);
            html.text(words.out_of_order_means).close("li");
        }
        if is_faint {
            html.open("li", &[]).block("span", "deal-step-faint");
            mark_sign(&mut html, Mark::Intent);
            html.close("span").text(words.outside_filters).close("li");
        }
        html.close("ul");
    }
    table(&mut html, &links, &deals, Some(matching), Named::Whole);
    html.finish()
}

/// Adds the table. Steps whose event is not among those that match are faint.
pub(super) fn table(html: &mut Markup, links: &Links<'_>, deals: &[Deal], matching: Option<&BitSet>, named: Named) {
    let words = text(links.record.words.lang);
    html.block("div", "deal-table-place");
    html.open("table", &[with("class", "deal-table"), with("aria-label", words.deals)]).open("thead", &[]);
    html.open("tr", &[]).leaf("th", &[with("scope", "col")], words.deal);
    for group in GROUPS {
        let mark = Mark::from(group[0]);
        html.open("th", &[with("scope", "col")]).block("span", "deal-table-head");
        mark_sign(html, mark);
        html.leaf("span", &[], words.mark(mark)).close("span").close("th");
    }
    html.leaf("th", &[with("scope", "col")], words.deal_now).close("tr").close("thead");
    // A page that is written ahead is there as a whole.
    let is_live = matching.is_some();
    html.open("tbody", &[(REST, is_live.then_some(""))]);
    for (place, deal) in deals.iter().enumerate() {
        if is_live && place == FIRST {
            html.raw(LATER);
        }
        deal_row(html, links, deal, matching, named);
    }
    html.close("tbody").close("table").close("div");
}
