//! Everything by keyboard alone, and always in sight.

use std::collections::BTreeSet;

use anyhow::Result;
use browser_tests::{Browser, Page};
use serde::Deserialize;
use serde_json::json;
use thirtyfour::Key;

use crate::{
    record::Record,
    steps::{at, explore, has_focus, option, press, seen, site, tab_to},
};

#[derive(Debug, Deserialize)]
struct Stop {
    /// Its place among all elements of the document.
    place: i64,
    what: String,
    is_seen: bool,
    is_marked: bool,
}

/// The element that has the focus.
async fn stop(page: &Page) -> Result<Stop> {
    page.eval(
        "(it => {
          const box = it.getBoundingClientRect(), style = getComputedStyle(it);
          return {
            place: it === document.body ? -1 : [...document.querySelectorAll('*')].indexOf(it),
            what: it.outerHTML.slice(0, 120),
            is_seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
            is_marked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
          };
        })(document.activeElement)",
    )
    .await
}

#[tokio::test]
async fn a_visitor_without_a_mouse_filters_copies_and_clears() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("").await?;
    page.command("Browser.setPermission", json!({ "permission": { "name": "clipboard-write" }, "setting": "granted" }))
        .await?;
    press(&page, Key::Tab).await?;
    assert!(has_focus(&page, "a.skip").await?, "the first stop skips to the results");
    let peru = option("country", "pe");
    tab_to(&page, &peru).await?;
    press(&page, Key::Space).await?;
    at(&page, "?country=pe").await?;
    assert!(has_focus(&page, &peru).await?, "the focus stays on the box");
    assert_eq!(seen(&page).await?.total, record.total("country=pe")?);
    tab_to(&page, "[data-action=copy-link]").await?;
    press(&page, Key::Enter).await?;
    page.until("it says so", "document.querySelector('[role=status]').textContent.includes('copied')").await?;
    assert!(has_focus(&page, "[data-action=copy-link]").await?);
    tab_to(&page, "[data-action=clear]").await?;
    press(&page, Key::Enter).await?;
    at(&page, "").await?;
    page.until("the focus goes on to the results", "document.activeElement.id === 'results'").await
}

/// Walks through all stops: each is in sight and marked, none holds the focus, none is left out.
async fn walk(page: &Page) -> Result<()> {
    let expected: BTreeSet<i64> = page
        .eval(
            "[...document.querySelectorAll('*')].flatMap((it, place) =>
              it.matches('a[href], button, input, summary, [tabindex=\"0\"]') && it.tabIndex >= 0 && !it.disabled
                && it.checkVisibility() ? [place] : [])",
        )
        .await?;
    let mut walked = Vec::new();
    for _ in 0..=expected.len() {
        press(page, Key::Tab).await?;
        let stop = stop(page).await?;
        if stop.place < 0 || walked.first() == Some(&stop.place) {
            break;
        }
        assert!(stop.is_seen, "out of sight: {}", stop.what);
        assert!(stop.is_marked, "no outline: {}", stop.what);
        assert!(walked.last().is_none_or(|last| *last < stop.place), "out of order: {}", stop.what);
        walked.push(stop.place);
    }
    assert_eq!(walked.iter().copied().collect::<BTreeSet<_>>(), expected, "every control is a stop");
    Ok(())
}

#[tokio::test]
async fn the_focus_is_always_seen_and_never_held() -> Result<()> {
    let site = site().await?;
    // A focus that is still on its smooth way into sight would have to be waited for.
    let page = Browser::desktop().reduced_motion().open(site.url("en/?country=ht")).await?;
    page.ready().await?;
    walk(&page).await?;
    page.goto(site.url("en/?country=ht&view=countries")).await?;
    page.ready().await?;
    walk(&page).await
}

#[tokio::test]
async fn a_box_that_switches_itself_off_hands_the_focus_on() -> Result<()> {
    let (_site, page) = explore("?country=ht&system=frigate").await?;
    page.execute("document.querySelector('.facet-more').open = true", Vec::new()).await?;
    page.execute(format!("document.querySelector(\"{}\").focus()", option("country", "ht")), Vec::new()).await?;
    press(&page, Key::Space).await?;
    at(&page, "?system=frigate").await?;
    page.until("the results have the focus", "document.activeElement.id === 'results'").await
}
