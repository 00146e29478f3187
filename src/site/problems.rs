//! What `boot.js` says when the app cannot start: templates, so that nothing is in the document before there is need.

use crate::domain::Lang;
use crate::text::prose::prose;
use crate::text::text;
use crate::views::{Problem, problem};

/// The templates of a language.
pub(super) fn templates(lang: Lang) -> String {
    let words = text(lang);
    let prose = prose(lang);
    let all = [
        ("no-wasm", "no-wasm", prose.no_wasm, prose.no_wasm_hint),
        ("replaced", "replaced", prose.replaced, prose.replaced_hint),
        ("offline", "offline", prose.app_offline, words.offline_hint),
        ("late", "offline", prose.app_offline, words.late_hint),
        ("stopped", "stopped", prose.stopped, prose.stopped_hint),
    ];
    let template = |(id, name, what, hint)| {
        let said = problem(&Problem { name, what, hint, detail: None, way_out: Some(("reload", words.reload)) });
        format!("<template id=\"problem-{id}\">{said}</template>")
    };
    all.into_iter().map(template).collect()
}
