//! The one store of signals. Everything that two views share is here, and nothing else is shared.

use leptos::prelude::*;

use super::address::Reading;
use super::{Explorer, Loading, Notice, Page, ViewState, Wish};
use crate::domain::{Dropped, PartialDate, Record, Selection};

/// How much of explore is drawn in one go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Whole,
    /// So many rows of the list, and nothing that nobody sees or uses before the app is there.
    Ahead(usize),
    /// All but the list and the filters, which are drawn by `browser`, each in its turn.
    Parts,
}

/// The signals of the page; a handle, cheap to copy.
#[derive(Clone, Copy)]
pub struct Store {
    /// What the visitor looks at.
    pub view: RwSignal<ViewState>,
    /// What the page has to say beside the results.
    pub notice: RwSignal<Notice>,
    /// What only ears have to be told, beside what is to be seen.
    pub said: RwSignal<Notice>,
    /// The record with its answers, or how far it is.
    pub loading: RwSignal<Loading>,
    /// How much of explore its views draw.
    pub extent: Extent,
    /// How often explore was put on the page: what works on it there begins anew each time.
    pub shown: RwSignal<u32>,
    /// The width that the picture of time has, in CSS pixels; `browser` measures it.
    pub picture_width: RwSignal<f64>,
    /// Whether what was chosen last is still being typed or dragged.
    pub is_refining: RwSignal<bool>,
    /// The day of the release that the visitor saw last, where there has been another since.
    pub last_visit: RwSignal<Option<PartialDate>>,
    /// What a view asks of the browser.
    pub wish: RwSignal<Option<Wish>>,
}

impl Store {
    /// A store for a view whose record is not here yet.
    pub fn new(reading: Reading, extent: Extent) -> Self {
        Self {
            view: RwSignal::new(reading.view),
            notice: RwSignal::new(about(reading.dropped)),
            said: RwSignal::new(Notice::Silent),
            loading: RwSignal::new(Loading::Pending),
            extent,
            shown: RwSignal::new(0),
            picture_width: RwSignal::new(880.0),
            is_refining: RwSignal::new(false),
            last_visit: RwSignal::new(None),
            wish: RwSignal::new(None),
        }
    }

    /// Shows what an address says, in canonical form as far as the record is known.
    pub fn open(self, reading: Reading) {
        self.is_refining.set(false);
        let Reading { mut view, mut dropped } = reading;
        if let Loading::Ready(explorer) = self.loading.get_untracked() {
            settle(&mut view, &mut dropped, explorer.record);
        }
        self.show(view, dropped);
    }

    /// Shows what an address says in the language of a record.
    pub fn speak(self, record: &'static Record, reading: Reading) {
        self.is_refining.set(false);
        let Reading { mut view, mut dropped } = reading;
        settle(&mut view, &mut dropped, record);
        self.loading.set(Loading::Ready(Explorer::new(self, record)));
        self.show(view, dropped);
    }

    fn show(self, view: ViewState, dropped: Vec<Dropped>) {
        self.notice.set(about(dropped));
        self.said.set(Notice::Silent);
        // What is shown already need not be drawn again.
        if self.view.with_untracked(|shown| *shown != view) {
            self.view.set(view);
        }
    }

    /// Takes the record in, and brings what the address asked for to what the record knows.
    pub fn receive(self, record: &'static Record) {
        let dropped = match self.notice.get_untracked() {
            Notice::Dropped(dropped) => dropped,
            _ => Vec::new(),
        };
        let reading = Reading { view: self.view.get_untracked(), dropped };
        self.loading.set(Loading::Ready(Explorer::new(self, record)));
        self.open(reading);
    }

    /// A choice of the visitor.
    pub fn choose(self, selection: Selection) {
        self.take(selection, false);
    }

    /// A change that goes on, by typing or dragging: the address waits for its end, and history keeps only that.
    pub fn refine(self, selection: Selection) {
        self.take(selection, true);
    }

    fn take(self, selection: Selection, is_refining: bool) {
        self.is_refining.set(is_refining);
        let lang = self.view.with_untracked(|view| view.lang);
        self.show(ViewState::explore(lang, selection), Vec::new());
    }

    /// Asks something of the browser.
    pub fn ask(self, wish: Wish) {
        self.wish.set(Some(wish));
    }
}

/// Brings what is chosen to canonical form.
fn settle(view: &mut ViewState, dropped: &mut Vec<Dropped>, record: &Record) {
    if let Page::Explore(selection) = &view.page {
        let settled = selection.clone().settle(&record.index);
        dropped.extend(settled.dropped);
        *view = ViewState::explore(view.lang, settled.selection);
    }
}

fn about(dropped: Vec<Dropped>) -> Notice {
    if dropped.is_empty() { Notice::Silent } else { Notice::Dropped(dropped) }
}
