//! Asking for the record.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use futures_util::future::join;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::RequestCache;

use super::fetch::fetch_text;
use super::time::sleep;
use crate::domain::{Dataset, Failure, File, Lang, Record, Tree, Words};
use crate::state::{Explorer, LoadFailure, Loading, Store};
use crate::text::bring;

/// After so many milliseconds without an answer the visitor is told.
const PATIENCE: i32 = 10_000;

/// What is done with a record.
type Then = Box<dyn Fn(Explorer)>;

/// Asks for the record, as often as it takes.
#[derive(Clone)]
pub(super) struct Loader {
    store: Store,
    /// Under it live the answers; an effect's own owner would end them at its next run.
    owner: Owner,
    /// Counts the attempts: what an earlier one has to say no longer matters, unless it brings the record.
    attempt: Rc<Cell<u32>>,
    /// What is done with the first record.
    then: Rc<RefCell<Option<Then>>>,
    /// The record in each language that was asked for.
    records: Rc<RefCell<[Option<&'static Record>; Lang::COUNT]>>,
}

impl Loader {
    /// A loader of a store.
    pub(super) fn new(store: Store, owner: Owner) -> Self {
        Self { store, owner, attempt: Rc::default(), then: Rc::default(), records: Rc::default() }
    }

    /// Asks for the record in the language of the page, and hands it on.
    pub(super) fn first(&self, then: impl Fn(Explorer) + 'static) {
        *self.then.borrow_mut() = Some(Box::new(then));
        self.ask(RequestCache::Default);
    }

    /// Asks again, past what the browser may have kept of a broken answer.
    pub(super) fn again(&self) {
        self.store.loading.set(Loading::Pending);
        self.ask(RequestCache::Reload);
    }

    /// Does something that makes signals which live as long as the page.
    pub(super) fn under_owner(&self, act: impl FnOnce()) {
        self.owner.with(act);
    }

    fn ask(&self, cache: RequestCache) {
        let loader = self.clone();
        let mine = self.next();
        let lang = self.store.view.with_untracked(|view| view.lang);
        spawn_local(async move {
            let result = fetch_record(lang, cache).await;
            // An earlier request may have been faster.
            if matches!(loader.store.loading.get_untracked(), Loading::Ready(_)) {
                return;
            }
            match result {
                Ok(record) => {
                    let record = loader.keep(record);
                    loader.receive(record);
                }
                Err(failure) if loader.is_latest(mine) => loader.store.loading.set(Loading::Failed(failure)),
                Err(_) => {}
            }
        });
        let loader = self.clone();
        spawn_local(async move {
            sleep(PATIENCE).await;
            let is_pending = matches!(loader.store.loading.get_untracked(), Loading::Pending);
            if loader.is_latest(mine) && is_pending {
                loader.store.loading.set(Loading::Late);
            }
        });
    }

    /// The record is here; if the visitor is still where it is needed, explore is shown.
    fn receive(&self, record: &'static Record) {
        let store = self.store;
        // On pages of their own, languages change without the record.
        if store.view.with_untracked(|view| view.lang) != record.words.lang {
            return;
        }
        self.under_owner(|| store.receive(record));
        if let (Some(then), Loading::Ready(explorer)) = (self.then.take(), store.loading.get_untracked()) {
            then(explorer);
        }
    }

    /// Asks for the record in another language, unless a later wish comes between; nothing is handed on where it cannot be had.
    pub(super) fn speak(&self, lang: Lang, mine: u32, then: impl Fn(Option<&'static Record>) + 'static) {
        let known = self.records.borrow()[lang as usize];
        if known.is_some() {
            return then(known);
        }
        let loader = self.clone();
        spawn_local(async move {
            let result = fetch_language(lang).await;
            let record = result.ok().map(|record| loader.keep(record));
            if loader.is_latest(mine) {
                then(record);
            }
        });
    }

    fn keep(&self, record: Record) -> &'static Record {
        let record: &'static Record = Box::leak(Box::new(record));
        self.records.borrow_mut()[record.words.lang as usize] = Some(record);
        record
    }

    /// The number of a wish that makes those before it void.
    pub(super) fn next(&self) -> u32 {
        self.attempt.set(self.attempt.get() + 1);
        self.attempt.get()
    }

    /// The number of the latest wish.
    pub(super) fn current(&self) -> u32 {
        self.attempt.get()
    }

    /// Whether no later wish has come.
    pub(super) fn is_latest(&self, wish: u32) -> bool {
        self.attempt.get() == wish
    }
}

/// The record and the interface's words.
async fn fetch_language(lang: Lang) -> Result<Record, LoadFailure> {
    let tag = lang.tag();
    let versions = format!("data-strings-{tag}");
    let strings = fetch_text(format!("strings.{tag}.txt"), &versions, RequestCache::Default);
    // All files are under way before one is waited for.
    let (strings, record) = join(strings, fetch_record(lang, RequestCache::Default)).await;
    bring(lang, strings?);
    record
}

async fn fetch_record(lang: Lang, cache: RequestCache) -> Result<Record, LoadFailure> {
    let words_file = format!("text.{}.json", lang.tag());
    let words_key = format!("data-words-{}", lang.tag());
    let dataset = fetch_text("data/dataset.json".to_owned(), "data-dataset", cache);
    let (dataset, words) = join(dataset, fetch_text(format!("data/{words_file}"), &words_key, cache)).await;
    let (dataset, words) = (dataset?, words?);
    let facts = in_turn(File::Dataset, &words_file, || Tree::parse(&dataset)).await?;
    let facts = in_turn(File::Dataset, &words_file, || Dataset::read(&facts)).await?;
    let tree = in_turn(File::Words, &words_file, || Tree::parse(&words)).await?;
    let words = in_turn(File::Words, &words_file, || Words::read(&tree, lang, &facts.0)).await?;
    let record = Record::of(facts, words).map_err(|(file, failure)| broken(file, failure, &words_file))?;
    sleep(0).await;
    Ok(record)
}

/// Does a part of the work; after it whoever scrolls or types has their turn.
async fn in_turn<T>(file: File, words_file: &str, part: impl FnOnce() -> Result<T, Failure>) -> Result<T, LoadFailure> {
    let done = part().map_err(|failure| broken(file, failure, words_file));
    sleep(0).await;
    done
}

fn broken(file: File, failure: Failure, words_file: &str) -> LoadFailure {
    let file = match file {
        File::Dataset => "dataset.json",
        File::Words => words_file,
    };
    LoadFailure::Broken { file: file.to_owned(), failure }
}
