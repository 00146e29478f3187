//! What stands at the foot of every sheet of paper: which release of what this is, and where it was found.

use super::markup::{Markup, with};
use crate::domain::{Lang, Meta, PartialDate};
use crate::text::{date, text};

/// The note; where the address is not known ahead, `boot.js` writes that of the page before it is printed.
pub(super) fn print_note(lang: Lang, meta: &Meta, address: Option<&str>) -> String {
    let words = text(lang);
    let version = PartialDate::parse(&meta.version).map_or_else(|| meta.version.clone(), |day| date::date(day, lang));
    let mut html = Markup::default();
    html.block("p", "print-note").text(words.site_title).text(" · ").text(&words.release(&version)).text(" · ");
    html.text(words.licence).text(" · ");
    html.leaf("a", &[with("data-address", ""), ("href", address)], address.unwrap_or_default()).close("p");
    html.finish()
}
