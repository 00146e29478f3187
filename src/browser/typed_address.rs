//! The address of what is still being typed or dragged. Browsers refuse an address at every letter, and nobody would go back to
//! one, so it is written when the visitor pauses.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::task::spawn_local;

use super::history;
use super::time::sleep;

/// So long a pause ends what is being typed, in milliseconds.
const PAUSE: i32 = 250;

/// An address that waits.
#[derive(Clone, Default)]
pub(super) struct TypedAddress {
    target: Rc<RefCell<Option<String>>>,
    /// Counts them, so that only the last one is written.
    turn: Rc<Cell<u32>>,
}

impl TypedAddress {
    /// Writes an address after a pause, in the place of the one that is shown; an earlier one is forgotten.
    pub(super) fn put(&self, target: String) {
        *self.target.borrow_mut() = Some(target);
        self.turn.set(self.turn.get().wrapping_add(1));
        let (typed, mine) = (self.clone(), self.turn.get());
        spawn_local(async move {
            sleep(PAUSE).await;
            if typed.turn.get() == mine {
                typed.settle();
            }
        });
    }

    /// The visitor has gone elsewhere: what waits is no longer where they are.
    pub(super) fn forget(&self) {
        self.target.take();
    }

    /// Writes what waits at once, before something else happens.
    pub(super) fn settle(&self) {
        if let Some(target) = self.target.take() {
            history::replace(&target);
        }
    }
}
