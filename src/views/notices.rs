//! What the page has to say beside the results.

use super::markup::{Markup, with};
use super::problem::address_problem;
use crate::domain::Lang;
use crate::state::Notice;
use crate::text::text;

/// The line, or nothing. That the link was copied is said where the number of events is, as only one place speaks.
pub(super) fn notices(notice: &Notice, lang: Lang) -> String {
    let mut html = Markup::default();
    match notice {
        Notice::Silent | Notice::Copied | Notice::Said(_) => {}
        Notice::Dropped(dropped) => address_problem(&mut html, dropped, lang),
        Notice::CopyRefused(address) => {
            html.block("p", "copy-by-hand").leaf("label", &[with("for", "copy-by-hand")], text(lang).copy_refused);
            html.open(
                "input",
                &[with("id", "copy-by-hand"), with("type", "text"), with("readonly", ""), with("value", address)],
            );
            html.close("p");
        }
    }
    html.finish()
}
