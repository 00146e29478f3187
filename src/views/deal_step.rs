//! The first event of a deal on a rung, and the time from it to the next.

use super::link::Links;
use super::mark::mark_sign;
use super::markup::{Markup, with};
use crate::domain::{Deal, Mark};
use crate::text::{date, text, wait};

/// Adds a step, and the time to the next one that came in order.
pub(super) fn step(html: &mut Markup, links: &Links<'_>, deal: &Deal, place: usize, is_faint: bool) {
    let record = links.record;
    let lang = record.words.lang;
    let words = text(lang);
    let it = deal.steps[place];
    let next = deal.steps[place + 1..].iter().find(|next| !next.is_late && !it.is_late);
    let classes = [
        (true, "deal-step"),
        (is_faint, " deal-step-faint"),
        (it.is_late, " deal-step-aside"),
        (it.is_late && deal.passes(it.rung), " deal-step-passed"),
        (next.is_some_and(|next| Mark::from(next.rung) != Mark::from(it.rung)), " deal-step-across"),
    ];
    html.block("li", &classes.map(|(is_so, class)| if is_so { class } else { "" }).concat());
    mark_sign(html, it.rung.into());
    html.block("span", "deal-step-said").line("span", "deal-step-rung", words.rung(it.rung)).text(" ");
    let title = record.words.events[it.event].as_ref().map(|said| said.title.as_str());
    let when = date::compact(record.dataset.events[it.event].span, lang);
    html.leaf("a", &[with("href", &links.event(it.event)), ("title", title)], &when);
    if is_faint {
        html.text(" ").line("span", "hidden", words.outside_filters_said);
    }
    if it.is_late {
        html.text(" ").block("span", "deal-step-late");
        late_sign(html);
        html.text(words.out_of_order).close("span");
    }
    html.close("span");
    if let Some(time) = next.and_then(|next| next.wait) {
        html.text(" ").line("span", "deal-step-wait", &wait::wait(time, lang));
    }
    html.close("li");
}

/// Adds the sign of a step that came out of order: an arrow that turns back.
pub(super) fn late_sign(html: &mut Markup) {
    sign(html, "deal-step-sign", "M3 9H9A3 3 0 0 0 9 3H5M6 6L3 9L6 12");
}

/// Adds a sign that is drawn by lines.
pub(super) fn sign(html: &mut Markup, class: &'static str, path: &str) {
    let size = [with("viewBox", "0 0 14 14"), with("width", "14"), with("height", "14"), with("aria-hidden", "true")];
    html.open("svg", &[&[with("class", class)], &size[..]].concat());
    html.leaf("path", &[with("d", path)], "").close("svg");
}
