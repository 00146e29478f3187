//! The links to the events before and after one lead on in the view from which it was opened. The page has those of the whole
//! record; the view is kept with the entry of the history.

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use wasm_bindgen::JsCast;
use web_sys::{HtmlAnchorElement, HtmlElement};

use super::base::document;
use super::load::Loader;
use super::time::idle;
use super::{Drawing, history, search};
use crate::domain::{Filter, Lang, Query, Selection};
use crate::state::address::{self, Reading};
use crate::state::{Explorer, Loading, Page, Store, ViewState};

/// What is kept with the entry to which a link leads: the query of the view that it was opened from, with its question mark.
pub(super) fn view_behind(from: &ViewState, to: &ViewState, link: &HtmlAnchorElement) -> String {
    if !matches!(to.page, Page::Event(_)) {
        return String::new();
    }
    if from.page.is_explore() {
        let address = address::write(from);
        return ["?", address.split_once('?').map_or("", |(_, query)| query)].concat();
    }
    // Going on from event to event, and to the same one in another language.
    let goes_on = ["prev", "next"].contains(&link.rel().as_str()) || from.page == to.page;
    if goes_on { history::view_behind() } else { String::new() }
}

/// Brings the links of the page that is shown, at once where the record is here, and else when it is.
pub(super) fn show(store: Store, loader: &Loader, drawing: Drawing) {
    let loader = loader.clone();
    spawn_local(async move {
        // The address follows first, with the entry of the page.
        tick().await;
        bring(store, &loader, drawing);
    });
}

fn bring(store: Store, loader: &Loader, drawing: Drawing) {
    let (view, behind) = (store.view.get_untracked(), history::view_behind());
    if behind.is_empty() || !matches!(view.page, Page::Event(_)) {
        return;
    }
    if let Some(explorer) = ready(store, view.lang) {
        return put(explorer, &view, &behind, drawing);
    }
    let loader = loader.clone();
    let mine = loader.current();
    spawn_local(async move {
        idle().await;
        // Whoever has gone on meanwhile stays there.
        if !loader.is_latest(mine) {
            return;
        }
        let under = loader.clone();
        loader.speak(view.lang, mine, move |record| {
            if let Some(record) = record {
                let reading = Reading { view: view.clone(), dropped: Vec::new() };
                under.under_owner(|| store.speak(record, reading));
            }
            // Where it cannot be had, the links of the whole record stay.
            if let Some(explorer) = ready(store, view.lang) {
                put(explorer, &view, &behind, drawing);
            }
        });
    });
}

/// The record in a language, if it is here.
fn ready(store: Store, lang: Lang) -> Option<Explorer> {
    match store.loading.get_untracked() {
        Loading::Ready(explorer) if explorer.record.words.lang == lang => Some(explorer),
        _ => None,
    }
}

fn put(explorer: Explorer, view: &ViewState, behind: &str, drawing: Drawing) {
    let selection = address::read(view.lang.tag(), behind).view.select(Clone::clone);
    let selection = selection.settle(&explorer.record.index).selection;
    if selection.asks(Filter::Words) && explorer.search.with_untracked(Option::is_none) {
        let view = view.clone();
        return spawn_local(async move {
            search::bring(explorer).await;
            // Whoever has gone on meanwhile has other links.
            if explorer.store.view.with_untracked(|shown| *shown == view) {
                let _ = write(explorer, &view, &selection, drawing);
            }
        });
    }
    // An event that is not in the view keeps the links that it has.
    let _ = write(explorer, view, &selection, drawing);
}

fn write(explorer: Explorer, view: &ViewState, selection: &Selection, drawing: Drawing) -> Option<()> {
    let Page::Event(id) = &view.page else { return None };
    let record = explorer.record;
    let index = explorer.search.get_untracked();
    let found = index.and_then(|index| Some(index.find(&Query::parse(&selection.words, index)?)));
    let html = (drawing.neighbours)(record, record.event(id)?, selection, found.as_ref())?;
    let document = document()?;
    let place = document.query_selector(".neighbours").ok()??;
    let focused = place.query_selector(":focus").ok()?.and_then(|link| link.get_attribute("rel"));
    place.set_outer_html(&html);
    let link = document.query_selector(&[".neighbours [rel=", &focused?, "]"].concat()).ok()??;
    link.dyn_ref::<HtmlElement>()?.focus().ok()
}
