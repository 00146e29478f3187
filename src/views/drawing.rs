//! The drawing of the picture of time: the SVG without anything that answers.

use super::markup::{Markup, with};
use crate::domain::{Facet, Record};
use crate::plot::{Lane, Length, MarkUse, Picture};
use crate::text::{date, text};

/// Where the years' names end and the lanes' ground begins.
const HEAD: f64 = 24.0;
/// How wide a month with its year may be.
const WHOLE_DATE: f64 = 110.0;

/// The SVG of a picture.
pub(super) fn drawing(record: &Record, picture: &Picture) -> String {
    let words = text(record.words.lang);
    let Picture { width, height, left, years_left, right, has_before, .. } = *picture;
    let mut html = Markup::default();
    html.open(
        "svg",
        &[
            with("width", &number(width)),
            with("height", &number(height)),
            with("viewBox", &format!("0 0 {} {}", number(width), number(height))),
            with("aria-hidden", "true"),
        ],
    );
    if has_before {
        let column = format!("M{0} {1}H{2}V{3}H{0}z", Length(left), Length(HEAD), Length(years_left), Length(height));
        path(&mut html, "before", &column);
        label(&mut html, "tick-label", left, 14.0, words.before);
    }
    let mut is_first = true;
    let mut labels = picture.ticks.iter().filter_map(|tick| tick.label).skip(1);
    for tick in &picture.ticks {
        let class = if tick.is_strong { "tick tick-strong" } else { "tick" };
        path(&mut html, class, &format!("M{} 20V{}", Length(tick.x), Length(height)));
        if let Some(x) = tick.label {
            let lang = record.words.lang;
            // The first month says its year where there is room before the next name.
            let is_alone = labels.next().is_none_or(|next| next - x > WHOLE_DATE);
            let says_all = std::mem::take(&mut is_first) && is_alone;
            let said = if says_all { date::date(tick.date, lang) } else { date::tick(tick.date, lang) };
            label(&mut html, "tick-label", x, 14.0, &said);
        }
    }
    for it in &picture.lanes {
        lane(&mut html, record, it, (left, right));
    }
    html.close("svg");
    html.finish()
}

fn lane(html: &mut Markup, record: &Record, lane: &Lane, (left, right): (f64, f64)) {
    let words = text(record.words.lang);
    path(html, "ground", &format!("M{} {}H{}", Length(left), Length(lane.y), Length(right)));
    label(html, "lane-name", 0.0, lane.name_y, record.option_name(Facet::Country, lane.option));
    if !lane.spans.is_empty() {
        path(html, "spans", &lane.spans);
    }
    if !lane.stretches.is_empty() {
        path(html, "stretches", &lane.stretches);
    }
    for (mark, outline) in &lane.paths {
        path(html, &format!("mark-{}", mark.id()), outline);
    }
    for mark in &lane.marks {
        match mark.is_for {
            MarkUse::Event => {}
            MarkUse::Open(more) => label(html, "tower", mark.x, mark.y + 4.0, &words.more_marks(more)),
            MarkUse::Close => label(html, "tower", mark.x, mark.y + 4.0, "−"),
        }
    }
}

fn path(html: &mut Markup, class: &str, outline: &str) {
    html.leaf("path", &[with("class", class), with("d", outline)], "");
}

fn label(html: &mut Markup, class: &str, x: f64, y: f64, text: &str) {
    html.leaf("text", &[with("class", class), with("x", &number(x)), with("y", &number(y))], text);
}

fn number(number: f64) -> String {
    Length(number).to_string()
}
