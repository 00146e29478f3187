//! A deal in the table of deals: what it is, the first event on each rung, and where it stands.

use super::deal_step::step;
use super::deal_table::{GROUPS, Named};
use super::link::Links;
use super::mark::mark_sign;
use super::markup::{Markup, with};
use super::standing::standing;
use crate::domain::{BitSet, Deal, Mark};
use crate::text::{date, text};

/// Adds the row. Steps whose event is not among those that match are faint.
pub(super) fn deal_row(html: &mut Markup, links: &Links<'_>, deal: &Deal, matching: Option<&BitSet>, named: Named) {
    let record = links.record;
    let lang = record.words.lang;
    let words = text(lang);
    let programme = &record.dataset.programmes[deal.ladder.programme];
    let title = record.words.programme(deal.ladder.programme).unwrap_or(&programme.id);
    html.open("tr", &[with("data-programme", &programme.id)]);
    html.open("th", &[with("scope", "row")]);
    let name = match named {
        Named::Whole => Some(title),
        #[cfg(not(target_arch = "wasm32"))]
        Named::Short => Some(record.deal_title(deal.ladder.programme)),
        #[cfg(not(target_arch = "wasm32"))]
        Named::Not => None,
    };
    if let Some(name) = name {
        let href = links.programme(deal.ladder.programme);
        html.leaf("a", &[with("class", "deal-row-name"), with("href", &href)], name);
    }
    let mut countries = programme.countries.iter().map(|it| record.dataset.countries[*it].name(lang));
    let all_countries = countries.clone().collect::<Vec<_>>().join(words.name_list);
    // Most titles begin with the country.
    if named == Named::Whole && !countries.all(|name| title.starts_with(name)) {
        html.line("p", "deal-row-about", &all_countries);
    }
    html.block("p", "deal-row-about");
    let all = deal.ladder.events.len();
    let among = matching.map_or(all, |matching| deal.among(matching));
    html.text(&words.events(all));
    if among < all {
        html.text(" · ").text(&words.deal_matching(among));
    }
    if deal.ladder.setbacks > 0 {
        html.text(" ").block("span", "deal-row-setbacks");
        mark_sign(html, Mark::Setback);
        html.text(&words.setbacks(deal.ladder.setbacks)).close("span");
    }
    html.close("p").close("th");
    for group in GROUPS {
        let mut steps = (0..deal.steps.len()).filter(|place| group.contains(&deal.steps[*place].rung)).peekable();
        if steps.peek().is_none() {
            let class = if deal.passes(group[0]) { Some("deal-row-passed") } else { None };
            html.open("td", &[("class", class)]).close("td");
            continue;
        }
        let class = if group.len() > 1 { "deal-row-steps deal-row-named" } else { "deal-row-steps" };
        html.open("td", &[]).block("ul", class);
        for place in steps {
            step(
                html,
                links,
                deal,
                place,
                matching.is_some_and(|matching| !matching.contains(deal.steps[place].event)),
            );
        }
        html.close("ul").close("td");
    }
    html.open("td", &[]);
    standing(html, deal.ladder.outcome, lang);
    if let Some(latest) = deal.latest() {
        html.block("p", "deal-row-about").line("span", "deal-row-word", words.latest_event).text(" ");
        let when = date::compact(record.dataset.events[latest].span, lang);
        html.leaf("a", &[with("href", &links.event(latest))], &when).close("p");
    }
    html.close("td").close("tr");
}
