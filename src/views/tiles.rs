//! The map of the filters: a tile for each country, roughly where it lies. Each is a box, as each row of the list is, and
//! `browser` keeps both alike.

use super::facet::Chosen;
use super::markup::{Markup, with};
use crate::domain::{Facet, Ticked};
use crate::plot;
use crate::text::{option_name, text};

/// Adds the map, folded; left empty where it is ahead of the app, as other closed branches are.
pub(super) fn tiles(html: &mut Markup, chosen: Chosen<'_>) {
    let record = chosen.record;
    html.block("details", "tiles").leaf("summary", &[], text(record.words.lang).choose_on_map);
    if !chosen.is_ahead {
        let options = &record.index.facet(Facet::Country).options;
        html.block("ul", "tiles-map");
        for tile in plot::tiles(options.iter().map(|option| option.id.as_str())) {
            let place = format!("tile tile-column-{} tile-row-{}", tile.column, tile.row);
            html.block("li", &place);
            label(html, chosen, tile.country);
            html.close("li");
        }
        html.close("ul");
    }
    html.close("details");
}

/// A tile: its code is seen, its name is heard and shown to a pointer that rests on it.
fn label(html: &mut Markup, chosen: Chosen<'_>, option: usize) {
    let record = chosen.record;
    let code = &record.index.facet(Facet::Country).options[option].id;
    let name = option_name(record, Facet::Country, option);
    let state = record.option_state(chosen.selection, chosen.matching, Facet::Country, option);
    html.open("label", &[with("title", name)]).open(
        "input",
        &[
            with("type", "checkbox"),
            // Another name than in the list: each option has one box there.
            with("name", "tile"),
            with("value", code),
            ("checked", (state.ticked == Ticked::Yes).then_some("")),
            ("disabled", state.is_off().then_some("")),
        ],
    );
    html.leaf("b", &[with("class", "tile-code"), with("aria-hidden", "true")], code)
        .text(" ")
        .line("span", "hidden", name)
        .text(" ");
    html.line("span", "option-count", &state.count.to_string());
    html.open(
        "svg",
        &[with("class", "tile-share"), with("width", "100%"), with("height", "3"), with("aria-hidden", "true")],
    );
    html.leaf("rect", &[with("width", &format!("{}%", state.share)), with("height", "3")], "").close("svg");
    html.close("label");
}
