//! The only code that touches the browser. It reads the state and does what no state can: fetch, scroll, copy, push.

mod address_bar;
mod base;
mod boxes;
mod clicks;
mod compare;
mod document;
mod drawn;
mod events;
mod fetch;
mod fields;
mod follow;
mod grid;
mod history;
mod keys;
mod last_visit;
mod links;
mod list;
mod load;
mod mark;
mod neighbours;
mod option_search;
mod pages;
mod picture_width;
mod place;
mod search;
mod sheet;
mod slots;
mod stage;
mod tiles;
mod time;
mod travel;
mod typed_address;
mod wishes;

use std::any::Any;

use leptos::prelude::{Owner, WithUntracked};
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

pub use stage::detached;
use time::sleep;

use crate::domain::{BitSet, Lang, Record, Selection};
use crate::state::{Explorer, Extent, ListDrawer, Loading, Slot, Store};
use crate::text::bring;

/// How things look, which this layer does not know.
#[derive(Clone, Copy)]
pub struct Drawing {
    /// Explore, without what follows the choice.
    pub page: fn(Explorer) -> String,
    /// What follows it.
    pub slots: &'static [Slot],
    /// The id of the element for the picture of time.
    pub picture_place: &'static str,
    /// Draws the picture into that element, for as long as what it gives is kept.
    pub picture: fn(HtmlElement, Explorer) -> Box<dyn Any>,
    /// The filters of explore.
    pub filters: fn(Explorer) -> String,
    /// What is said until there is a record.
    pub waiting: fn(&Loading, Lang) -> String,
    /// The links of an event to those before and after it in a view; nothing where it is not in that.
    pub neighbours: fn(&Record, usize, &Selection, Option<&BitSet>) -> Option<String>,
    /// Draws the list.
    pub list: ListDrawer,
}

/// Starts everything, in turns between which whoever scrolls or types has theirs. Has to be called under an owner that lives
/// as long as the page.
pub fn start(drawing: Drawing) {
    let owner = Owner::current().unwrap_or_default();
    spawn_local(async move {
        sleep(0).await;
        let (travel, left) = owner.with(|| listen(drawing));
        sleep(0).await;
        travel.begin(left);
    });
}

/// Hears the visitor from now on; gives the way to go, and the place at which the page was left before, if it was.
fn listen(drawing: Drawing) -> (travel::Travel, Option<place::Place>) {
    let store = Store::new(base::reading(), Extent::Parts);
    let strings = base::boot_script().and_then(|boot| js_sys::Reflect::get(&boot, &JsValue::from_str("strings")).ok());
    bring(store.view.with_untracked(|view| view.lang), strings.and_then(|it| it.as_string()).unwrap_or_default());
    let left = history::start();
    let loader = load::Loader::new(store, Owner::current().unwrap_or_default());
    let list = list::List::new(drawing.list);
    let stage = stage::Stage::new(drawing, list.clone());
    let travel = travel::Travel::new(store, loader.clone(), list.clone(), stage.clone());
    stage.follow(store);
    address_bar::start(&travel);
    document::start(store);
    clicks::start(store);
    links::start(&travel);
    picture_width::start(store);
    list.start(store);
    slots::start();
    boxes::start(store);
    compare::start(store);
    fields::start(store);
    search::start(store);
    option_search::start(store);
    last_visit::start(store);
    sheet::start();
    keys::start();
    grid::start();
    tiles::start();
    wishes::start(store, list, loader);
    (travel, left)
}
