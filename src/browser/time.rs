//! Waiting.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdleDeadline, window};

/// Longer than this nothing waits for idle time, in milliseconds.
const LONGEST_WAIT: f64 = 100.0;

/// Waits so many milliseconds.
pub(super) async fn sleep(milliseconds: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
        }
    });
    let _ = JsFuture::from(promise).await;
}

/// How much time is taken where the browser does not say how much it has, in milliseconds.
const SLICE: f64 = 4.0;

/// Waits until the browser has nothing better to do, but not for long; gives how many milliseconds it has.
pub(super) async fn idle() -> f64 {
    let Some(window) = window() else { return SLICE };
    // Safari has no idle callback.
    let request = Reflect::get(&window, &JsValue::from_str("requestIdleCallback")).ok();
    let Some(request) = request.and_then(|request| request.dyn_into::<Function>().ok()) else {
        sleep(16).await;
        return SLICE;
    };
    let options = Object::new();
    // A browser that is never idle has to go on all the same.
    let _ = Reflect::set(&options, &JsValue::from_str("timeout"), &JsValue::from_f64(LONGEST_WAIT));
    let promise = Promise::new(&mut |resolve, _| {
        let _ = request.call2(&window, &resolve, &options);
    });
    let deadline = JsFuture::from(promise).await.ok().map(JsCast::unchecked_into::<IdleDeadline>);
    deadline.map_or(SLICE, |deadline| deadline.time_remaining().max(SLICE))
}

/// Waits until the browser is about to paint.
pub(super) async fn frame() {
    let promise = Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            let _ = window.request_animation_frame(&resolve);
        }
    });
    let _ = JsFuture::from(promise).await;
}

/// Milliseconds since the page began.
pub(super) fn now() -> f64 {
    window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}
