//! Asking for the record.

use std::cell::Cell;
use std::rc::Rc;

use gloo_net::http::Request;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::RequestCache;

use super::base::{base, boot_script};
use super::time::sleep;
use crate::domain::{File, Record};
use crate::state::{LoadFailure, Loading, Store};

/// After so many milliseconds without an answer the visitor is told.
const PATIENCE: i32 = 10_000;

/// Asks for the record, as often as it takes.
#[derive(Clone)]
pub(super) struct Loader {
    store: Store,
    /// Under it live the answers; an effect's own owner would end them at its next run.
    owner: Owner,
    /// Counts the attempts: what an earlier one has to say no longer matters, unless it brings the record.
    attempt: Rc<Cell<u32>>,
}

impl Loader {
    /// A loader of a store.
    pub(super) fn new(store: Store, owner: Owner) -> Self {
        Self { store, owner, attempt: Rc::default() }
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
        let Self { store, owner, attempt } = self.clone();
        let mine = attempt.get() + 1;
        attempt.set(mine);
        let of_timer = Rc::clone(&attempt);
        spawn_local(async move {
            let result = fetch_record(store, cache).await;
            // An earlier request may have been faster.
            if matches!(store.loading.get_untracked(), Loading::Ready(_)) {
                return;
            }
            match result {
                Ok(record) => owner.with(|| store.receive(Box::leak(Box::new(record)))),
                Err(failure) if attempt.get() == mine => store.loading.set(Loading::Failed(failure)),
                Err(_) => {}
            }
        });
        spawn_local(async move {
            sleep(PATIENCE).await;
            if of_timer.get() == mine && matches!(store.loading.get_untracked(), Loading::Pending) {
                store.loading.set(Loading::Late);
            }
        });
    }
}

async fn fetch_record(store: Store, cache: RequestCache) -> Result<Record, LoadFailure> {
    let lang = store.view.with_untracked(|view| view.lang);
    let words_file = format!("text.{}.json", lang.tag());
    let words_key = format!("data-words-{}", lang.tag());
    let words_text = fetch_text(&words_file, &words_key, cache);
    // Both are under way before either is waited for: the page asks for them ahead in its head.
    let dataset = fetch_text("dataset.json", "data-dataset", cache).await?;
    let words_text = words_text.await?;
    Record::decode(&dataset, &words_text, lang).map_err(|(file, failure)| {
        let file = match file {
            File::Dataset => "dataset.json".to_owned(),
            File::Words => words_file.clone(),
        };
        LoadFailure::Broken { file, failure }
    })
}

async fn fetch_text(file: &str, version_key: &str, cache: RequestCache) -> Result<String, LoadFailure> {
    let version = boot_script().and_then(|script| script.get_attribute(version_key)).unwrap_or_default();
    // As the page's head has asked for it, to the letter, or it is loaded twice.
    let request = Request::get(&format!("{}data/{file}", base())).query([("v", version)]);
    let response = request.cache(cache).send().await.map_err(|_| LoadFailure::Offline)?;
    if !response.ok() {
        return Err(LoadFailure::Missing { file: file.to_owned(), status: response.status() });
    }
    response.text().await.map_err(|_| LoadFailure::Offline)
}
