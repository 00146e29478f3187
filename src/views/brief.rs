//! A brief on a country: its first sentence, the rest on demand.

use super::markup::Markup;
use crate::domain::Lang;
use crate::text::{first_sentence, text};

/// Adds the brief.
pub(super) fn brief(to: &mut Markup, brief: &str, lang: Lang) {
    let (first, rest) = first_sentence(brief);
    to.block("div", "brief").leaf("p", &[], first);
    if !rest.is_empty() {
        to.open("details", &[]).leaf("summary", &[], text(lang).read_on).leaf("p", &[], rest).close("details");
    }
    to.close("div");
}
