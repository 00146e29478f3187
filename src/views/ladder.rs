//! A deal as a ladder from top to bottom: each of its events, with the time since the one before.

use super::event::when;
use super::link::Links;
use super::mark::mark_sign;
use super::markup::{Markup, with};
use super::sources::sources;
use crate::domain::{Deal, Wait};
use crate::text::things::things;
use crate::text::wait::{days, wait};
use crate::text::{money, text};

/// From so many days on they are named beside the months or years.
const MANY_DAYS: u32 = 60;

/// Adds every event, oldest first, with the one of the page itself lit; in full with value and sources.
pub(super) fn ladder(html: &mut Markup, links: &Links<'_>, deal: &Deal, here: Option<usize>, is_full: bool) {
    let events = &deal.ladder.events;
    html.block("ol", if is_full { "ladder ladder-full" } else { "ladder" });
    for (place, &number) in events.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| events.get(before)).copied();
        step(html, links, deal, (before, number), here == Some(number), is_full);
    }
    html.close("ol");
}

fn step(
    html: &mut Markup,
    links: &Links<'_>,
    deal: &Deal,
    (before, number): (Option<usize>, usize),
    is_here: bool,
    is_full: bool,
) {
    let record = links.record;
    let lang = record.words.lang;
    let event = &record.dataset.events[number];
    let Some(said) = &record.words.events[number] else { return };
    let class = if is_here { "ladder-step ladder-here" } else { "ladder-step" };
    html.open("li", &[with("class", class), with("data-event", &event.id)]);
    if let Some(before) = before {
        html.line("p", "ladder-wait", &since(record.wait(before, number), is_full, links));
    }
    mark_sign(html, event.kind.mark());
    html.block("p", "ladder-when");
    when(html, event, lang);
    html.close("p").block("div", "ladder-body").block("p", "ladder-kind").text(record.words.kind(event.kind));
    if deal.steps.iter().any(|step| step.event == number && step.is_late) {
        html.line("span", "ladder-late", text(lang).out_of_order);
    }
    html.close("p");
    if is_here {
        html.leaf("p", &[with("class", "ladder-title"), with("aria-current", "true")], &said.title);
    } else {
        html.block("p", "ladder-title").leaf("a", &[with("href", &links.event(number))], &said.title).close("p");
    }
    if is_full {
        if let Some(value) = &event.value {
            html.block("p", "event-value").leaf("span", &[], text(lang).value).text(" ");
            html.leaf("b", &[], &money::value(value, lang)).close("p");
        }
        sources(html, event, lang);
    }
    html.close("div").close("li");
}

/// The time since the event before; where there is room for it with the days.
fn since(time: Wait, is_full: bool, links: &Links<'_>) -> String {
    let lang = links.record.words.lang;
    let said = wait(time, lang);
    if time.most == 0 {
        return said;
    }
    let later = things(lang).later(&said);
    if is_full && time.least == time.most && time.most > MANY_DAYS {
        return [&later, " · ", &days(time.most, lang)].concat();
    }
    later
}
