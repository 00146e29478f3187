//! What went wrong, what to do, and a button where one helps. In the document only while there is something to say.

use super::markup::{Markup, with};
use crate::domain::{Dropped, Failure, Lang};
use crate::state::{LoadFailure, address};
use crate::text::text;

/// A hostile address can name any number of unknown values; nobody reads more of them.
const MOST_DROPPED: usize = 5;

/// A problem with its way out.
pub struct Problem<'a> {
    /// Its stable name.
    pub name: &'static str,
    /// What happened.
    pub what: &'a str,
    /// What to do.
    pub hint: &'a str,
    /// The exact words of whoever noticed.
    pub detail: Option<&'a str>,
    /// What the button does, and what it says, where there is one.
    pub way_out: Option<(&'static str, &'static str)>,
}

/// The box of a problem.
pub fn problem(it: &Problem<'_>) -> String {
    let mut html = Markup::default();
    html.open("div", &[with("class", "problem"), with("role", "alert"), with("data-problem", it.name)]);
    html.leaf("h2", &[], it.what).leaf("p", &[], it.hint);
    if let Some(detail) = it.detail {
        html.block("p", "problem-detail").leaf("code", &[], detail).close("p");
    }
    if let Some((action, label)) = it.way_out {
        let attributes = [with("type", "button"), with("class", "button button-strong"), with("data-action", action)];
        html.leaf("button", &attributes, label);
    }
    html.close("div");
    html.finish()
}

/// The record cannot be loaded.
pub(super) fn load_problem(failure: &LoadFailure, lang: Lang) -> String {
    let words = text(lang);
    let (name, what, hint) = match failure {
        LoadFailure::Missing { file, status } => ("data-missing", words.missing(file, *status), words.missing_hint),
        LoadFailure::Broken { file, .. } => ("data-broken", words.broken(file), words.broken_hint),
        LoadFailure::Offline => ("offline", words.offline.to_owned(), words.offline_hint),
    };
    let detail = match failure {
        LoadFailure::Broken { failure, .. } => Some(match failure {
            Failure::NotJson(detail) => detail.clone(),
            Failure::NoList(list) => words.no_list(list),
            Failure::NoEvent => words.no_event.to_owned(),
        }),
        LoadFailure::Missing { .. } | LoadFailure::Offline => None,
    };
    problem(&Problem { name, what: &what, hint, detail: detail.as_deref(), way_out: Some(("retry", words.retry)) })
}

/// The record has not come for so long that the visitor should know.
pub(super) fn late_problem(lang: Lang) -> String {
    let words = text(lang);
    let way_out = Some(("retry", words.retry));
    problem(&Problem { name: "offline", what: words.late, hint: words.late_hint, detail: None, way_out })
}

/// Adds what the address named and nobody knows.
pub(super) fn address_problem(to: &mut Markup, dropped: &[Dropped], lang: Lang) {
    let attributes = [with("class", "problem problem-small"), with("role", "alert"), with("data-problem", "address")];
    to.open("div", &attributes);
    for it in dropped.iter().take(MOST_DROPPED) {
        to.leaf("p", &[], &text(lang).dropped(it.key, &address::shown_value(&it.value)));
    }
    to.close("div");
}
