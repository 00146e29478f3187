//! Answers that never come, or late: said after ten seconds, and no dead end.

use std::time::Duration;

use anyhow::Result;
use browser_tests::{Browser, Fault, Page, Site};
use tokio::time::Instant;

use crate::{
    record::Record,
    steps::{alert, before_each_page, blank, click, seen, site},
};

/// `fetch` as it is, only that the dataset waits for `release()`.
const HOLD: &str = "
const real = window.fetch;
const held = new Promise(resolve => { window.release = resolve; });
window.fetch = (what, how) =>
  String(what.url ?? what).includes('dataset.json') ? held.then(() => real(what, how)) : real(what, how);";

/// The page's patience is as long as that of a test's wait, so it takes two of them.
async fn alert_in_time(page: &Page, since: Instant) -> Result<String> {
    let is_said = "document.querySelector('[role=alert]')";
    if page.until("the visitor is told", is_said).await.is_err() {
        page.until("the visitor is told at last", is_said).await?;
    }
    assert!(since.elapsed() < Duration::from_secs(15), "told only after {:?}", since.elapsed());
    alert(page, "offline").await
}

/// A page at a path, of which the visitor was told that it is late: a script of ours holds something back.
async fn told_late(site: &Site, holding: &str, path: &str) -> Result<Page> {
    let page = blank(Browser::desktop()).await?;
    before_each_page(&page, holding).await?;
    let start = Instant::now();
    page.goto(site.url(path)).await?;
    alert_in_time(&page, start).await?;
    Ok(page)
}

async fn shows_peru(page: &Page) -> Result<()> {
    page.ready().await?;
    assert_eq!(seen(page).await?.total, Record::read()?.total("country=pe")?);
    assert!(!page.eval::<bool>("Boolean(document.querySelector('[role=alert]'))").await?);
    Ok(())
}

#[tokio::test]
async fn a_record_that_never_comes_is_said_and_can_be_asked_for_again() -> Result<()> {
    let site = site().await?;
    site.fail("dataset.json", Fault::Silent);
    let page = blank(Browser::desktop().eager()).await?;
    let start = Instant::now();
    page.goto(site.url("en/?country=pe")).await?;
    alert_in_time(&page, start).await?;
    site.mend();
    click(&page, "[data-action=retry]").await?;
    shows_peru(&page).await
}

#[tokio::test]
async fn a_record_that_comes_late_is_still_taken() -> Result<()> {
    let site = site().await?;
    let page = told_late(&site, HOLD, "en/?country=pe").await?;
    page.execute("window.release()", Vec::new()).await?;
    shows_peru(&page).await
}

#[tokio::test]
async fn an_app_that_never_comes_is_said_and_can_be_loaded_again() -> Result<()> {
    let site = site().await?;
    site.fail("_bg.wasm", Fault::Silent);
    let page = blank(Browser::desktop().eager()).await?;
    let start = Instant::now();
    page.goto(site.url("en/?country=pe")).await?;
    alert_in_time(&page, start).await?;
    site.mend();
    click(&page, "[data-action=reload]").await?;
    page.until("it is over", "document.documentElement.dataset.ready").await?;
    shows_peru(&page).await
}

#[tokio::test]
async fn a_page_whose_script_does_not_come_does_not_promise_for_ever() -> Result<()> {
    let site = site().await?;
    site.fail("boot.js", Fault::Missing);
    let page = Browser::desktop().open(site.url("en/?country=pe")).await?;
    let is_promised = "[...document.querySelectorAll('main *')].some(it => !it.children.length
        && it.textContent.includes('Loading') && it.checkVisibility({ opacityProperty: true, visibilityProperty: true }))";
    let is_over = format!("!{is_promised}");
    if page.until("the promise is taken back", &is_over).await.is_err() {
        page.until("the promise is taken back at last", &is_over).await?;
    }
    Ok(())
}

/// The wasm waits for `release()`, whichever way it is asked for.
const HOLD_WASM: &str = "
const real = window.fetch;
const held = new Promise(resolve => { window.release = resolve; });
window.fetch = (what, how) => String(what.url ?? what).includes('.wasm') ? held.then(() => real(what, how)) : real(what, how);";

#[tokio::test]
async fn a_late_app_can_still_say_that_its_data_are_missing() -> Result<()> {
    let site = site().await?;
    site.fail("dataset.json", Fault::Missing);
    let page = told_late(&site, HOLD_WASM, "en/?country=pe").await?;
    page.execute("window.release()", Vec::new()).await?;
    alert(&page, "data-missing").await?;
    site.mend();
    click(&page, "[data-action=retry]").await?;
    shows_peru(&page).await
}

#[tokio::test]
async fn a_late_app_takes_back_what_was_said_on_a_page_that_is_whole() -> Result<()> {
    let site = site().await?;
    let page = told_late(&site, HOLD_WASM, "en/country/pe/").await?;
    page.execute("window.release()", Vec::new()).await?;
    page.ready().await?;
    page.until("nothing is wrong", "!document.querySelector('[role=alert]')").await
}

/// The search waits some seconds for them.
pub(crate) const TITLES_NEVER_COME: &str = "const real = window.fetch;
window.fetch = (what, how) => String(what.url ?? what).includes('search.') ? new Promise(() => {}) : real(what, how);";

#[tokio::test]
async fn titles_that_never_come_do_not_hold_the_search_up() -> Result<()> {
    let site = site().await?;
    let page = blank(Browser::desktop()).await?;
    before_each_page(&page, TITLES_NEVER_COME).await?;
    page.goto(site.url("en/?q=frigate")).await?;
    page.ready().await?;
    let now = seen(&page).await?;
    assert!(now.total > 0 && now.total < Record::read()?.list("events")?.len(), "{} events", now.total);
    Ok(())
}
