//! One value of a facet: a box, its name, its number, and a hairline as long as its share.

use super::facet::Chosen;
use super::icon::icon;
use super::link::Links;
use super::markup::{Markup, with};
use crate::domain::{Facet, Lang, Ticked};
use crate::text::option_name;

/// Adds the row of an option.
pub(super) fn option_row(html: &mut Markup, chosen: Chosen<'_>, facet: Facet, option: usize) {
    let record = chosen.record;
    let state = record.option_state(chosen.selection, chosen.matching, facet, option);
    let count = state.count.to_string();
    html.block("label", "option").open(
        "input",
        &[
            with("type", "checkbox"),
            with("name", facet.key()),
            with("value", &record.index.facet(facet).options[option].id),
            with("data-count", &count),
            ("checked", (state.ticked == Ticked::Yes).then_some("")),
            ("disabled", state.is_off().then_some("")),
        ],
    );
    if let Some(category) = record.category_of(facet, option) {
        icon(html, &Links::on_explore(record), category);
    }
    let lang = ("lang", record.option_lang(facet, option).map(Lang::tag));
    html.leaf("span", &[with("class", "option-name"), lang], option_name(record, facet, option));
    html.line("span", "option-count", &count);
    html.open(
        "svg",
        &[with("class", "option-share"), with("width", "100%"), with("height", "2"), with("aria-hidden", "true")],
    );
    html.leaf("rect", &[with("width", &format!("{}%", state.share)), with("height", "2")], "").close("svg");
    html.close("label");
}
