//! The number of events, what is chosen, and what one can do with it.

use leptos::prelude::*;

use super::chips::chips;
use super::markup::Markup;
use super::notices::notices;
use super::panel::PanelButton;
use crate::state::{Explorer, Notice};
use crate::text::text;

/// The head of the results. Its status is the one place that says how many events match.
#[component]
pub(super) fn ResultsHead(explorer: Explorer) -> impl IntoView {
    let lang = explorer.record.words.lang;
    let words = text(lang);
    let is_copied = move || explorer.store.notice.with(|notice| *notice == Notice::Copied);
    let said = move || {
        let mut html = Markup::default();
        html.leaf("strong", &[], &words.events(explorer.total()));
        if is_copied() {
            html.line("span", "hidden", words.copied);
        }
        html.finish()
    };
    view! {
        <div inner_html=move || explorer.store.notice.with(|notice| notices(notice, lang))></div>
        <div class="results-head">
            <PanelButton explorer />
            <p role="status" class="results-total" data-total=move || explorer.total().to_string() inner_html=said></p>
            <div class="chips" inner_html=move || explorer.select(|it| chips(explorer.record, it))></div>
            <div class="actions">
                <button
                    type="button"
                    class="button"
                    data-action="copy-link"
                    inner_html=move || if is_copied() { words.copied } else { words.copy_link }
                ></button>
            </div>
        </div>
    }
}
