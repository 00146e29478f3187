//! What `boot.js` says when the app cannot start: templates, so that nothing is in the document before there is need.

use leptos::prelude::*;

use super::shell::drawn;
use crate::domain::{Lang, Selection};
use crate::state::{Page, address};
use crate::text::text;

/// The templates of a language.
pub(super) fn templates(lang: Lang) -> String {
    let words = text(lang);
    let files = [
        ("no-wasm", "no-wasm", words.no_wasm, words.no_wasm_hint),
        ("replaced", "replaced", words.replaced, words.replaced_hint),
        ("offline", "offline", words.app_offline, words.offline_hint),
        ("late", "offline", words.app_offline, words.late_hint),
        ("stopped", "stopped", words.stopped, words.stopped_hint),
    ];
    let data = address::to_file(&Page::Explore(Selection::default()), "data/dataset.json");
    let problem = |(id, name, what, hint): (&str, &'static str, &'static str, &'static str)| {
        let data = data.clone();
        let way_out = if name == "no-wasm" {
            view! { <p><a href=data>"dataset.json"</a></p> }.into_any()
        } else {
            view! { <button type="button" class="button button-strong" data-action="reload">{words.reload}</button> }.into_any()
        };
        let inside = view! {
            <div class="problem" role="alert" data-problem=name>
                <h2>{what}</h2>
                <p>{hint}</p>
                {way_out}
            </div>
        };
        format!("<template id=\"problem-{id}\">{}</template>", inside.to_html())
    };
    drawn(|| files.into_iter().map(problem).collect())
}
