//! The search index: asked for once the first view stands, and built in idle time.

use std::cell::RefCell;
use std::pin::pin;

use futures_util::future::{Either, select};
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::RequestCache;

use super::fetch::fetch_text;
use super::follow::follow;
use super::time::{idle, now, sleep};
use crate::domain::{Lang, OtherTitles, SearchBuilder, SearchIndex};
use crate::state::{Explorer, Loading, Store};

/// After so many milliseconds without an answer it is searched without the titles of other languages.
const PATIENCE: i32 = 5_000;
/// So much of the idle time that the browser has is used.
const SHARE: f64 = 0.5;

/// Brings the index whenever explore is shown without one.
pub(super) fn start(store: Store) {
    follow(move || {
        let is_shown = store.shown.get() > 0;
        // Whatever is loaded is shown after that.
        if let Loading::Ready(explorer) = store.loading.get_untracked()
            && is_shown
            && explorer.search.with_untracked(Option::is_none)
        {
            spawn_local(bring(explorer));
        }
    });
}

thread_local! {
    /// What was built, by language: whoever comes back to a language need not wait again.
    static BUILT: RefCell<[Option<&'static SearchIndex>; Lang::COUNT]> = const { RefCell::new([None; Lang::COUNT]) };
}

/// Brings the index, unless somebody else has.
pub(super) async fn bring(explorer: Explorer) {
    let record = explorer.record;
    let built = BUILT.with_borrow(|built| built[record.words.lang as usize]);
    if built.is_some() {
        return explorer.search.set(built);
    }
    let tag = record.words.lang.tag();
    let version = format!("data-search-{tag}");
    let titles = pin!(fetch_text(format!("search.{tag}.txt"), &version, RequestCache::Default));
    // Without the titles of other languages those of the page's can still be searched.
    let titles = match select(titles, pin!(sleep(PATIENCE))).await {
        Either::Left((titles, _)) => titles.unwrap_or_default(),
        Either::Right(_) => String::new(),
    };
    let mut builder = SearchBuilder::new(record, OtherTitles::read(&titles, record));
    let mut is_more = true;
    while is_more && explorer.search.with_untracked(Option::is_none) {
        let slice = idle().await * SHARE;
        let begin = now();
        while is_more && now() - begin < slice {
            is_more = builder.advance(record, 1);
        }
    }
    if explorer.search.with_untracked(Option::is_none) {
        let index: &SearchIndex = Box::leak(Box::new(builder.finish()));
        BUILT.with_borrow_mut(|built| built[record.words.lang as usize] = Some(index));
        explorer.search.set(Some(index));
    }
}
