//! The answers to the current selection, each worked out once and shared by all views.

use leptos::prelude::*;

use super::{Page, Store, ViewState};
use crate::domain::{Facet, Lens, Matching, Record, Selection, Ticked};
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

    /// Whether there is something to be drawn on a page.
    pub fn knows(self, page: &Page) -> bool {
        match page {
            Page::Explore(_) => true,
            Page::Event(id) => self.record.event(id).is_some(),
            Page::Country(code) => self.record.country(code).is_some(),
            Page::About | Page::NotFound { .. } => false,
        }
    }

    /// Whether the list is what the page and its lens show, and there is something in it.
    pub fn has_list(self) -> bool {
        let is_list = |view: &ViewState| matches!(&view.page, Page::Explore(it) if it.lens == Lens::Timeline);
        self.store.view.with(is_list) && self.total() > 0
    }

    /// The events of the list, newest first; none under other lenses.
    pub fn list(self) -> Vec<usize> {
        if self.has_list() { self.matching.with(|matching| matching.events.iter().rev().collect()) } else { Vec::new() }
    }

    /// An option's number.
    pub fn count(self, facet: Facet, option: usize) -> usize {
        self.matching.with(|matching| matching.count(facet, option))
    }

    /// The largest number at the top of a facet.
    pub fn most(self, facet: Facet) -> usize {
        self.matching.with(|matching| matching.most(facet))
    }

    /// How an option's box is drawn.
    pub fn ticked(self, facet: Facet, option: usize) -> Ticked {
        self.select(|selection| selection.ticked(facet, option, &self.record.index))
    }

    /// Ticks or unticks an option.
    pub fn toggle(self, facet: Facet, option: usize) {
        let selection = untrack(move || self.select(Clone::clone));
        self.store.choose(selection.toggle(facet, option, &self.record.index));
    }
}
