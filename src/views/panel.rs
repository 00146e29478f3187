//! The filters. On a narrow screen they open over the page.

use leptos::prelude::*;

use super::explore::fill;
use super::facet::{Chosen, facet};
use super::markup::{Markup, with};
use super::period::period;
use crate::domain::Facet;
use crate::state::{Explorer, Extent};
use crate::text::text;

/// Adds the panel of all filters.
pub(super) fn panel(html: &mut Markup, explorer: Explorer) {
    let words = text(explorer.record.words.lang);
    html.open(
        "section",
        &[with("id", "filters"), with("tabindex", "-1"), with("class", "panel"), with("aria-label", words.filters)],
    );
    html.block("div", "panel-filters");
    period(html, explorer);
    html.block("div", "facets");
    if explorer.store.extent != Extent::Parts {
        html.raw(&filters(explorer));
    }
    html.close("div").close("div");
    let class = "button button-strong panel-done";
    fill(
        html,
        explorer,
        "button",
        "panel-done",
        &[with("type", "button"), with("class", class), with("data-action", "close")],
    );
    html.close("section");
}

/// All facets as they stand at first.
pub fn filters(explorer: Explorer) -> String {
    let mut html = Markup::default();
    untrack(|| {
        explorer.select(|selection| {
            explorer.matching.with(|matching| {
                let is_ahead = matches!(explorer.store.extent, Extent::Ahead(_));
                let chosen = Chosen { record: explorer.record, selection, matching, is_ahead };
                for it in Facet::ALL {
                    facet(&mut html, chosen, it);
                }
            });
        });
    });
    html.finish()
}

/// Adds the button that opens the panel on a narrow screen.
pub(super) fn panel_button(html: &mut Markup, explorer: Explorer) {
    let attributes = [
        with("type", "button"),
        with("class", "button panel-button"),
        with("aria-haspopup", "dialog"),
        with("aria-controls", "filters"),
        with("data-action", "filters"),
    ];
    fill(html, explorer, "button", "panel-button", &attributes);
}
