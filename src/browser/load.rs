//! Asking for the record.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_net::http::Request;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, RequestCache};

use super::base::{base, boot_script, document, location};
use super::time::sleep;
use crate::domain::{Facet, File, Lang, Record};
use crate::state::{LoadFailure, Loading, Page, Store};
use crate::text::bring;

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
    /// The record in each language that was asked for.
    records: Rc<RefCell<[Option<&'static Record>; Lang::COUNT]>>,
}

impl Loader {
    /// A loader of a store.
    pub(super) fn new(store: Store, owner: Owner) -> Self {
        Self { store, owner, attempt: Rc::default(), records: Rc::default() }
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

    /// Does something that makes signals which live as long as the page.
    pub(super) fn under_owner(&self, act: impl FnOnce()) {
        self.owner.with(act);
    }

    fn ask(&self, cache: RequestCache) {
        let loader = self.clone();
        let mine = self.next();
        spawn_local(async move {
            let lang = loader.store.view.with_untracked(|view| view.lang);
            let result = fetch_record(lang, cache).await;
            // An earlier request may have been faster.
            if matches!(loader.store.loading.get_untracked(), Loading::Ready(_)) {
                return;
            }
            match result {
                Ok(record) => {
                    let record = loader.keep(record);
                    loader.under_owner(|| loader.store.receive(record));
                    take_ticked(loader.store);
                }
                Err(failure) if loader.attempt.get() == mine => loader.store.loading.set(Loading::Failed(failure)),
                Err(_) => {}
            }
        });
        let loader = self.clone();
        spawn_local(async move {
            sleep(PATIENCE).await;
            let is_pending = matches!(loader.store.loading.get_untracked(), Loading::Pending);
            if loader.attempt.get() == mine && is_pending {
                loader.store.loading.set(Loading::Late);
            }
        });
    }

    /// Asks for the record in another language, unless a later wish comes between. Where it cannot be had, the browser goes to
    /// the page itself, which says why.
    pub(super) fn speak(&self, lang: Lang, href: &str, then: impl Fn(&'static Record) + 'static) {
        let mine = self.next();
        if let Some(record) = self.records.borrow()[lang as usize] {
            return then(record);
        }
        let (loader, href) = (self.clone(), href.to_owned());
        spawn_local(async move {
            let result = fetch_language(lang).await;
            if loader.attempt.get() != mine {
                return;
            }
            match (result, location()) {
                (Ok(record), _) => then(loader.keep(record)),
                (Err(_), Some(location)) => {
                    // Back and forward have changed the address already.
                    let _ = if href.is_empty() { location.reload() } else { location.assign(&href) };
                }
                (Err(_), None) => {}
            }
        });
    }

    fn keep(&self, record: Record) -> &'static Record {
        let record: &'static Record = Box::leak(Box::new(record));
        self.records.borrow_mut()[record.words.lang as usize] = Some(record);
        record
    }

    fn next(&self) -> u32 {
        self.attempt.set(self.attempt.get() + 1);
        self.attempt.get()
    }
}

/// The record and the interface's words.
async fn fetch_language(lang: Lang) -> Result<Record, LoadFailure> {
    let tag = lang.tag();
    let strings =
        fetch_text(&format!("strings.{tag}.txt"), &format!("data-strings-{tag}"), RequestCache::Default).await?;
    let record = fetch_record(lang, RequestCache::Default).await?;
    bring(lang, strings);
    Ok(record)
}

async fn fetch_record(lang: Lang, cache: RequestCache) -> Result<Record, LoadFailure> {
    let words_file = format!("text.{}.json", lang.tag());
    let words_key = format!("data-words-{}", lang.tag());
    let words_path = format!("data/{words_file}");
    let words_text = fetch_text(&words_path, &words_key, cache);
    // Both are under way before either is waited for: the page asks for them ahead in its head.
    let dataset = fetch_text("data/dataset.json", "data-dataset", cache).await?;
    let words_text = words_text.await?;
    Record::decode(&dataset, &words_text, lang).map_err(|(file, failure)| {
        let file = match file {
            File::Dataset => "dataset.json".to_owned(),
            File::Words => words_file.clone(),
        };
        LoadFailure::Broken { file, failure }
    })
}

/// What was ticked on the static page while the app was on its way.
fn take_ticked(store: Store) {
    let Loading::Ready(explorer) = store.loading.get_untracked() else { return };
    let boxes = document().and_then(|it| it.query_selector_all("#filters input[type=checkbox]").ok());
    let Some(boxes) = boxes.filter(|_| store.view.with_untracked(|view| matches!(view.page, Page::Explore(_)))) else {
        return;
    };
    for number in 0..boxes.length() {
        let input = boxes.get(number).and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input.filter(|it| it.checked() != it.default_checked())
            && let Some(facet) = Facet::from_key(&input.name())
            && let Some(option) = explorer.record.index.facet(facet).find(&input.value())
        {
            explorer.toggle(facet, option);
        }
    }
}

async fn fetch_text(path: &str, version_key: &str, cache: RequestCache) -> Result<String, LoadFailure> {
    let version = boot_script().and_then(|script| script.get_attribute(version_key)).unwrap_or_default();
    // As the page's head has asked for it, to the letter, or it is loaded twice.
    let request = Request::get(&format!("{}{path}", base())).query([("v", version)]);
    let response = request.cache(cache).send().await.map_err(|_| LoadFailure::Offline)?;
    if !response.ok() {
        return Err(LoadFailure::Missing {
            file: path.trim_start_matches("data/").to_owned(),
            status: response.status(),
        });
    }
    response.text().await.map_err(|_| LoadFailure::Offline)
}
