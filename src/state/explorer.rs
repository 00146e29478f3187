//! The answers to the current selection, each worked out once and shared by all views.

use leptos::prelude::*;

use super::{Pointer, Store};
use crate::domain::{BitSet, Facet, Filter, Lens, Matching, OptionState, Query, Record, SearchIndex, Selection, Sort};
use crate::plot::{Picture, View, picture};

/// The events that hold the words, and what these ask for.
pub type Found = Option<(BitSet, Query)>;

fn events_of(found: &Found) -> Option<&BitSet> {
    found.as_ref().map(|(events, _)| events)
}

/// The record together with what is chosen of it; a handle, cheap to copy.
#[derive(Clone, Copy)]
pub struct Explorer {
    /// The signals behind it.
    pub store: Store,
    /// The record.
    pub record: &'static Record,
    /// The search index, once it is built.
    pub search: RwSignal<Option<&'static SearchIndex>>,
    /// The events that hold the words, and what the words ask for; nothing where there are none.
    pub found: Memo<Found>,
    /// What is meant in the picture.
    pub pointer: RwSignal<Pointer>,
    /// What matches, and how many each option would give.
    pub matching: Memo<Matching>,
    /// The picture of time; empty under other lenses.
    pub picture: Memo<Picture>,
}

impl Explorer {
    /// Sets the memos up.
    pub fn new(store: Store, record: &'static Record) -> Self {
        let search = RwSignal::new(None::<&'static SearchIndex>);
        let found = Memo::new(move |_| {
            let index = search.get()?;
            let query = store.view.with(|view| view.select(|selection| Query::parse(&selection.words, index)))?;
            Some((index.find(&query), query))
        });
        let matching = Memo::new(move |_| {
            let answer = |selection: &Selection| found.with(|found| record.matching_in(selection, events_of(found)));
            store.view.with(|view| view.select(answer))
        });
        let pointer = RwSignal::new(Pointer::default());
        let opened = Memo::new(move |_| pointer.with(|pointer| pointer.opened));
        let picture = Memo::new(move |_| {
            let place = |selection: &Selection| match selection.lens {
                Lens::Timeline => matching.with(|matching| {
                    let view = View {
                        countries: selection.values(Facet::Country),
                        period: selection.period,
                        opened: opened.get(),
                        width: store.picture_width.get(),
                    };
                    picture(record, &matching.events, view)
                }),
                _ => Picture::default(),
            };
            store.view.with(|view| view.select(place))
        });
        Self { store, record, search, found, pointer, matching, picture }
    }

    /// Something about what is chosen.
    pub fn select<T>(self, ask: impl FnOnce(&Selection) -> T) -> T {
        self.store.view.with(|view| view.select(ask))
    }

    /// Whether something is searched for and cannot be found yet.
    pub fn is_searching(self) -> bool {
        self.select(|selection| selection.asks(Filter::Words)) && self.search.with(Option::is_none)
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

    /// The events of the list, in its order; none under other lenses.
    pub fn list(self) -> Vec<usize> {
        if !self.has_list() {
            return Vec::new();
        }
        let is_oldest = self.select(|selection| selection.sort == Sort::Oldest);
        self.matching.with(|matching| {
            let events = matching.events.iter();
            if is_oldest { events.collect() } else { events.rev().collect() }
        })
    }

    /// The filter without which the most events would match, with their number.
    pub fn relief(self) -> Option<(Filter, usize)> {
        self.select(|selection| self.found.with(|found| self.record.relief(selection, events_of(found))))
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
