//! The number of events, and what one can do with the view.

use leptos::prelude::With;

use super::explore::fill;
use super::markup::{Markup, with};
use crate::state::{Explorer, Notice};
use crate::text::text;

/// What the status says: the one place that says how many events match, and what only ears have to be told.
pub(super) fn said(explorer: Explorer) -> String {
    let words = text(explorer.record.words.lang);
    let mut html = Markup::default();
    if explorer.is_searching() {
        html.leaf("strong", &[], words.searching);
        return html.finish();
    }
    html.leaf("strong", &[], &words.events(explorer.total()));
    for notice in [explorer.store.notice, explorer.store.said] {
        notice.with(|notice| match notice {
            Notice::Copied => html.line("span", "hidden", words.copied),
            Notice::Said(said) => html.line("span", "hidden", said),
            _ => &mut html,
        });
    }
    html.finish()
}

/// What the button that copies the link says.
pub(super) fn copy_label(explorer: Explorer) -> &'static str {
    let words = text(explorer.record.words.lang);
    let is_copied = explorer.store.notice.with(|notice| *notice == Notice::Copied);
    if is_copied { words.copied } else { words.copy_link }
}

/// Adds the buttons.
pub(super) fn actions(html: &mut Markup, explorer: Explorer) {
    let words = text(explorer.record.words.lang);
    html.block("div", "actions").leaf(
        "button",
        &[with("type", "button"), with("class", "button keys-button"), with("data-action", "keys")],
        words.keys,
    );
    let copy = [with("type", "button"), with("class", "button"), with("data-action", "copy-link")];
    fill(html, explorer, "button", "copy-link", &copy);
    html.close("div");
}
