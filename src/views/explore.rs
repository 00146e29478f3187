//! The explore page: filters over lenses of the same events. What does not follow the choice is markup, and what does stands in
//! slots, which `browser` fills at each change; typed elements for all of it weighed 20 kB.

use leptos::prelude::*;

use super::bubble::{bubble, option_id};
use super::cards::cards;
use super::deal_table::deal_table;
use super::drawing::drawing;
use super::frame::frame;
use super::headline::headline;
use super::keys::keys;
use super::lenses::lenses;
use super::markup::{Attribute, Markup, with};
use super::matrix::matrix;
use super::nothing::nothing;
use super::panel::{panel, panel_button};
use super::period::period_picture;
use super::picture::{active, bubble_style, is_shown, picture, summary};
use super::results::{actions, copy_label, said};
use super::search::search;
use super::set_aside::set_aside;
use super::sheet::sheet;
use super::sorts::sorts;
use super::timeline::piece;
use super::years::years;
use super::{chips::chips, new_events::new_events, notices::notices};
use crate::domain::{Lens, Selection};
use crate::state::{Explorer, Extent, Slot, address};
use crate::text::text;

/// What follows the choice.
pub const SLOTS: [Slot; 22] = [
    slot("headline", headline),
    slot("period-picture", period_picture),
    slot("panel-done", |explorer| plain(&text(explorer.record.words.lang).show_events(explorer.total()))),
    slot("notices", |explorer| explorer.store.notice.with(|notice| notices(notice, explorer.record.words.lang))),
    slot("panel-button", |explorer| {
        plain(&text(explorer.record.words.lang).filters_chosen(explorer.select(Selection::count)))
    }),
    slot("total", said),
    Slot { id: "total", attribute: Some("data-total"), draw: |explorer| explorer.total().to_string() },
    slot("chips", |explorer| explorer.select(|selection| chips(explorer.record, selection))),
    slot("new-events", new_events),
    slot("copy-link", |explorer| plain(copy_label(explorer))),
    Slot { id: "timeline", attribute: Some("hidden"), draw: |it| if it.has_list() { "" } else { "hidden" }.to_owned() },
    slot("picture-summary", |explorer| plain(&summary(explorer))),
    slot("drawing", |explorer| explorer.picture.with(|picture| drawing(explorer.record, picture))),
    slot("bubble", |explorer| {
        let said = |at| explorer.picture.with(|picture| bubble(explorer.record, picture, at));
        active(explorer).map_or_else(String::new, said)
    }),
    Slot { id: "bubble", attribute: Some("style"), draw: bubble_style },
    Slot {
        id: "picture",
        attribute: Some("class"),
        draw: |explorer| if is_shown(explorer) { "marks marks-active" } else { "marks" }.to_owned(),
    },
    // Bars have no marks to walk along.
    Slot {
        id: "picture",
        attribute: Some("role"),
        draw: |explorer| if active(explorer).is_some() { "listbox" } else { "img" }.to_owned(),
    },
    Slot {
        id: "picture",
        attribute: Some("aria-activedescendant"),
        draw: |explorer| active(explorer).map_or_else(String::new, option_id),
    },
    slot("list-title", |explorer| {
        plain(text(explorer.record.words.lang).list(explorer.select(|selection| selection.sort)))
    }),
    slot("years", years),
    Slot {
        id: "deal-sorts",
        attribute: Some("hidden"),
        draw: |it| if has_deals(it) { "" } else { "hidden" }.to_owned(),
    },
    slot("others", others),
];

const fn slot(id: &'static str, draw: fn(Explorer) -> String) -> Slot {
    Slot { id, attribute: None, draw }
}

/// Text as HTML.
fn plain(text: &str) -> String {
    let mut html = Markup::default();
    html.text(text);
    html.finish()
}

/// What stands there instead of the picture and the list.
fn others(explorer: Explorer) -> String {
    let record = explorer.record;
    if explorer.total() == 0 {
        return nothing(explorer);
    }
    if explorer.has_list() {
        return String::new();
    }
    explorer.select(|selection| {
        explorer.matching.with(|matching| match selection.lens {
            Lens::Timeline => String::new(),
            Lens::Countries => cards(record, &record.cards(&matching.events, selection), selection),
            Lens::Deals => deal_table(record, &matching.events, selection),
            Lens::Matrix => matrix(record, &matching.events, selection),
        })
    })
}

/// Whether deals are shown.
fn has_deals(explorer: Explorer) -> bool {
    explorer.total() > 0 && explorer.select(|selection| selection.lens == Lens::Deals)
}

/// The whole page.
pub fn app(explorer: Explorer) -> String {
    let view = explorer.store.view.get_untracked();
    frame(&view, &explorer.record.dataset.meta, &explore(explorer), None)
}

/// What stands in its `main`.
pub fn explore(explorer: Explorer) -> String {
    let record = explorer.record;
    let (lang, words) = (record.words.lang, text(record.words.lang));
    let extent = explorer.store.extent;
    let view = explorer.store.view.get_untracked();
    let mut html = Markup::default();
    fill(&mut html, explorer, "header", "headline", &[with("class", "headline")]);
    html.open("div", &[]).raw(&lenses(&view)).close("div").block("div", "columns");
    panel(&mut html, explorer);
    html.open(
        "section",
        &[with("id", "results"), with("class", "results"), with("tabindex", "-1"), with("aria-label", words.results)],
    );
    html.open("div", &[with("class", "search"), with("role", "search")]).raw(&search(lang)).close("div");
    fill(&mut html, explorer, "div", "notices", &[]);
    html.block("div", "results-head");
    panel_button(&mut html, explorer);
    fill(&mut html, explorer, "p", "total", &[with("role", "status"), with("class", "results-total")]);
    fill(&mut html, explorer, "div", "new-events", &[]);
    actions(&mut html, explorer);
    fill(&mut html, explorer, "div", "chips", &[with("class", "chips")]);
    html.close("div");
    open(&mut html, explorer, "div", "timeline", &[]);
    picture(&mut html, explorer);
    fill(&mut html, explorer, "h2", "list-title", &[with("class", "hidden")]);
    html.block("div", "sorts-row").raw(&sorts(&view, Lens::Timeline));
    html.block("details", "years").leaf("summary", &[], words.go_to_year);
    fill(&mut html, explorer, "ol", "years", &[]);
    html.close("details").close("div");
    // The app takes the rows of its view as they are.
    let shown_for = matches!(extent, Extent::Ahead(_)).then(|| address::write(&view));
    html.open("div", &[with("id", "list"), ("data-view", shown_for.as_deref())]);
    if extent != Extent::Parts {
        let list = untrack(move || explorer.list());
        let most = if let Extent::Ahead(rows) = extent { rows } else { list.len() };
        html.raw(&piece(record, None, &list, 0, list.len().min(most)).sections);
    }
    html.close("div").open("div", &[with("id", "list-more")]).close("div").close("div");
    if !matches!(extent, Extent::Ahead(_)) {
        // Beside what it orders, as that is drawn anew at each change and would take the focus with it.
        open(&mut html, explorer, "div", "deal-sorts", &[with("class", "sorts-row")]);
        html.raw(&sorts(&view, Lens::Deals)).close("div");
    }
    fill(&mut html, explorer, "div", "others", &[]);
    html.open("div", &[]).raw(&set_aside(record)).close("div");
    if !matches!(extent, Extent::Ahead(_)) {
        html.raw(&sheet(lang)).raw(&keys(lang));
    }
    html.close("section").close("div");
    html.finish()
}

/// Adds the element of a slot.
pub(super) fn fill(
    html: &mut Markup,
    explorer: Explorer,
    tag: &'static str,
    id: &'static str,
    others: &[Attribute<'_>],
) {
    open(html, explorer, tag, id, others);
    let inner = SLOTS.iter().find(|slot| slot.id == id && slot.attribute.is_none());
    html.raw(&inner.map(|slot| drawn(explorer, *slot)).unwrap_or_default()).close(tag);
}

/// Adds the start tag of a slot's element.
fn open(html: &mut Markup, explorer: Explorer, tag: &'static str, id: &'static str, others: &[Attribute<'_>]) {
    let own = SLOTS.iter().find_map(|slot| slot.attribute.filter(|_| slot.id == id));
    let value = own.and_then(|name| attribute(explorer, id, name));
    let mut all = vec![with("id", id)];
    all.extend_from_slice(others);
    if let Some(name) = own {
        all.push((name, value.as_deref()));
    }
    html.open(tag, &all);
}

/// An attribute of a slot's element, as it is at first.
pub(super) fn attribute(explorer: Explorer, id: &str, name: &str) -> Option<String> {
    let slot = SLOTS.iter().find(|slot| slot.id == id && slot.attribute == Some(name))?;
    Some(drawn(explorer, *slot)).filter(|value| !value.is_empty())
}

/// What a slot holds at first; in the browser it is filled with what follows it.
fn drawn(explorer: Explorer, slot: Slot) -> String {
    if explorer.store.extent == Extent::Parts { String::new() } else { untrack(move || (slot.draw)(explorer)) }
}
