//! Deals: the same filters through another lens, three orders, and ladders on a phone.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use browser_tests::{Browser, Page};
use thirtyfour::Key;

use crate::{
    record::{Record, text},
    steps::{at, click, explore, has_focus, press, seen, site, tab_to, tick},
};

async fn deals(page: &Page) -> Result<Vec<String>> {
    page.eval("[...document.querySelectorAll('table tr[data-programme]')].map(it => it.dataset.programme)").await
}

/// The deals to which an event that matches belongs.
fn touched(record: &Record, query: &str) -> Result<BTreeSet<String>> {
    let events = record.matching(query)?;
    Ok(events.iter().filter_map(|event| event["programme"].as_str()).map(str::to_owned).collect())
}

async fn is_whole(page: &Page, record: &Record, query: &str) -> Result<()> {
    let said = deals(page).await?;
    let once: BTreeSet<String> = said.iter().cloned().collect();
    assert_eq!((said.len(), once), (touched(record, query)?.len(), touched(record, query)?), "{query}");
    assert_eq!(seen(page).await?.total, record.total(query)?, "the total is events in every lens");
    Ok(())
}

#[tokio::test]
async fn the_lens_keeps_the_filters_and_follows_them() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("?country=pe&kind=contract").await?;
    click(&page, "[data-lens=deals]").await?;
    at(&page, "?country=pe&kind=contract&view=deals").await?;
    is_whole(&page, &record, "country=pe&kind=contract").await?;
    let faint: usize = page.eval("document.querySelectorAll('table .deal-step-faint').length").await?;
    ensure!(faint > 0, "the rest of a thread is there, and faint");
    tick(&page, "country", "co").await?;
    at(&page, "?country=pe,co&kind=contract&view=deals").await?;
    is_whole(&page, &record, "country=pe,co&kind=contract").await?;
    page.back().await?;
    page.back().await?;
    at(&page, "?country=pe&kind=contract").await?;
    ensure!(deals(&page).await?.is_empty(), "the timeline is back");
    Ok(())
}

/// Where the newest event of a deal stands in the record, which is in the order of time.
fn news(record: &Record, programme: &str) -> Result<usize> {
    let events = record.list("events")?;
    Ok(events.iter().rposition(|event| event["programme"] == programme).unwrap_or_default())
}

#[tokio::test]
async fn an_order_is_an_address() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("?view=deals").await?;
    let newest = deals(&page).await?;
    for pair in newest.windows(2) {
        let date = |id: &str| -> Result<String> {
            Ok(text(&record.list("events")?[news(&record, id)?]["date"]["start"])[..4].to_owned())
        };
        ensure!(date(&pair[0])? >= date(&pair[1])?, "{pair:?}: the latest news first");
    }
    for sort in ["wait", "rung"] {
        let link = format!("#deal-sorts [data-sort={sort}]");
        click(&page, &link).await?;
        at(&page, &format!("?view=deals&sort={sort}")).await?;
        let now = deals(&page).await?;
        ensure!(now != newest && now.len() == newest.len(), "{sort}: the same deals in another order");
        ensure!(has_focus(&page, &format!("{link}[aria-current]")).await?, "{sort}: the focus stays");
    }
    // Contract and beyond stand above what has no contract.
    let rungs: Vec<usize> = page
        .eval(
            "[...document.querySelectorAll('table tbody tr')].map(row =>
              [...row.cells].findLastIndex(it => it.querySelector('li')))",
        )
        .await?;
    ensure!(rungs.is_sorted_by(|a, b| a >= b), "the furthest first: {rungs:?}");
    page.back().await?;
    at(&page, "?view=deals&sort=wait").await?;
    page.back().await?;
    at(&page, "?view=deals").await?;
    assert_eq!(deals(&page).await?, newest);
    click(&page, "[data-lens=timeline]").await?;
    at(&page, "").await?;
    click(&page, ".sorts [data-sort=oldest]").await?;
    at(&page, "?sort=oldest").await
}

#[tokio::test]
async fn a_date_leads_to_its_event_by_the_keyboard() -> Result<()> {
    let (_site, page) = explore("?country=uy&view=deals").await?;
    tab_to(&page, "#deal-sorts [data-sort=news]").await?;
    tab_to(&page, "tr[data-programme] th a").await?;
    tab_to(&page, "tr[data-programme] li a").await?;
    let date: String = page.eval("document.activeElement.getAttribute('href')").await?;
    ensure!(date.contains("/event/"), "{date}");
    press(&page, Key::Enter).await?;
    page.until("the event is there", "document.querySelector('h1') && location.pathname.includes('/event/')").await?;
    page.back().await?;
    at(&page, "?country=uy&view=deals").await?;
    ensure!(!deals(&page).await?.is_empty(), "and the way back");
    Ok(())
}

#[tokio::test]
async fn on_a_phone_each_deal_is_a_ladder() -> Result<()> {
    let site = site().await?;
    for width in [320, 360] {
        let page = Browser::phone().sized(width, 740).open(site.url("en/?country=pe&view=deals")).await?;
        page.ready().await?;
        let over: f64 = page.eval("document.documentElement.scrollWidth - innerWidth").await?;
        ensure!(over <= 0.0, "{width}: the page is {over} pixels wider than the screen");
        let faults: Vec<String> = page
            .eval(
                "[...document.querySelectorAll('tr[data-programme]')].flatMap(row => {
                  const steps = [...row.querySelectorAll('li')].map(it => it.getBoundingClientRect());
                  const rungs = [...row.querySelectorAll('.deal-step-rung')].map(it => it.getBoundingClientRect().width);
                  const wrong = [];
                  if (steps.some((it, at) => at && it.top < steps[at - 1].bottom - 1)) wrong.push('not one below the other');
                  if (rungs.length !== steps.length || rungs.some(it => it < 8)) wrong.push('a rung without its word');
                  if (steps.some(it => it.right > innerWidth)) wrong.push('cut');
                  return wrong.map(it => `${row.dataset.programme}: ${it}`);
                })",
            )
            .await?;
        assert!(faults.is_empty(), "{width}: {faults:?}");
    }
    Ok(())
}
