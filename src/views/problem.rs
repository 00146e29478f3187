//! What went wrong, what to do, and a button where one helps.

use leptos::prelude::*;

use crate::domain::Failure;
use crate::state::{Explorer, LoadFailure, Store, Wish, address};
use crate::text::text;

/// A problem with its way out. In the document only while there is something to say.
#[component]
fn Problem(
    /// The stable name of the problem.
    name: &'static str,
    /// What happened.
    what: String,
    /// What to do.
    hint: String,
    /// The exact words of whoever noticed.
    #[prop(optional)]
    detail: Option<String>,
    /// The signals.
    store: Store,
) -> impl IntoView {
    let words = text(store.view.with_untracked(|view| view.lang));
    view! {
        <div class="problem" role="alert" data-problem=name>
            <h2>{what}</h2>
            <p>{hint}</p>
            {detail.map(|detail| view! { <p class="problem-detail"><code>{detail}</code></p> })}
            <button type="button" class="button button-strong" data-action="retry" on:click=move |_| store.ask(Wish::Retry)>
                {words.retry}
            </button>
        </div>
    }
}

/// The record cannot be loaded.
#[component]
pub(super) fn LoadProblem(store: Store, failure: LoadFailure) -> impl IntoView {
    let words = text(store.view.with_untracked(|view| view.lang));
    match failure {
        LoadFailure::Missing { file, status } => view! {
            <Problem name="data-missing" what=(words.missing)(&file, status) hint=words.missing_hint.to_owned() store />
        }
        .into_any(),
        LoadFailure::Broken { file, failure } => {
            let detail = match failure {
                Failure::Unreadable(detail) => detail,
                Failure::NoEvent => words.no_event.to_owned(),
            };
            view! {
                <Problem name="data-broken" what=(words.broken)(&file) hint=words.broken_hint.to_owned() detail store />
            }
            .into_any()
        }
        LoadFailure::Offline => view! {
            <Problem name="offline" what=words.offline.to_owned() hint=words.offline_hint.to_owned() store />
        }
        .into_any(),
    }
}

/// The record has not come for so long that the visitor should know.
#[component]
pub(super) fn LateProblem(store: Store) -> impl IntoView {
    let words = text(store.view.with_untracked(|view| view.lang));
    view! { <Problem name="offline" what=words.late.to_owned() hint=words.late_hint.to_owned() store /> }
}

/// What the address named and nobody knows.
#[component]
pub(super) fn AddressProblem(explorer: Explorer) -> impl IntoView {
    let words = text(explorer.record.words.lang);
    move || {
        let dropped = explorer.store.dropped.get();
        (!dropped.is_empty()).then(|| {
            let line = |it: &crate::domain::Dropped| {
                view! { <p>{(words.dropped)(it.key, &address::shown_value(&it.value))}</p> }
            };
            view! {
                <div class="problem problem-small" role="alert" data-problem="address">
                    {dropped.iter().take(MOST_DROPPED).map(line).collect_view()}
                </div>
            }
        })
    }
}

/// A hostile address can name any number of unknown values; nobody reads more of them.
const MOST_DROPPED: usize = 5;
