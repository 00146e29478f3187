//! What a mark in the picture stands for.

use leptos::prelude::*;

use super::mark::MarkSign;
use crate::state::Explorer;
use crate::text::{date, text};

/// The bubble beside a mark. It is also the one option of the picture's list box that is in the document.
#[component]
pub(super) fn Bubble(
    /// The answers.
    explorer: Explorer,
    /// Lane and place of the mark.
    at: (usize, usize),
) -> impl IntoView {
    let words = text(explorer.record.words.lang);
    explorer.picture.with(|picture| {
        let mark = picture.mark(at)?;
        let lane = &picture.lanes[at.0];
        let event = &explorer.record.dataset.events[mark.event];
        let title = explorer.record.words.events[mark.event].as_ref().map_or("", |words| words.title.as_str());
        let country = explorer.record.option_name(crate::domain::Facet::Country, lane.option);
        let kind = explorer.record.words.kind(event.kind).map_or("", |kind| kind.name.as_str());
        // Half of the picture or less to the right of the mark: the bubble opens to the left.
        let is_late = mark.x > picture.width / 2.0;
        let (x, y, far) = (mark.x, mark.y, picture.width - mark.x);
        Some(view! {
            <div
                class="bubble"
                id=format!("mark-{}-{}", at.0, at.1)
                role="option"
                aria-selected="true"
                aria-posinset=(at.1 + 1).to_string()
                aria-setsize=lane.marks.len().to_string()
                style:top=format!("{:.0}px", y + picture.size)
                style:left=if is_late { "auto".to_owned() } else { format!("{:.0}px", (x - 16.0).max(0.0)) }
                style:right=if is_late { format!("{:.0}px", (far - 16.0).max(0.0)) } else { "auto".to_owned() }
            >
                <span class="bubble-head">
                    <MarkSign mark=event.kind.mark() />
                    <b>{kind}</b>
                    {format!(" {country}, {}", date::span(event.span, words_lang(explorer)))}
                </span>
                <span class="bubble-title">{title}</span>
                <span class="hidden">{(words.mark)(event.kind.mark())}</span>
            </div>
        })
    })
}

fn words_lang(explorer: Explorer) -> crate::domain::Lang {
    explorer.record.words.lang
}
