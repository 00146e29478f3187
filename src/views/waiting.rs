//! What stands in the place of the results until the record is here.

use super::problem::{late_problem, load_problem};
use crate::domain::Lang;
use crate::state::Loading;
use crate::text::text;

/// A line, or what went wrong.
pub fn waiting(loading: &Loading, lang: Lang) -> String {
    match loading {
        Loading::Failed(failure) => load_problem(failure, lang),
        Loading::Late => late_problem(lang),
        Loading::Pending | Loading::Ready(_) => format!("<p>{}</p>", text(lang).loading),
    }
}
