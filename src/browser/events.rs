//! Listening for as long as the page lives.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, EventTarget, KeyboardEvent};

/// Whether a key was pressed alone: with others it is the browser's, going back or to the top of the page.
pub(super) fn is_alone(event: &KeyboardEvent) -> bool {
    !(event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key())
}

/// Calls something at every event of a name.
pub(super) fn listen<E: JsCast + 'static>(target: &EventTarget, name: &str, react: impl FnMut(E) + 'static) {
    add(target, name, react, false);
}

/// Calls something at every event of a name before anybody further down hears of it.
pub(super) fn listen_first<E: JsCast + 'static>(target: &EventTarget, name: &str, react: impl FnMut(E) + 'static) {
    add(target, name, react, true);
}

fn add<E: JsCast + 'static>(target: &EventTarget, name: &str, mut react: impl FnMut(E) + 'static, is_first: bool) {
    let react = move |event: Event| {
        if let Ok(event) = event.dyn_into::<E>() {
            react(event);
        }
    };
    attach(target, name, Box::new(react), is_first);
}

fn attach(target: &EventTarget, name: &str, react: Box<dyn FnMut(Event)>, is_first: bool) {
    let closure = Closure::wrap(react);
    // A browser refuses a listener for no name that is used here; without it the page's links still work.
    let _ = target.add_event_listener_with_callback_and_bool(name, closure.as_ref().unchecked_ref(), is_first);
    closure.forget();
}
