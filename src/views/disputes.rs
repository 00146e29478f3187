//! What is disputed: each event with the note that says who says what.

use super::event::when;
use super::link::Links;
use super::markup::{Markup, with};
use super::source_notes::numbers;
use crate::domain::{BitSet, Confidence, Facet, Selection, Source};
use crate::text::text;
use crate::text::things::things;

/// So many stand open, so that what is beside them is not left alone.
const MOST: usize = 6;
/// Fewer than so many are not worth a fold.
const LEAST: usize = 3;

/// Adds the section, with a link to all of them under a selection.
pub(super) fn disputes(html: &mut Markup, links: &Links<'_>, events: &BitSet, sources: &[&Source], own: &Selection) {
    let lang = links.record.words.lang;
    let words = things(lang);
    html.open("section", &[with("class", "disputes"), with("aria-labelledby", "disputes")]);
    html.leaf("h2", &[with("id", "disputes")], words.what_is_disputed);
    let newest: Vec<usize> = events.iter().rev().collect();
    let open = if newest.len() < MOST + LEAST { newest.len() } else { MOST };
    let (shown, folded) = newest.split_at_checked(open).unwrap_or((&newest, &[]));
    list(html, links, shown, sources);
    if !folded.is_empty() {
        html.open("details", &[]).leaf("summary", &[], &text(lang).more_options(folded.len()));
        list(html, links, folded, sources);
        html.close("details");
    }
    let all = own.clone().with(Facet::Confidence, [Confidence::Disputed.id().to_owned()]);
    html.block("p", "thing-more").leaf("a", &[with("href", &links.selection(all))], &words.all_disputed(events.len()));
    html.close("p").close("section");
}

fn list(html: &mut Markup, links: &Links<'_>, events: &[usize], sources: &[&Source]) {
    let record = links.record;
    let lang = record.words.lang;
    html.open("ol", &[]);
    for &number in events {
        let event = &record.dataset.events[number];
        let Some(said) = &record.words.events[number] else { continue };
        html.open("li", &[with("data-event", &event.id)]).block("p", "disputes-when");
        when(html, event, lang);
        html.close("p").open("h3", &[]);
        html.leaf("a", &[with("href", &links.event(number))], &said.title).close("h3");
        if let Some(note) = &said.note {
            html.block("p", "event-note").text(note).close("p");
        }
        numbers(html, sources, event, lang);
        html.close("li");
    }
    html.close("ol");
}
