//! The one door through which every change of page and of language goes, whether by a link or by going back.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use web_sys::{RequestCache, window};

use super::base::{document, location, reading};
use super::history;
use super::list::List;
use super::load::fetch_record;
use super::place::Place;
use super::strings;
use super::swap::Stage;
use super::wishes::{focus, scroll_to};
use crate::domain::Lang;
use crate::state::address::Reading;
use crate::state::{Explorer, LoadFailure, Loading, Page, Store, ViewState};

/// Why the visitor goes somewhere.
pub(super) enum Way {
    /// By a link, which may name a place on the page.
    Link {
        /// Where the browser would go.
        href: String,
        /// The place, with its `#`.
        hash: String,
    },
    /// Back or forth, to a place.
    Turn(Place),
}

/// What it takes to go anywhere.
pub(super) struct Journey {
    pub(super) store: Store,
    pub(super) list: List,
    pub(super) stage: Stage,
    /// Under it live the answers, for as long as the page does.
    pub(super) owner: Owner,
    /// What the visitor has read already, by language.
    pub(super) explorers: RefCell<[Option<Explorer>; Lang::COUNT]>,
    /// Counts the visitor's wishes to go somewhere: only the latest is granted.
    pub(super) wish: Cell<u32>,
}

impl Journey {
    /// Goes to what an address says; false where that is the browser's.
    pub(super) fn go(self: &Rc<Self>, to: Reading, way: Way) -> bool {
        let Loading::Ready(here) = self.store.loading.get_untracked() else { return false };
        if !here.knows(&to.view.page) {
            return false;
        }
        let wish = self.wish.get() + 1;
        self.wish.set(wish);
        let lang = to.view.lang;
        if lang == here.record.words.lang {
            self.arrive(None, to, way);
            return true;
        }
        let journey = Rc::clone(self);
        let is_switch = matches!(way, Way::Link { .. }) && self.shows(&to.view.page);
        spawn_local(async move {
            let explorer = journey.in_language(lang).await;
            // Somebody who has changed their mind meanwhile is not taken along.
            if journey.wish.get() != wish || matches!(way, Way::Turn(_)) && reading() != to {
                return;
            }
            match (explorer, way) {
                (Ok(explorer), _) if is_switch => journey.switch(explorer),
                (Ok(explorer), way) => journey.arrive(Some(explorer), to, way),
                // The page at that address says what is wrong.
                (Err(_), Way::Link { href, .. }) => drop(location().map(|location| location.assign(&href))),
                (Err(_), Way::Turn(_)) => drop(location().map(|location| location.reload())),
            }
        });
        true
    }

    fn shows(&self, page: &Page) -> bool {
        self.store.view.with_untracked(|view| view.page == *page)
    }

    async fn in_language(&self, lang: Lang) -> Result<Explorer, LoadFailure> {
        if let Some(known) = self.explorers.borrow()[lang as usize] {
            return Ok(known);
        }
        let (strings, record) = (strings::fetch(lang), fetch_record(lang, RequestCache::Default));
        strings.await?;
        let record = record.await?;
        let explorer = self.owner.with(|| Explorer::new(self.store, record));
        self.explorers.borrow_mut()[lang as usize] = Some(explorer);
        Ok(explorer)
    }

    /// The same view in another language: what was chosen meanwhile is kept, and the visitor stays where they are.
    fn switch(&self, explorer: Explorer) {
        let place = Place::now();
        let page = self.store.view.with_untracked(|view| view.page.clone());
        let view = ViewState { lang: explorer.record.words.lang, page };
        self.store.enter(explorer, Reading { view, dropped: self.store.dropped() });
        self.stage.show(explorer, "#filters details");
        self.settle(place);
    }

    fn arrive(&self, other: Option<Explorer>, to: Reading, way: Way) {
        let place_before = self.store.view.with_untracked(ViewState::place);
        let is_elsewhere = place_before != to.view.place() || other.is_some();
        if let Some(explorer) = other {
            self.store.enter(explorer, to);
            self.stage.show(explorer, "#filters details");
        } else {
            self.store.open(to);
        }
        match way {
            Way::Turn(place) => self.settle(place),
            Way::Link { hash, .. } if is_elsewhere => {
                if !hash.is_empty() {
                    history::add_hash(self.store, &hash);
                }
                spawn_local(begin(hash));
            }
            Way::Link { .. } => {}
        }
    }

    /// Brings the visitor to a place once everything is drawn.
    pub(super) fn settle(&self, place: Place) {
        let list = self.list.clone();
        spawn_local(async move {
            tick().await;
            place.restore(&list).await;
        });
    }
}

/// A page begins at its heading, or at what the link names.
async fn begin(hash: String) {
    tick().await;
    let Some(document) = document() else { return };
    if let Ok(Some(heading)) = document.query_selector("main h1") {
        focus(&heading);
    }
    match document.get_element_by_id(hash.trim_start_matches('#')) {
        Some(part) => scroll_to(&part),
        None => drop(window().map(|window| window.scroll_to_with_x_and_y(0.0, 0.0))),
    }
}
