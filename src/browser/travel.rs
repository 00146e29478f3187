//! From view to view, whatever their languages and wherever the wish comes from.

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use web_sys::Document;

use super::base::{base, document, location};
use super::boxes::take_ticked;
use super::fields::take_typed;
use super::list::{List, mark_ready};
use super::load::Loader;
use super::neighbours;
use super::pages::Pages;
use super::place::Place;
use super::search;
use super::slots;
use super::stage::{Stage, clear};
use crate::domain::Record;
use crate::state::address::{self, Reading};
use crate::state::{Explorer, Loading, Store, ViewState, Wish};

/// Where a visitor is once a page is shown.
#[derive(Clone)]
enum End {
    /// At its top, where the app finds them.
    AsItIs,
    /// At its heading, as on any new page.
    Heading,
    /// At a place on it.
    Place(Place),
}

/// Goes where it is told to.
#[derive(Clone)]
pub(super) struct Travel {
    pub(super) store: Store,
    loader: Loader,
    list: List,
    stage: Stage,
    pages: Pages,
}

impl Travel {
    /// A way to go.
    pub(super) fn new(store: Store, loader: Loader, list: List, stage: Stage) -> Self {
        Self { store, loader, list, stage, pages: Pages::default() }
    }

    /// Begins on the page that was loaded, which may have been left before at a place.
    pub(super) fn begin(&self, left: Option<Place>) {
        let travel = self.clone();
        if self.store.view.with_untracked(|view| view.page.is_explore()) {
            self.loader.first(move |explorer| {
                // Whoever has gone on to another page meanwhile stays there.
                if !travel.store.view.with_untracked(|view| view.page.is_explore()) {
                    return;
                }
                take_ticked(explorer);
                take_typed(explorer);
                let left = left.clone();
                travel.explore(explorer, move || match left.filter(|_| !has_moved()).unwrap_or_else(Place::here) {
                    place if place == Place::default() => End::AsItIs,
                    place => End::Place(place),
                });
            });
            return;
        }
        // The page is complete as it is; whoever goes on to explore waits for the record then.
        clear();
        neighbours::show(self.store, &self.loader, self.stage.drawing);
        if let Some(place) = left {
            self.end(End::Place(place));
        }
        mark_ready(true);
    }

    /// Follows a link: the place stays where only the language or the choice changes, and a new page begins at its top.
    pub(super) fn forward(&self, reading: Reading) {
        let is_other_place = self.store.view.with_untracked(|view| view.place() != reading.view.place());
        let end = if is_other_place { End::Heading } else { End::Place(Place::here()) };
        self.go(reading, end, true);
    }

    /// Goes to an entry of the history that was left at a place.
    pub(super) fn back(&self, reading: Reading, place: Place) {
        self.go(reading, End::Place(place), false);
    }

    /// Goes to a view, and to a place on it.
    fn go(&self, reading: Reading, end: End, is_choice: bool) {
        let href = format!("{}{}", base(), address::write(&reading.view));
        let mine = self.loader.next();
        let travel = self.clone();
        if !reading.view.page.is_explore() {
            let is_same = |view: &ViewState| view.lang == reading.view.lang && view.place() == reading.view.place();
            if self.store.view.with_untracked(is_same) {
                // What is chosen on it is drawn by itself.
                self.store.open(reading);
                return self.end(end);
            }
            spawn_local(async move {
                // A page is one file, whatever is chosen on it.
                let page = travel.pages.get(href.split('?').next().unwrap_or(&href)).await;
                if travel.loader.is_latest(mine) {
                    travel.show_page(page.as_ref(), reading, end, &href);
                }
            });
            return;
        }
        let is_explore = self.store.view.with_untracked(|view| view.page.is_explore());
        let is_switch = is_choice && self.store.view.with_untracked(|view| view.page == reading.view.page);
        match self.store.loading.get_untracked() {
            Loading::Ready(explorer) if explorer.record.words.lang == reading.view.lang => {
                self.store.open(reading);
                // A choice on explore is drawn by itself, and its focus stays where it is.
                if !is_explore {
                    self.explore(explorer, || end);
                } else if !is_choice {
                    self.end(end);
                }
            }
            _ => self.loader.speak(reading.view.lang, mine, move |record| match record {
                Some(record) if is_switch => travel.switch(record),
                Some(record) => travel.arrive(record, reading.clone(), end.clone()),
                None => load(&href),
            }),
        }
    }

    fn show_page(&self, page: Option<&Document>, reading: Reading, end: End, href: &str) {
        let Some(page) = page else { return load(href) };
        self.store.open(reading);
        self.stage.page(page);
        neighbours::show(self.store, &self.loader, self.stage.drawing);
        mark_ready(true);
        self.end(end);
    }

    /// The same view in another language, with what was chosen meanwhile, and the visitor stays where they are.
    fn switch(&self, record: &'static Record) {
        let page = self.store.view.with_untracked(|view| view.page.clone());
        let view = ViewState { lang: record.words.lang, page };
        self.arrive(record, Reading { view, dropped: Vec::new() }, End::Place(Place::here()));
    }

    fn arrive(&self, record: &'static Record, reading: Reading, end: End) {
        self.loader.under_owner(|| self.store.speak(record, reading));
        if let Loading::Ready(explorer) = self.store.loading.get_untracked() {
            self.explore(explorer, || end);
        }
    }

    /// Draws explore and shows it, and then asks where the visitor is to be.
    fn explore(&self, explorer: Explorer, end: impl FnOnce() -> End + 'static) {
        mark_ready(false);
        let travel = self.clone();
        let turn = self.stage.next();
        spawn_local(async move {
            if untrack(move || explorer.is_searching()) {
                search::bring(explorer).await;
            }
            if let Some(drawn) = travel.stage.draw(explorer, turn).await {
                let end = end();
                if travel.stage.show(drawn) {
                    travel.end(end);
                }
            }
        });
    }

    fn end(&self, end: End) {
        match end {
            End::AsItIs => {}
            End::Heading => self.store.ask(Wish::FocusHeading),
            End::Place(place) => self.stay(place),
        }
    }

    /// Brings the visitor to a place of what is about to be drawn.
    fn stay(&self, place: Place) {
        let travel = self.clone();
        spawn_local(async move {
            tick().await;
            if let Loading::Ready(Explorer { record, .. }) = travel.store.loading.get_untracked() {
                place.events().for_each(|id| travel.list.reveal(record.event(id)));
            }
            slots::complete();
            place.restore().await;
        });
    }
}

/// Whether the visitor has moved on the static page by themselves; `touched.js` marks it.
fn has_moved() -> bool {
    document().and_then(|document| document.document_element()).is_some_and(|root| root.has_attribute("data-touched"))
}

/// Lets the browser go to a page, which says what is wrong with it.
fn load(href: &str) {
    if let Some(location) = location() {
        // It is told where it is already, where back and forward have changed the address.
        let is_here = location.pathname().is_ok_and(|path| href.split('?').next() == Some(path.as_str()));
        let _ = if is_here { location.reload() } else { location.assign(href) };
    }
}
