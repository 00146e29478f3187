//! One kind of effect for all: each kind would bring its own code.

use leptos::prelude::Effect;

/// Does something soon, and again whenever what it asked for has changed.
pub(super) fn follow(act: impl Fn() + 'static) {
    begin(Box::new(act));
}

fn begin(act: Box<dyn Fn()>) {
    Effect::new(move |_| act());
}
