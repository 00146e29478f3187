//! From view to view, whatever their languages and wherever the wish comes from.

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

use super::list::List;
use super::load::Loader;
use super::place::Place;
use crate::domain::Record;
use crate::state::address::Reading;
use crate::state::{Loading, Store, Wish};

/// Goes where it is told to.
#[derive(Clone)]
pub(super) struct Travel {
    pub(super) store: Store,
    loader: Loader,
    list: List,
}

impl Travel {
    /// A way to go.
    pub(super) fn new(store: Store, loader: Loader, list: List) -> Self {
        Self { store, loader, list }
    }

    /// Follows a link: the place stays where only the language or the choice changes, and a new page begins at its top.
    pub(super) fn forward(&self, reading: Reading, href: &str) {
        let (is_other_place, is_other_language) = self
            .store
            .view
            .with_untracked(|view| (view.place() != reading.view.place(), view.lang != reading.view.lang));
        if is_other_language {
            let travel = self.clone();
            self.loader.speak(reading.view.lang, href, move |record| {
                let place = if is_other_place { None } else { Some(Place::here()) };
                travel.arrive(record, reading.clone(), place);
            });
            return;
        }
        self.store.open(reading);
        if is_other_place {
            self.store.ask(Wish::FocusHeading);
        }
    }

    /// Goes to an entry of the history that was left at a place.
    pub(super) fn back(&self, reading: Reading, place: Place) {
        if self.store.view.with_untracked(|view| view.lang) == reading.view.lang {
            self.store.open(reading);
            self.stay(place);
            return;
        }
        let travel = self.clone();
        self.loader
            .speak(reading.view.lang, "", move |record| travel.arrive(record, reading.clone(), Some(place.clone())));
    }

    fn arrive(&self, record: &'static Record, reading: Reading, place: Option<Place>) {
        self.loader.under_owner(|| self.store.speak(record, reading));
        match place {
            Some(place) => self.stay(place),
            None => self.store.ask(Wish::FocusHeading),
        }
    }

    /// Brings the visitor to a place of what is about to be drawn.
    pub(super) fn stay(&self, place: Place) {
        let travel = self.clone();
        spawn_local(async move {
            tick().await;
            if let (Some(id), Loading::Ready(explorer)) = (place.event(), travel.store.loading.get_untracked()) {
                travel.list.reveal(explorer.record.event(id));
            }
            place.restore().await;
        });
    }
}
