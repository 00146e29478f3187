//! The answers to the current selection, each worked out once and shared by all views.

use leptos::prelude::*;

use super::Store;
use crate::domain::{CountryCard, Facet, Lens, Matching, Record, Selection, Ticked, YearGroup};
use crate::plot::{Picture, picture};

/// The record together with what is chosen of it; a handle, cheap to copy.
#[derive(Clone, Copy)]
pub struct Explorer {
    /// The signals behind it.
    pub store: Store,
    /// The record.
    pub record: &'static Record,
    /// What is chosen.
    pub selection: Memo<Selection>,
    /// What matches, and how many each option would give.
    pub matching: Memo<Matching>,
    /// The matching events by year, newest first.
    pub years: Memo<Vec<YearGroup>>,
    /// A card a country; empty under other lenses.
    pub cards: Memo<Vec<CountryCard>>,
    /// The picture of time; empty under other lenses.
    pub picture: Memo<Picture>,
}

impl Explorer {
    /// Sets the memos up.
    pub fn new(store: Store, record: &'static Record) -> Self {
        let selection = Memo::new(move |_| store.view.with(super::ViewState::selection));
        // The lens changes nothing in what matches, so it must not cause counting anew.
        let filters = Memo::new(move |_| selection.get().through(Lens::default()));
        let matching = Memo::new(move |_| filters.with(|filters| record.matching(filters)));
        let years = Memo::new(move |_| matching.with(|matching| record.by_year(&matching.events)));
        let cards = Memo::new(move |_| {
            selection.with(|selection| match selection.lens {
                Lens::Countries => matching.with(|matching| record.cards(&matching.events, selection)),
                Lens::Timeline => Vec::new(),
            })
        });
        let picture = Memo::new(move |_| {
            selection.with(|selection| match selection.lens {
                Lens::Timeline => matching.with(|matching| {
                    let chosen = selection.values(Facet::Country);
                    picture(record, &matching.events, chosen, store.picture_width.get())
                }),
                Lens::Countries => Picture::default(),
            })
        });
        Self { store, record, selection, matching, years, cards, picture }
    }

    /// How many events match.
    pub fn total(self) -> usize {
        self.matching.with(Matching::total)
    }

    /// An option's number.
    pub fn count(self, facet: Facet, option: usize) -> usize {
        self.matching.with(|matching| matching.count(facet, option))
    }

    /// How an option's box is drawn.
    pub fn ticked(self, facet: Facet, option: usize) -> Ticked {
        self.selection.with(|selection| selection.ticked(facet, option, &self.record.index))
    }

    /// Ticks or unticks an option.
    pub fn toggle(self, facet: Facet, option: usize) {
        let selection = self.selection.get_untracked();
        self.store.choose(selection.toggle(facet, option, &self.record.index));
    }

    /// How many events the list has drawn, and how many it will have at most.
    pub fn drawn(self) -> usize {
        self.store.drawn.get().min(self.total())
    }

    /// The events of a year that are drawn.
    pub fn drawn_of_year(self, year: i32) -> Vec<usize> {
        let mut left = self.store.drawn.get();
        self.years.with(|years| {
            for group in years {
                if group.year == year {
                    return group.events[..group.events.len().min(left)].to_vec();
                }
                left = left.saturating_sub(group.events.len());
            }
            Vec::new()
        })
    }

    /// The years of which something is drawn.
    pub fn drawn_years(self) -> Vec<i32> {
        let drawn = self.store.drawn.get();
        self.years.with(|years| {
            let mut before = 0;
            let started = years.iter().take_while(|group| {
                let starts = before < drawn;
                before += group.events.len();
                starts
            });
            started.map(|group| group.year).collect()
        })
    }
}

/// Up to here every row is drawn by itself, so that find-in-page, printing and screen readers see all of them.
const ALL_ROWS: usize = 1_000;
/// So many rows are added at a time beyond that.
const MORE_ROWS: usize = 200;

impl Explorer {
    /// Whether rows are left that are not drawn by themselves.
    pub fn offers_more(self) -> bool {
        let drawn = self.drawn();
        drawn >= ALL_ROWS && drawn < self.total()
    }

    /// Draws some more of them.
    pub fn draw_more(self) {
        self.store.drawn.update(|drawn| *drawn = drawn.saturating_add(MORE_ROWS));
    }

    /// How many rows are to be drawn without being asked for.
    pub fn rows_to_draw(self) -> usize {
        self.total().min(ALL_ROWS)
    }

    /// The place of an event in the list, counted from the newest.
    pub fn row_of(self, event: usize) -> Option<usize> {
        self.matching.with_untracked(|matching| matching.events.iter().rev().position(|it| it == event))
    }
}
