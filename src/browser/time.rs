//! Waiting.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::window;

/// Waits so many milliseconds.
pub(super) async fn sleep(milliseconds: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
        }
    });
    let _ = JsFuture::from(promise).await;
}

/// Waits until the browser has nothing better to do, but not for long.
pub(super) async fn idle() {
    let Some(window) = window() else { return };
    // Safari has no idle callback.
    let request = Reflect::get(&window, &JsValue::from_str("requestIdleCallback")).ok();
    let Some(request) = request.and_then(|request| request.dyn_into::<Function>().ok()) else {
        return sleep(16).await;
    };
    let promise = Promise::new(&mut |resolve, _| {
        let _ = request.call1(&window, &resolve);
    });
    let _ = JsFuture::from(promise).await;
}

/// Milliseconds since the page began.
pub(super) fn now() -> f64 {
    window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}
