//! The filters on a narrow screen: they move into a dialog, where the browser itself keeps the focus, and back when it closes.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlDialogElement, window};

use super::base::document;
use super::events::{listen, listen_first};

/// From here on the filters stand beside the results, as in `panel.css`.
const WIDE: &str = "(min-width: 56rem)";

/// Brings them back whenever the dialog closes or the screen grows.
pub(super) fn start() {
    let Some((document, window)) = document().zip(window()) else { return };
    // Closing is told to the dialog alone, so it is heard on the way down.
    listen_first(&document, "close", move |event: Event| {
        let closed = event.target().and_then(|target| target.dyn_into::<HtmlDialogElement>().ok());
        if closed.is_some_and(|dialog| dialog.id() == "sheet") {
            put_back();
        }
    });
    listen(&window, "resize", move |_: Event| {
        let is_wide =
            web_sys::window().and_then(|window| window.match_media(WIDE).ok()?).is_some_and(|it| it.matches());
        if is_wide {
            close();
        }
    });
}

/// Opens the filters.
pub(super) fn open() -> Option<()> {
    let dialog = dialog()?;
    let filters = filters()?;
    dialog.append_with_node_1(&filters).ok()?;
    // What lies behind a dialog is not heard.
    dialog.append_with_node_1(status()?.as_ref()).ok()?;
    dialog.show_modal().ok()
}

/// Closes them; the browser gives the focus back to what opened them.
pub(super) fn close() {
    if let Some(dialog) = dialog().filter(HtmlDialogElement::open) {
        dialog.close();
    }
}

/// Whether they are open.
pub(super) fn is_open() -> bool {
    dialog().is_some_and(|dialog| dialog.open())
}

fn put_back() -> Option<()> {
    let filters = filters()?;
    document()?.get_element_by_id("panel-button")?.after_with_node_1(status()?.as_ref()).ok()?;
    document()?.query_selector(".columns").ok()??.prepend_with_node_1(&filters).ok()
}

fn dialog() -> Option<HtmlDialogElement> {
    document()?.get_element_by_id("sheet")?.dyn_into().ok()
}

fn status() -> Option<Element> {
    document()?.query_selector("[role=status]").ok()?
}

fn filters() -> Option<Element> {
    document()?.get_element_by_id("filters")
}
