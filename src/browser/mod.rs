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

use leptos::prelude::Owner;
use web_sys::HtmlElement;

pub use base::reading;
pub use swap::detached;

use crate::domain::Lang;
use crate::state::{Explorer, ListDrawer, Loading, Store};

/// How many rows are drawn in the frame of a change: more than a screen holds.
pub const FIRST_ROWS: usize = 16;

/// How things look, which this layer does not know.
#[derive(Clone, Copy)]
pub struct Drawing {
    /// Draws the app into an element.
    pub app: fn(HtmlElement, Explorer),
    /// What is said until then.
    pub waiting: fn(&Loading, Lang) -> String,
    /// Draws the list.
    pub list: ListDrawer,
}

/// Starts everything. Has to be called under an owner that lives as long as the page.
pub fn start(store: Store, drawing: Drawing) {
    let loader = load::Loader::new(store, Owner::current().unwrap_or_default());
    swap::start(store, drawing);
    address_bar::start(store);
    document::start(store);
    clicks::start(store);
    links::start(store);
    picture_width::start(store);
    wishes::start(store, list::List::start(store, drawing.list), loader.clone());
    loader.first();
}
