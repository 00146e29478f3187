//! A footnote: which records could not be read.

use super::markup::{Markup, with};
use crate::domain::{Flaw, Record};
use crate::text::text;

/// Nobody reads more of them on a page; the data check prints all.
const MOST: usize = 20;

/// The footnote; empty where every record is fine.
pub(super) fn set_aside(record: &Record) -> String {
    let words = text(record.words.lang);
    let mut html = Markup::default();
    if record.problems.is_empty() {
        return html.finish();
    }
    html.open("details", &[with("class", "set-aside")]);
    html.leaf("summary", &[], &words.set_aside(record.problems.len())).open("ul", &[]);
    for it in record.problems.iter().take(MOST) {
        let flaw = match &it.flaw {
            Flaw::NotAsExpected { field } => words.flaw_field(field),
            Flaw::BadValue { field, value } => words.flaw_value(field, value),
            Flaw::Twin => words.flaw_twin.to_owned(),
            Flaw::NoWords => words.flaw_words.to_owned(),
        };
        html.open("li", &[]).leaf("code", &[], it.list).text(" ").leaf("code", &[], &it.id);
        html.text(": ").text(&flaw).close("li");
    }
    html.close("ul").close("details");
    html.finish()
}
