//! The only code that touches the browser. It reads the state and does what no state can: fetch, scroll, copy, push.

mod address_bar;
mod base;
mod clicks;
mod document;
mod events;
mod links;
mod list;
mod load;
mod picture_width;
mod swap;
mod time;
mod wishes;

pub use base::reading;

use crate::state::{ListDrawer, Store};

/// How many rows are drawn in the frame of a change: more than a screen holds.
pub const FIRST_ROWS: usize = 16;

/// Starts everything. Has to be called under the owner of the page.
pub fn start(store: Store, drawer: ListDrawer) {
    load::start(store);
    address_bar::start(store);
    document::start(store);
    clicks::start(store);
    links::start(store);
    picture_width::start(store);
    wishes::start(store, list::List::start(store, drawer));
}

pub use swap::{detached, swap_in};
