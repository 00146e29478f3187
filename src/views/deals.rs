//! The deals of a country: how far each has come, and where it stands.

use super::link::Links;
use super::markup::{Markup, with};
use super::rungs::rungs;
use crate::domain::Ladder;
use crate::text::{date, text};

/// Adds the section; nothing where there are none.
pub(super) fn deals(html: &mut Markup, links: &Links<'_>, ladders: &[Ladder]) {
    let record = links.record;
    let lang = record.words.lang;
    let words = text(lang);
    if ladders.is_empty() {
        return;
    }
    html.open("section", &[with("class", "thing-wide"), with("aria-labelledby", "deals")]);
    html.leaf("h2", &[with("id", "deals")], words.deals_of_country).block("ul", "deals");
    for ladder in ladders {
        let programme = &record.dataset.programmes[ladder.programme];
        let title = record.deal_title(ladder.programme);
        html.open("li", &[with("data-programme", &programme.id)]).line("h3", "deal-title", title);
        rungs(html, ladder, lang);
        let furthest = ladder.highest().map_or(words.no_rung, |rung| words.rung(rung));
        let class = if ladder.outcome.has_failed() { "deal-outcome deal-failed" } else { "deal-outcome" };
        html.line("span", "deal-furthest", furthest).line("b", class, words.outcome(ladder.outcome));
        if let Some(&latest) = ladder.events.last() {
            let when = date::span(record.dataset.events[latest].span, lang);
            html.block("span", "deal-latest").text(words.latest_event).text(": ");
            html.leaf("a", &[with("href", &links.event(latest))], &when).close("span");
        }
        html.close("li");
    }
    html.close("ul").close("section");
}
