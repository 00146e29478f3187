//! Who says so: confidence, and every source as a link.

use leptos::prelude::*;

use super::confidence::ConfidenceSign;
use crate::domain::{Event, Lang};
use crate::text::{date, text};

/// The sources of an event.
#[component]
pub(super) fn Sources(event: &'static Event, lang: Lang) -> impl IntoView {
    let words = text(lang);
    let source = |source: &'static crate::domain::Source| {
        let published = source.published.map_or(words.undated.to_owned(), |day| date::date(day, lang));
        view! {
            <li>
                <a href=source.url.as_str() hreflang=source.language.as_str() rel="external noopener">
                    {source.publisher.as_str()}
                </a>
                {format!(" {published}, {}", (words.language)(&source.language))}
            </li>
        }
    };
    view! {
        <div class="sources">
            <p class="sources-confidence">
                <ConfidenceSign confidence=event.confidence />
                {(words.confidence)(event.confidence)}
            </p>
            {if event.sources.is_empty() {
                view! { <p>{words.no_source}</p> }.into_any()
            } else {
                view! { <ul aria-label=words.sources>{event.sources.iter().map(source).collect_view()}</ul> }.into_any()
            }}
        </div>
    }
}
