//! Filters on a phone: a dialog that keeps the focus, says how many events it leaves, and gives the focus back.

use anyhow::{Result, ensure};
use browser_tests::{Browser, Page, Site};
use serde_json::json;
use thirtyfour::{By, Key};

use crate::{
    record::Record,
    steps::{at, click, has_focus, press, rest, seen, site, tick},
};

async fn opened(browser: Browser, query: &str) -> Result<(Site, Page)> {
    let site = site().await?;
    let page = browser.open(site.url(&format!("en/{query}"))).await?;
    page.ready().await?;
    click(&page, ".panel-button").await?;
    page.until("the dialog has the focus", "document.activeElement.closest('dialog[open]')").await?;
    Ok((site, page))
}

async fn is_closed(page: &Page) -> Result<()> {
    page.until("it is closed", "!document.querySelector('dialog[open]')").await?;
    ensure!(has_focus(page, ".panel-button").await?, "the focus is back on the button");
    Ok(())
}

#[tokio::test]
async fn the_dialog_says_what_it_leaves_and_gives_the_focus_back() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = opened(Browser::phone(), "").await?;
    tick(&page, "country", "co").await?;
    tick(&page, "confidence", "several").await?;
    at(&page, "?country=co&confidence=several").await?;
    let total = record.total("country=co&confidence=several")?;
    assert!(total > 0);
    assert_eq!(page.find(By::Css(".panel-done")).await?.text().await?, format!("Show {total} events"));
    press(&page, Key::Escape).await?;
    is_closed(&page).await?;
    assert_eq!(seen(&page).await?.total, total);
    click(&page, ".panel-button").await?;
    page.until("it is open again", "document.querySelector('dialog[open]')").await?;
    click(&page, ".panel-done").await?;
    is_closed(&page).await
}

#[tokio::test]
async fn what_changes_is_heard_in_the_dialog() -> Result<()> {
    let (_site, page) = opened(Browser::phone(), "?country=ht&system=frigate").await?;
    let status = "document.querySelector('dialog[open] [role=status]').innerText";
    assert_eq!(page.eval::<String>(status).await?, "No events");
    // Its number is none, so the box switches itself off.
    tick(&page, "country", "ht").await?;
    at(&page, "?system=frigate").await?;
    ensure!(page.eval::<String>(status).await? != "No events", "the number is said");
    rest(&page).await?;
    ensure!(page.eval::<bool>("Boolean(document.activeElement.closest('dialog[open]'))").await?, "the focus is kept");
    press(&page, Key::Escape).await?;
    is_closed(&page).await?;
    let place = "document.querySelector('[role=status]').previousElementSibling.matches('.panel-button')";
    ensure!(page.eval::<bool>(place).await?, "the status is back in its place");
    Ok(())
}

#[tokio::test]
async fn the_focus_stays_in_the_dialog() -> Result<()> {
    let (_site, page) = opened(Browser::phone(), "?country=pe").await?;
    let mut stops = 0;
    for _ in 0..60 {
        press(&page, Key::Tab).await?;
        // From the last stop the focus may go to the browser itself; it must not go to what lies behind.
        let (is_inside, is_nowhere): (bool, bool) = page
            .eval("(it => [Boolean(it.closest('dialog[open]')), it === document.body])(document.activeElement)")
            .await?;
        ensure!(is_inside || is_nowhere, "the focus is behind the dialog");
        stops += usize::from(is_inside);
    }
    ensure!(stops > 40, "only {stops} of 60 stops are in the dialog");
    Ok(())
}

#[tokio::test]
async fn nothing_of_the_dialog_is_cut_off() -> Result<()> {
    let (_site, page) = opened(Browser::desktop().sized(320, 640), "").await?;
    page.execute("document.querySelectorAll('details').forEach(it => { it.open = true })", Vec::new()).await?;
    for size in ["100%", "200%"] {
        page.execute(format!("document.documentElement.style.fontSize = '{size}'"), Vec::new()).await?;
        rest(&page).await?;
        let wide: Vec<String> = page
            .eval(
                "[...document.querySelectorAll('dialog[open], dialog[open] *')]
                   .filter(it => it.checkVisibility() && it.getBoundingClientRect().right > innerWidth + 1)
                   .map(it => it.outerHTML.slice(0, 100))",
            )
            .await?;
        assert_eq!(wide, [""; 0], "at {size}");
        let room: i32 =
            page.eval("(it => it.scrollHeight - it.clientHeight)(document.getElementById('sheet'))").await?;
        assert_eq!(room, 0, "the dialog itself does not scroll at {size}, only the filters in it");
    }
    Ok(())
}

#[tokio::test]
async fn a_swipe_over_picture_and_period_scrolls() -> Result<()> {
    let site = site().await?;
    let page = Browser::phone().open(site.url("en/")).await?;
    page.ready().await?;
    assert!(swiped(&page, "#picture", "document.scrollingElement").await? > 100.0);
    click(&page, ".panel-button").await?;
    page.until("it is open", "document.querySelector('dialog[open]')").await?;
    // Of a range only its handle can be hit.
    let hit: Vec<bool> = page
        .eval(
            "(it => { const box = it.getBoundingClientRect(); return [1, 23, 27].map(
               at => document.elementFromPoint(box.left + at, box.top + box.height / 2) === it); })(document.querySelector('[data-end=from]'))",
        )
        .await?;
    assert_eq!(hit, [true, true, false], "a handle is 24 pixels wide");
    assert!(swiped(&page, ".period-handles", "document.querySelector('#filters')").await? > 100.0);
    assert_eq!(page.eval::<String>("location.search").await?, "", "no handle was moved");
    Ok(())
}

/// How far something scrolls when a finger goes up from the middle of an element.
async fn swiped(page: &Page, css: &str, what: &str) -> Result<f64> {
    page.execute(
        format!("document.querySelector({css:?}).scrollIntoView({{ block: 'center', behavior: 'instant' }})"),
        Vec::new(),
    )
    .await?;
    rest(page).await?;
    let top = format!("[{what}, ...{what}.querySelectorAll('*')].reduce((sum, it) => sum + it.scrollTop, 0)");
    let before: f64 = page.eval(&top).await?;
    let (x, y): (f64, f64) = page
        .eval(&format!(
            "(it => [it.left + it.width / 2, Math.min(Math.max(it.top + it.height / 2, 1), innerHeight - 1)])(document.querySelector({css:?}).getBoundingClientRect())"
        ))
        .await?;
    touch(page, "touchStart", &[(x, y)]).await?;
    for step in 1..=10 {
        touch(page, "touchMove", &[(x, y - 20.0 * f64::from(step))]).await?;
    }
    touch(page, "touchEnd", &[]).await?;
    rest(page).await?;
    Ok(page.eval::<f64>(&top).await? - before)
}

async fn touch(page: &Page, kind: &str, points: &[(f64, f64)]) -> Result<()> {
    let points: Vec<_> = points.iter().map(|(x, y)| json!({ "x": x, "y": y })).collect();
    page.command("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await?;
    Ok(())
}
