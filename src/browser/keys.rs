//! Keys for those who like them: `/` goes to the search field, Escape clears it, `?` lists them. None fires while somebody types,
//! and all can be switched off (WCAG 2.1.4).

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlDialogElement, HtmlElement, HtmlInputElement, KeyboardEvent, window};

use super::base::document;
use super::events::listen;
use crate::state::address::WORDS_KEY;

/// Under this it is kept that they are switched off.
const KEY: &str = "k-defense-keys";
const OFF: &str = "off";

thread_local! {
    /// Where storage is refused, the choice holds at least for this visit of the page.
    static IS_OFF: Cell<bool> = const { Cell::new(false) };
}

/// Listens from now on.
pub(super) fn start() {
    let Some(document) = document() else { return };
    listen(&document, "keydown", |event: KeyboardEvent| {
        // A key that means nothing here is the usual case.
        let _ = press(&event);
    });
    listen(&document, "change", |event: Event| {
        let _ = switch(&event);
    });
}

/// Opens the list of the keys.
pub(super) fn open() -> Option<()> {
    let dialog: HtmlDialogElement = document()?.get_element_by_id("keys")?.dyn_into().ok()?;
    let switch: HtmlInputElement = dialog.query_selector("input").ok()??.dyn_into().ok()?;
    switch.set_checked(are_on());
    let close: HtmlElement = dialog.query_selector("button").ok()??.dyn_into().ok()?;
    dialog.show_modal().ok()?;
    // The first control is the switch, which Space would turn at once.
    close.focus().ok()
}

fn press(event: &KeyboardEvent) -> Option<()> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let field = target.dyn_ref::<HtmlInputElement>().filter(|input| input.type_() != "checkbox");
    if event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing() {
        return None;
    }
    match (event.key().as_str(), field) {
        // What the browser does by itself in some, and not in others.
        ("Escape", Some(field)) if field.type_() == "search" && !field.value().is_empty() => {
            event.prevent_default();
            field.set_value("");
            let input = Event::new_with_event_init_dict("input", &bubbling()).ok()?;
            field.dispatch_event(&input).ok().map(|_| ())
        }
        ("/", None) if are_on() && !is_modal() => {
            let field: HtmlElement = document()?.get_element_by_id(WORDS_KEY)?.dyn_into().ok()?;
            event.prevent_default();
            field.focus().ok()
        }
        ("?", None) if are_on() && !is_modal() => {
            open()?;
            event.prevent_default();
            Some(())
        }
        _ => None,
    }
}

fn bubbling() -> web_sys::EventInit {
    let init = web_sys::EventInit::new();
    init.set_bubbles(true);
    init
}

fn is_modal() -> bool {
    document().and_then(|document| document.query_selector("dialog[open]").ok()?).is_some()
}

fn are_on() -> bool {
    let kept = || -> Option<String> { window()?.local_storage().ok()??.get_item(KEY).ok()? };
    !IS_OFF.get() && kept().as_deref() != Some(OFF)
}

fn switch(event: &Event) -> Option<()> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    input.closest("#keys").ok()??;
    IS_OFF.set(!input.checked());
    let storage = window()?.local_storage().ok()??;
    if input.checked() { storage.remove_item(KEY).ok() } else { storage.set_item(KEY, OFF).ok() }
}
