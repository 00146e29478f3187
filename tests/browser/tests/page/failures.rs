//! What can go wrong on the way here: each is said, with a way out that works.

use std::fmt::Write as _;

use anyhow::Result;
use browser_tests::{Browser, Fault, Page, Site};
use serde_json::json;

use crate::{
    record::Record,
    steps::{alert, before_each_page, blank, click, seen, site},
};

const QUERY: &str = "en/?country=pe";

async fn opened_with(suffix: &str, fault: Fault) -> Result<(Site, Page)> {
    let site = site().await?;
    site.fail(suffix, fault);
    let page = Browser::desktop().open(site.url(QUERY)).await?;
    Ok((site, page))
}

/// The button of an alert leads to the page that was asked for.
async fn leads_out(page: &Page, action: &str) -> Result<()> {
    click(page, &format!("[role=alert] [data-action={action}]")).await?;
    page.ready().await?;
    assert_eq!(seen(page).await?.total, Record::read()?.total("country=pe")?);
    assert!(!page.eval::<bool>("Boolean(document.querySelector('[role=alert]'))").await?, "it is over");
    Ok(())
}

/// Never ready, and no line says that something is still on its way.
async fn is_at_rest(page: &Page) -> Result<()> {
    assert_eq!(page.eval::<usize>("document.querySelectorAll('main h1').length").await?, 1, "one h1, also now");
    let (is_ready, said): (bool, String) =
        page.eval("['ready' in document.documentElement.dataset, document.body.innerText]").await?;
    assert!(!is_ready && !said.contains("Loading"), "ready: {is_ready}; {said}");
    Ok(())
}

async fn fails_and_recovers(suffix: &str, fault: Fault, problem: &str, names: &str) -> Result<()> {
    let (site, page) = opened_with(suffix, fault).await?;
    let said = alert(&page, problem).await?;
    assert!(said.contains(names), "no {names:?} in: {said}");
    is_at_rest(&page).await?;
    site.mend();
    leads_out(&page, "retry").await
}

#[tokio::test]
async fn the_dataset_is_missing() -> Result<()> {
    fails_and_recovers("dataset.json", Fault::Missing, "data-missing", "dataset.json").await
}

#[tokio::test]
async fn the_words_are_missing() -> Result<()> {
    fails_and_recovers("text.en.json", Fault::Missing, "data-missing", "text.en.json").await
}

#[tokio::test]
async fn the_dataset_is_cut_off() -> Result<()> {
    let half = r#"{ "meta": { "schema": 1 }, "events": [ {"#;
    fails_and_recovers("dataset.json", Fault::Body(half.into()), "data-broken", "dataset.json").await
}

#[tokio::test]
async fn the_words_are_no_json() -> Result<()> {
    fails_and_recovers("text.en.json", Fault::Body("<!DOCTYPE html>".into()), "data-broken", "text.en.json").await
}

#[tokio::test]
async fn a_list_is_missing() -> Result<()> {
    let mut dataset = crate::record::file("dataset.json")?;
    if let Some(lists) = dataset.as_object_mut() {
        lists.remove("events");
    }
    fails_and_recovers("dataset.json", Fault::Body(dataset.to_string()), "data-broken", "events").await
}

#[tokio::test]
async fn there_is_no_event() -> Result<()> {
    let mut dataset = crate::record::file("dataset.json")?;
    dataset["events"] = json!([]);
    fails_and_recovers("dataset.json", Fault::Body(dataset.to_string()), "data-broken", "no event").await
}

#[tokio::test]
async fn the_network_goes_away() -> Result<()> {
    let network = |is_offline: bool| json!({ "offline": is_offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    let (site, page) = opened_with("dataset.json", Fault::Missing).await?;
    alert(&page, "data-missing").await?;
    site.mend();
    page.command("Network.emulateNetworkConditions", network(true)).await?;
    click(&page, "[data-action=retry]").await?;
    alert(&page, "offline").await?;
    is_at_rest(&page).await?;
    page.command("Network.emulateNetworkConditions", network(false)).await?;
    leads_out(&page, "retry").await
}

#[tokio::test]
async fn the_record_cannot_be_reached_from_the_start() -> Result<()> {
    let site = site().await?;
    let page = blank(Browser::desktop()).await?;
    page.command("Network.enable", json!({})).await?;
    page.command("Network.setBlockedURLs", json!({ "urls": ["*dataset.json*"] })).await?;
    page.goto(site.url(QUERY)).await?;
    alert(&page, "offline").await?;
    page.command("Network.setBlockedURLs", json!({ "urls": [] })).await?;
    leads_out(&page, "retry").await
}

#[tokio::test]
async fn the_release_has_been_replaced() -> Result<()> {
    for gone in ["_bg.wasm", ".js"] {
        let site = site().await?;
        let name: String = fetch_name(&site, gone).await?;
        site.fail(&name, Fault::Missing);
        let page = Browser::desktop().open(site.url(QUERY)).await?;
        alert(&page, "replaced").await?;
        is_at_rest(&page).await?;
        site.mend();
        leads_out(&page, "reload").await?;
    }
    Ok(())
}

/// The name under which the page asks for its wasm or its glue, which has a hash in it.
async fn fetch_name(site: &Site, ending: &str) -> Result<String> {
    let key = if ending == ".js" { "js" } else { "wasm" };
    let page = Browser::desktop().without_script().open(site.url("en/")).await?;
    let path: String = page.eval(&format!("document.getElementById('boot').dataset.{key}")).await?;
    assert!(path.ends_with(ending), "{path}");
    Ok(path.trim_start_matches(['.', '/']).to_owned())
}

#[tokio::test]
async fn the_app_stops_of_an_error_of_its_own() -> Result<()> {
    let site = site().await?;
    let page = Browser::desktop().open(site.url(QUERY)).await?;
    page.ready().await?;
    // What the browser tells of a panic; an error thrown from here would be muted, as it is of no script of the page.
    let panic = "dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }))";
    page.execute(panic, Vec::new()).await?;
    alert(&page, "stopped").await?;
    leads_out(&page, "reload").await
}

#[tokio::test]
async fn the_browser_has_no_wasm() -> Result<()> {
    let site = site().await?;
    let page = blank(Browser::desktop()).await?;
    before_each_page(&page, "delete window.WebAssembly").await?;
    page.goto(site.url(QUERY)).await?;
    alert(&page, "no-wasm").await?;
    is_at_rest(&page).await?;
    data_files_come(&page).await
}

#[tokio::test]
async fn script_is_off() -> Result<()> {
    let site = site().await?;
    let page = Browser::desktop().without_script().open(site.url(QUERY)).await?;
    let said = alert(&page, "no-script").await?;
    assert!(said.contains("JavaScript"), "{said}");
    is_at_rest(&page).await?;
    data_files_come(&page).await
}

/// The record can still be had as files, from links that are seen.
async fn data_files_come(page: &Page) -> Result<()> {
    for file in ["dataset.json", "text.en.json"] {
        let mut wanted = String::new();
        write!(wanted, "[...document.querySelectorAll('a[href$=\"{file}\"]')].find(it => it.checkVisibility())")?;
        let answers: bool =
            page.eval(&format!("fetch({wanted}.href).then(it => it.ok && it.json()).then(Boolean)")).await?;
        assert!(answers, "{file}");
    }
    Ok(())
}
