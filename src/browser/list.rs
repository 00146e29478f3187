//! Draws the list: what is near the screen with the change itself, the rest in idle time; says when all is there, also of
//! what other lenses draw later.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::{Element, Event, window};

use super::base::document;
use super::drawn;
use super::events::listen;
use super::follow::follow;
use super::slots;
use super::time::{idle, now};
use crate::state::{Explorer, ListDrawer, Loading, Piece, Store};

/// How many rows are drawn in the frame of a change: more than a screen holds.
const FIRST_ROWS: usize = 16;
/// So long may a slice of idle time be, in milliseconds, and so many rows are drawn before looking at the clock.
const SLICE: f64 = 4.0;
const ROWS: usize = 4;
/// Of a list up to here every row is drawn by itself, so that find-in-page, printing and screen readers see all of them.
const ALL_ROWS: usize = 1_000;
/// So many rows of a longer one are there at first, and are added at a time: taking away thousands holds the page up.
const MORE_ROWS: usize = 200;

/// What is drawn of the list. A handle, shared by all that can make it grow.
#[derive(Clone)]
pub(super) struct List {
    drawer: ListDrawer,
    state: Rc<RefCell<Drawn>>,
}

#[derive(Default)]
struct Drawn {
    explorer: Option<Explorer>,
    /// All events that match, in the order of the list.
    events: Vec<usize>,
    /// How many of them are in the document.
    rows: usize,
    /// Counts changes, so that what an earlier one had begun is dropped.
    change: u32,
}

impl List {
    /// A list of which nothing is drawn.
    pub(super) fn new(drawer: ListDrawer) -> Self {
        Self { drawer, state: Rc::default() }
    }

    /// Draws anew at every change from now on.
    pub(super) fn start(&self, store: Store) {
        let of_effect = self.clone();
        follow(move || {
            let is_explore = store.view.with(|view| view.page.is_explore());
            let is_shown = store.shown.get() > 0;
            match store.loading.get() {
                Loading::Ready(explorer) if is_explore && is_shown => {
                    mark_ready(false);
                    of_effect.begin(explorer);
                }
                // On another page there is nothing to grow.
                _ => of_effect.drop_change(),
            }
        });
        if let Some(window) = window() {
            let of_scroll = self.clone();
            listen(&window, "scroll", move |_: Event| of_scroll.follow_scroll());
        }
    }

    /// Fills the list of a page that is about to be shown, with what is shown already if that is the same view.
    pub(super) fn fill(&self, page: &Element, explorer: Explorer) -> Option<()> {
        let place = page.query_selector("#list").ok()??;
        if let Some(shown) = element("list").filter(|shown| drawn::is_for(shown, explorer.store)) {
            return place.replace_with_with_node_1(&shown).ok();
        }
        let events = untrack(move || explorer.list());
        let first = events.len().min(FIRST_ROWS);
        place.set_inner_html(&self.piece(explorer, &events, 0, first).sections);
        drawn::mark(&place, explorer.store);
        Some(())
    }

    fn piece(&self, explorer: Explorer, events: &[usize], from: usize, to: usize) -> Piece {
        explorer.found.with_untracked(|found| {
            let query = found.as_ref().map(|(_, query)| query);
            (self.drawer.piece)(explorer.record, query, events, from, to)
        })
    }

    fn begin(&self, explorer: Explorer) {
        // What is on the page stays until there is an answer.
        if explorer.is_searching() {
            return self.drop_change();
        }
        let events = explorer.list();
        let first = events.len().min(FIRST_ROWS);
        let rows = kept_rows(explorer).unwrap_or(0);
        let change = {
            let mut state = self.state.borrow_mut();
            let change = state.change.wrapping_add(1);
            *state = Drawn { explorer: Some(explorer), events, rows, change };
            change
        };
        self.draw_to(first);
        let list = self.clone();
        spawn_local(async move {
            if list.grow(change).await {
                mark_ready(true);
            }
        });
    }

    /// Leaves off what the last change had begun.
    fn drop_change(&self) {
        let mut state = self.state.borrow_mut();
        state.change = state.change.wrapping_add(1);
    }

    /// Draws the rest, rows in slices; tells whether no other change has come between.
    async fn grow(&self, change: u32) -> bool {
        let is_current = || self.state.borrow().change == change;
        let rows = match self.state.borrow().events.len() {
            all @ ..=ALL_ROWS => all,
            _ => MORE_ROWS,
        };
        let left = || self.drawn() < rows;
        idle().await;
        slots::complete();
        while is_current() && left() {
            let begin = now();
            while is_current() && left() && now() - begin < SLICE {
                self.draw_to(self.drawn() + ROWS);
            }
            if left() {
                idle().await;
            }
        }
        is_current()
    }

    fn drawn(&self) -> usize {
        self.state.borrow().rows
    }

    /// Draws up to a row.
    fn draw_to(&self, to: usize) {
        let mut state = self.state.borrow_mut();
        let to = to.min(state.events.len());
        let (Some(explorer), Some(place)) = (state.explorer, element("list")) else { return };
        if to > state.rows {
            let piece = self.piece(explorer, &state.events, state.rows, to);
            let open_year = place.last_element_child().and_then(|section| section.last_element_child());
            if let Some(open) = open_year.filter(|_| !piece.rows.is_empty()) {
                slots::append(&open, &piece.rows);
            }
            slots::append(&place, &piece.sections);
            state.rows = to;
        }
        // The rest of a shorter list comes by itself.
        if let Some(more) = element("list-more").filter(|_| state.rows >= MORE_ROWS && state.events.len() > ALL_ROWS) {
            more.set_inner_html(&(self.drawer.more)(explorer.record, state.events.len() - state.rows));
        }
    }

    /// Draws some more rows of a long list; gives the event of the first of them.
    pub(super) fn draw_more(&self) -> Option<usize> {
        let before = self.drawn();
        self.draw_to(before + MORE_ROWS);
        self.state.borrow().events.get(before).copied()
    }

    /// Sees to it that an event is in the document, if it is in the list.
    pub(super) fn reveal(&self, event: Option<usize>) {
        let row = self.state.borrow().events.iter().position(|it| Some(*it) == event);
        if let Some(row) = row.filter(|row| *row >= self.drawn()) {
            self.draw_to(row + FIRST_ROWS);
        }
    }

    /// Sees to it that a year has begun in the document, if the list has it.
    pub(super) fn reveal_year(&self, year: i32) {
        let first = {
            let state = self.state.borrow();
            let Some(explorer) = state.explorer else { return };
            let events = &explorer.record.dataset.events;
            state.events.iter().copied().find(|number| events[*number].span.year() == year)
        };
        self.reveal(first);
    }

    /// Beyond what is drawn by itself, rows are added as their end comes near the screen.
    fn follow_scroll(&self) {
        let near = || {
            let button = document()?.query_selector(".timeline-more").ok()??;
            let height = window()?.inner_height().ok()?.as_f64()?;
            Some(button.get_bounding_client_rect().top() < 2.0 * height)
        };
        if near().unwrap_or(false) {
            self.draw_more();
        }
    }
}

/// Keeps the rows on the page if they belong to the view, and makes room where they do not; tells how many there are.
fn kept_rows(explorer: Explorer) -> Option<usize> {
    element("list-more")?.set_inner_html("");
    let place = element("list")?;
    if drawn::is_for(&place, explorer.store) {
        return Some(place.query_selector_all(".event").ok()?.length() as usize);
    }
    place.set_inner_html("");
    drawn::mark(&place, explorer.store);
    None
}

fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

pub(super) fn mark_ready(is_ready: bool) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    let _ = if is_ready { root.set_attribute("data-ready", "true") } else { root.remove_attribute("data-ready") };
}
