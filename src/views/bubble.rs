//! What a mark in the picture stands for: a ring about it, and a bubble beside it.

use super::mark::mark_sign;
use super::markup::{Markup, with};
use crate::domain::{Facet, Record};
use crate::plot::{MarkUse, Picture};
use crate::text::{date, text};

/// The id of the one option that the picture's list box holds.
pub(super) fn option_id(at: (usize, usize)) -> String {
    format!("mark-{}-{}", at.0, at.1)
}

/// Ring and bubble of the mark at a lane and place; the bubble is the option.
pub(super) fn bubble(record: &Record, picture: &Picture, at: (usize, usize)) -> String {
    let mut html = Markup::default();
    let (Some(mark), Some(frame)) = (picture.mark(at), picture.frame(at)) else { return html.finish() };
    let event = &record.dataset.events[mark.event];
    let lang = record.words.lang;
    let title = record.words.events[mark.event].as_ref().map_or("", |words| words.title.as_str());
    let country = record.option_name(Facet::Country, picture.lanes[at.0].option);
    html.leaf("span", &[with("class", "ring"), with("aria-hidden", "true")], "");
    html.open(
        "div",
        &[
            with("class", if frame.opens_left { "bubble bubble-left" } else { "bubble" }),
            with("id", &option_id(at)),
            with("role", "option"),
            with("aria-selected", "true"),
            with("aria-posinset", &frame.place.to_string()),
            with("aria-setsize", &frame.of.to_string()),
        ],
    );
    let words = text(lang);
    html.block("span", "bubble-head");
    match mark.is_for {
        MarkUse::Event => {
            mark_sign(&mut html, event.kind.mark());
            html.leaf("b", &[], record.words.kind(event.kind));
            html.text(&format!(" {country}, {}", date::span(event.span, lang))).close("span");
            html.line("span", "bubble-title", title);
            html.line("small", "bubble-rung", words.mark(event.kind.mark())).close("div");
        }
        MarkUse::Open(more) => {
            html.text(country).close("span").line("b", "bubble-count", &words.open_tower(more)).close("div");
        }
        MarkUse::Close => {
            html.text(country).close("span").line("b", "bubble-count", words.close_tower).close("div");
        }
    }
    html.finish()
}
