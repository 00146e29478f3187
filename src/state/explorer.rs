//! The answers to the current selection, each worked out once and shared by all views.

use leptos::prelude::*;

use super::Store;
use crate::domain::{Facet, Lens, Matching, OptionState, Record, Selection};
use crate::plot::{Picture, picture};

/// The record together with what is chosen of it; a handle, cheap to copy.
#[derive(Clone, Copy)]
pub struct Explorer {
    /// The signals behind it.
    pub store: Store,
    /// The record.
    pub record: &'static Record,
    /// What matches, and how many each option would give.
    pub matching: Memo<Matching>,
    /// The picture of time; empty under other lenses.
    pub picture: Memo<Picture>,
}

impl Explorer {
    /// Sets the memos up.
    pub fn new(store: Store, record: &'static Record) -> Self {
        let matching = Memo::new(move |_| store.view.with(|view| view.select(|selection| record.matching(selection))));
        let picture = Memo::new(move |_| {
            let place = |selection: &Selection| match selection.lens {
                Lens::Timeline => matching.with(|matching| {
                    let chosen = selection.values(Facet::Country);
                    picture(record, &matching.events, chosen, store.picture_width.get())
                }),
                Lens::Countries => Picture::default(),
            };
            store.view.with(|view| view.select(place))
        });
        Self { store, record, matching, picture }
    }

    /// Something about what is chosen.
    pub fn select<T>(self, ask: impl FnOnce(&Selection) -> T) -> T {
        self.store.view.with(|view| view.select(ask))
    }

    /// How many events match.
    pub fn total(self) -> usize {
        self.matching.with(Matching::total)
    }

    /// Whether the list is what is shown, and there is something in it.
    pub fn has_list(self) -> bool {
        let is_explore = self.store.view.with(|view| view.page.is_explore());
        is_explore && self.total() > 0 && self.select(|selection| selection.lens == Lens::Timeline)
    }

    /// The events of the list, newest first; none under other lenses.
    pub fn list(self) -> Vec<usize> {
        if self.has_list() { self.matching.with(|matching| matching.events.iter().rev().collect()) } else { Vec::new() }
    }

    /// How an option stands.
    pub fn option_state(self, facet: Facet, option: usize) -> OptionState {
        self.select(|selection| {
            self.matching.with(|matching| self.record.option_state(selection, matching, facet, option))
        })
    }

    /// Ticks or unticks an option.
    pub fn toggle(self, facet: Facet, option: usize) {
        let selection = untrack(move || self.select(Clone::clone));
        self.store.choose(selection.toggle(facet, option, &self.record.index));
    }
}
