//! What a mark in the picture stands for.

use super::mark::mark_sign;
use super::markup::Markup;
use crate::domain::{Facet, Record};
use crate::plot::Picture;
use crate::text::{date, text};

/// What the bubble beside a mark says.
pub(super) fn bubble(record: &Record, picture: &Picture, at: (usize, usize)) -> String {
    let mut html = Markup::default();
    let Some(mark) = picture.mark(at) else { return html.finish() };
    let event = &record.dataset.events[mark.event];
    let lang = record.words.lang;
    let title = record.words.events[mark.event].as_ref().map_or("", |words| words.title.as_str());
    let country = record.option_name(Facet::Country, picture.lanes[at.0].option);
    let kind = record.words.kind(event.kind);
    html.block("span", "bubble-head");
    mark_sign(&mut html, event.kind.mark());
    html.leaf("b", &[], kind).text(&format!(" {country}, {}", date::span(event.span, lang))).close("span");
    html.line("span", "bubble-title", title);
    html.line("span", "hidden", (text(lang).mark)(event.kind.mark()));
    html.finish()
}
