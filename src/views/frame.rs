//! A page that never changes once it is drawn: what all pages have around their content, and the content.

use super::footer::footer;
use super::markup::{Markup, with};
use super::mast::mast;
use super::print_note::print_note;
use super::skip::skip;
use crate::domain::Meta;
use crate::state::ViewState;

/// A page with this in its `main`; its address is given where it is known ahead.
pub fn frame(view: &ViewState, meta: &Meta, main: &str, address: Option<&str>) -> String {
    let mut html = Markup::default();
    html.block("div", "skips").raw(&skip(view)).close("div");
    html.block("header", "mast").raw(&mast(view)).close("header");
    html.open("main", &[with("id", "content"), with("class", "frame"), with("tabindex", "-1")]);
    html.raw(main).close("main");
    html.block("footer", "footer").raw(&footer(view, meta)).close("footer");
    html.raw(&print_note(view.lang, meta, address));
    html.finish()
}
