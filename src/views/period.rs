//! When: two fields that can do everything, and over them the events by year with two handles.

use leptos::prelude::With;

use super::explore::fill;
use super::markup::{Markup, with};
use crate::domain::Record;
use crate::plot::{Length, histogram};
use crate::state::{Explorer, address};
use crate::text::text;

/// Width of a year, and height, in the units of the drawing.
const YEAR: i32 = 6;
const HEIGHT: f64 = 36.0;

/// Adds the period as a filter.
pub(super) fn period(html: &mut Markup, explorer: Explorer) {
    html.block("fieldset", "facet period").leaf("legend", &[], text(explorer.record.words.lang).period);
    fill(html, explorer, "div", "period-picture", &[with("class", "period-picture")]);
    fields(html, explorer.record);
    html.close("fieldset");
}

/// The events of each year that match all but the period.
pub(super) fn period_picture(explorer: Explorer) -> String {
    let record = explorer.record;
    let (first, last) = record.years();
    let counts = explorer.matching.with(|matching| record.year_counts(&matching.at_any_time));
    let period = explorer.select(|selection| selection.period);
    let label = text(record.words.lang).period_picture(first, last);
    let mut html = Markup::default();
    html.open(
        "svg",
        &[
            with("viewBox", &["0 0 ", &((last - first + 1) * YEAR).to_string(), " 36"].concat()),
            with("preserveAspectRatio", "none"),
            with("role", "img"),
            with("aria-label", &label),
        ],
    );
    for (class, is_chosen) in [("period-bar", false), ("period-bar-chosen", true)] {
        let mut path = String::new();
        for bar in histogram(&counts, first, HEIGHT, period).iter().filter(|bar| bar.is_chosen == is_chosen) {
            let (x, height) = ((bar.place * YEAR).to_string(), Length(bar.height).to_string());
            path += &["M", &x, " 36v-", &height, "h5v", &height, "z"].concat();
        }
        html.leaf("path", &[with("class", class), with("d", &path)], "");
    }
    html.close("svg");
    html.finish()
}

/// Handles and fields. `browser` keeps them as the choice says.
fn fields(html: &mut Markup, record: &Record) {
    let words = text(record.words.lang);
    let (first, last) = record.years();
    let (first, last) = (first.to_string(), last.to_string());
    let ends = [(address::FROM_KEY, words.from, &first), (address::TO_KEY, words.to, &last)];
    html.block("div", "period-handles");
    for (key, name, at) in ends {
        html.open(
            "input",
            &[
                with("type", "range"),
                with("data-end", key),
                with("min", &first),
                with("max", &last),
                with("value", at),
                with("aria-label", name),
                with("autocomplete", "off"),
            ],
        );
    }
    html.close("div").block("div", "period-fields");
    for (key, name, at) in ends {
        html.open("label", &[with("for", key)]).text(name).close("label");
        html.open(
            "input",
            &[
                with("id", key),
                with("name", key),
                with("type", "text"),
                with("autocomplete", "off"),
                with("maxlength", "20"),
                with("placeholder", at),
                with("aria-describedby", "period-hint period-wrong"),
            ],
        );
    }
    html.close("div").leaf("p", &[with("id", "period-hint"), with("class", "period-hint")], words.period_hint);
    html.leaf("p", &[with("id", "period-wrong"), with("class", "period-wrong"), with("hidden", "")], "");
}
