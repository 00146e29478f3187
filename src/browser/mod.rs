//! The only code that touches the browser. It reads the state and does what no state can: fetch, scroll, copy, push.

mod base;
mod clicks;
mod document;
mod events;
mod fetch;
mod history;
mod journey;
mod links;
mod list;
mod load;
mod mark;
mod meanwhile;
mod picture_width;
mod place;
mod strings;
mod swap;
mod time;
mod wishes;

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::{GetUntracked, Owner, Set, WithUntracked};
use web_sys::HtmlElement;

pub use base::reading;
pub use swap::detached;

use crate::domain::{Lang, Record};
use crate::state::address::Reading;
use crate::state::{Explorer, ListDrawer, Loading, Page, Store};
use journey::{Journey, Way};
use place::Place;

/// How many rows are drawn in the frame of a change: more than a screen holds.
pub const FIRST_ROWS: usize = 16;

/// How things look, which this layer does not know.
#[derive(Clone, Copy)]
pub struct Drawing {
    /// Draws the app into an element; it is there for as long as what is given back.
    pub app: fn(HtmlElement, Explorer) -> Box<dyn Any>,
    /// What is said until then.
    pub waiting: fn(&Loading, Lang) -> String,
    /// Draws the list.
    pub list: ListDrawer,
}

/// Starts everything. Has to be called under an owner that lives as long as the page.
pub fn start(store: Store, drawing: Drawing) {
    strings::take(store.view.with_untracked(|view| view.lang));
    let owner = Owner::current().unwrap_or_default();
    let list = list::List::start(store, drawing.list);
    swap::start(store, drawing);
    clicks::start(store);
    document::start(store);
    picture_width::start(store);
    let journey = Rc::new(Journey {
        store,
        list: list.clone(),
        stage: swap::Stage::new(drawing),
        owner: owner.clone(),
        explorers: RefCell::default(),
        wish: Cell::default(),
    });
    let loader = load::Loader::new(store, move |record| owner.with(|| take_over(&journey, record)));
    wishes::start(store, list, loader.clone());
    loader.first();
}

/// The app takes the page over, as the visitor has left it so far. A page that the record does not know simply stays.
fn take_over(journey: &Rc<Journey>, record: &'static Record) {
    let store = journey.store;
    let explorer = Explorer::new(store, record);
    let mut view = store.view.get_untracked();
    if !explorer.knows(&view.page) {
        return;
    }
    journey.explorers.borrow_mut()[view.lang as usize] = Some(explorer);
    let kept = history::take_over().filter(|_| !meanwhile::has_moved());
    let place = kept.unwrap_or_else(Place::now);
    swap::end_waiting();
    if let Some(width) = meanwhile::picture_width() {
        store.picture_width.set(width);
    }
    if let Page::Explore(selection) = view.page {
        view.page = Page::Explore(meanwhile::ticked(selection));
    }
    store.enter(explorer, Reading { view, dropped: store.dropped() });
    // Branches within branches are empty on the static page.
    journey.stage.show(explorer, "#filters details:not(details details)");
    journey.settle(place);
    let of_turn = Rc::clone(journey);
    history::follow(store, move |place| {
        if !of_turn.go(reading(), Way::Turn(place)) {
            // Nothing that the app has written.
            let _ = base::location().map(|location| location.reload());
        }
    });
    links::start(Rc::clone(journey));
}
