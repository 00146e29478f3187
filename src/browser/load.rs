//! Asking for the record.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::RequestCache;

use super::fetch::fetch_text;
use super::time::sleep;
use crate::domain::{File, Lang, Record};
use crate::state::{LoadFailure, Loading, Store};

/// After so many milliseconds without an answer the visitor is told.
const PATIENCE: i32 = 10_000;

/// Asks for the first record, as often as it takes.
#[derive(Clone)]
pub(super) struct Loader {
    store: Store,
    /// What is done with the record.
    receive: Rc<dyn Fn(&'static Record)>,
    /// Counts the attempts: what an earlier one has to say no longer matters, unless it brings the record.
    attempt: Rc<Cell<u32>>,
    is_done: Rc<Cell<bool>>,
}

impl Loader {
    /// A loader of a store.
    pub(super) fn new(store: Store, receive: impl Fn(&'static Record) + 'static) -> Self {
        Self { store, receive: Rc::new(receive), attempt: Rc::default(), is_done: Rc::default() }
    }

    /// Asks for the first time.
    pub(super) fn first(&self) {
        self.ask(RequestCache::Default);
    }

    /// Asks again, past what the browser may have kept of a broken answer.
    pub(super) fn again(&self) {
        self.store.loading.set(Loading::Pending);
        self.ask(RequestCache::Reload);
    }

    fn ask(&self, cache: RequestCache) {
        let Self { store, receive, attempt, is_done } = self.clone();
        let mine = attempt.get() + 1;
        attempt.set(mine);
        let (of_timer, is_over) = (Rc::clone(&attempt), Rc::clone(&is_done));
        spawn_local(async move {
            let result = fetch_record(store.view.with_untracked(|view| view.lang), cache).await;
            // An earlier request may have been faster.
            if is_done.get() {
                return;
            }
            match result {
                Ok(record) => {
                    is_done.set(true);
                    receive(record);
                }
                Err(failure) if attempt.get() == mine => store.loading.set(Loading::Failed(failure)),
                Err(_) => {}
            }
        });
        spawn_local(async move {
            sleep(PATIENCE).await;
            let is_waiting = !is_over.get() && matches!(store.loading.get_untracked(), Loading::Pending);
            if is_waiting && of_timer.get() == mine {
                store.loading.set(Loading::Late);
            }
        });
    }
}

/// The record in a language. It stays for as long as the page does.
pub(super) fn fetch_record(
    lang: Lang,
    cache: RequestCache,
) -> impl Future<Output = Result<&'static Record, LoadFailure>> {
    let words_file = format!("text.{}.json", lang.tag());
    let dataset = fetch_text("data/dataset.json".to_owned(), "data-dataset", cache);
    let words = fetch_text(format!("data/{words_file}"), &format!("data-words-{}", lang.tag()), cache);
    async move {
        let (dataset, words) = (dataset.await?, words.await?);
        let record = Record::decode(&dataset, &words, lang).map_err(|(file, failure)| {
            let file = match file {
                File::Dataset => "dataset.json".to_owned(),
                File::Words => words_file,
            };
            LoadFailure::Broken { file, failure }
        })?;
        Ok(&*Box::leak(Box::new(record)))
    }
}
