//! A footnote: which records could not be read.

use leptos::prelude::*;

use crate::domain::{Flaw, Record};
use crate::text::text;

/// Nobody reads more of them on a page; the data check prints all.
const MOST: usize = 20;

/// The footnote; nothing where every record is fine.
#[component]
pub(super) fn SetAside(record: &'static Record) -> impl IntoView {
    let words = text(record.words.lang);
    let flaw = |flaw: &Flaw| match flaw {
        Flaw::Unreadable(detail) => (words.flaw_unreadable)(detail),
        Flaw::BadValue { field, value } => (words.flaw_value)(field, value),
        Flaw::Twin => words.flaw_twin.to_owned(),
        Flaw::NoWords => words.flaw_words.to_owned(),
    };
    (!record.problems.is_empty()).then(|| {
        view! {
            <details class="set-aside">
                <summary>{(words.set_aside)(record.problems.len())}</summary>
                <ul>
                    {record.problems.iter().take(MOST).map(|problem| view! {
                        <li><code>{problem.list} " " {problem.id.clone()}</code> ": " {flaw(&problem.flaw)}</li>
                    }).collect_view()}
                </ul>
            </details>
        }
    })
}
