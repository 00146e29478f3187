//! The address holds the view: copied, opened, gone back to, mended.

use anyhow::Result;
use browser_tests::{Browser, Page};
use serde_json::json;
use thirtyfour::{By, Key};

use crate::{
    record::Record,
    steps::{alert, at, before_each_page, blank, click, explore, has_focus, press, seen, site, tab_to, tick},
};

const CHOICE: &str = "?country=pe,co&system=sea&kind=contract,mou";

async fn clipboard(page: &Page, setting: &str) -> Result<()> {
    for name in ["clipboard-read", "clipboard-write"] {
        page.command("Browser.setPermission", json!({ "permission": { "name": name }, "setting": setting })).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_copied_link_shows_somebody_else_the_same() -> Result<()> {
    let (_site, page) = explore(CHOICE).await?;
    clipboard(&page, "granted").await?;
    let here = seen(&page).await?;
    assert!(here.total > 0);
    click(&page, "[data-action=copy-link]").await?;
    page.until("it says so", "document.querySelector('[data-action=copy-link]').innerText.includes('copied')").await?;
    let copied: String = page.eval("navigator.clipboard.readText()").await?;
    assert_eq!(copied, page.current_url().await?.as_str());
    drop(page);
    let other = Browser::phone().open(&copied).await?;
    assert_eq!(seen(&other).await?, here);
    Ok(())
}

async fn stands_to_copy_by_hand(page: &Page) -> Result<()> {
    page.until("the address stands there", "document.activeElement.id === 'copy-by-hand'").await?;
    let (value, start, end): (String, usize, usize) =
        page.eval("(it => [it.value, it.selectionStart, it.selectionEnd])(document.activeElement)").await?;
    assert_eq!(value, page.current_url().await?.as_str());
    assert_eq!((start, end), (0, value.len()), "all of it is selected");
    assert!(page.eval::<bool>("document.activeElement.labels[0].checkVisibility()").await?, "it says why");
    Ok(())
}

#[tokio::test]
async fn where_the_clipboard_is_refused_the_address_stands_there_to_copy() -> Result<()> {
    let (_site, page) = explore(CHOICE).await?;
    clipboard(&page, "denied").await?;
    click(&page, "[data-action=copy-link]").await?;
    stands_to_copy_by_hand(&page).await?;
    // It must not stay behind a later choice, or somebody copies the wrong link.
    click(&page, "[data-chip='country:co']").await?;
    at(&page, &CHOICE.replace("pe,co", "pe")).await?;
    page.until(
        "the old address is gone or the new one",
        "(it => !it?.checkVisibility() || it.value === location.href)(document.getElementById('copy-by-hand'))",
    )
    .await
}

#[tokio::test]
async fn where_there_is_no_clipboard_the_address_stands_there_too() -> Result<()> {
    let site = site().await?;
    let page = blank(Browser::desktop()).await?;
    before_each_page(&page, "Object.defineProperty(navigator, 'clipboard', { value: undefined })").await?;
    page.goto(site.url("en/?country=pe")).await?;
    page.ready().await?;
    click(&page, "[data-action=copy-link]").await?;
    stands_to_copy_by_hand(&page).await
}

#[tokio::test]
async fn back_three_times_and_forward_again_restore_each_state() -> Result<()> {
    let (_site, page) = explore("").await?;
    let mut states = vec![seen(&page).await?];
    for (facet, value, query) in [
        ("country", "pe", "?country=pe"),
        ("system", "air", "?country=pe&system=air"),
        ("kind", "contract", "?country=pe&system=air&kind=contract"),
    ] {
        tick(&page, facet, value).await?;
        at(&page, query).await?;
        states.push(seen(&page).await?);
    }
    for state in states.iter().rev().skip(1) {
        page.back().await?;
        at(&page, &state.query).await?;
        assert_eq!(&seen(&page).await?, state);
    }
    for state in states.iter().skip(1) {
        page.forward().await?;
        at(&page, &state.query).await?;
        assert_eq!(&seen(&page).await?, state);
    }
    page.refresh().await?;
    assert_eq!(Some(&seen(&page).await?), states.last());
    Ok(())
}

#[tokio::test]
async fn forgiven_addresses_become_canonical_without_a_step_in_the_history() -> Result<()> {
    let (site, page) = explore("").await?;
    let mut steps: usize = page.eval("history.length").await?;
    for (query, canonical) in [
        ("?country=PE%2Cco&fbclid=x", "?country=pe,co"),
        ("?utm_source=a&kind=MOU&country=pe+co", "?country=pe,co&kind=mou"),
        ("?country=pe&country=co&view=timeline", "?country=pe,co"),
        ("?system=sea,frigate", "?system=sea"),
        ("?strange=1", ""),
    ] {
        page.goto(site.url(&format!("en/{query}"))).await?;
        at(&page, canonical).await?;
        steps += 1;
        assert_eq!(page.eval::<usize>("history.length").await?, steps, "{query}");
        assert!(!page.eval::<bool>("Boolean(document.querySelector('[role=alert]'))").await?, "{query}");
    }
    Ok(())
}

#[tokio::test]
async fn an_unknown_value_is_named_and_costs_nothing_else() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("?country=pe,atlantis").await?;
    at(&page, "?country=pe").await?;
    let said = alert(&page, "address").await?;
    assert!(said.contains("atlantis"), "{said}");
    assert_eq!(seen(&page).await?.total, record.total("country=pe")?);
    tick(&page, "country", "co").await?;
    at(&page, "?country=pe,co").await?;
    page.until("the note goes with the next choice", "!document.querySelector('[role=alert]')").await
}

#[tokio::test]
async fn the_note_outlives_the_skip_link() -> Result<()> {
    let (_site, page) = explore("?country=pe,atlantis").await?;
    alert(&page, "address").await?;
    tab_to(&page, "a.skip").await?;
    press(&page, Key::Enter).await?;
    page.until("it moves", "location.hash === '#results'").await?;
    page.ready().await?;
    alert(&page, "address").await?;
    Ok(())
}

#[tokio::test]
async fn links_of_the_page_are_followed_without_loading_unless_a_key_says_otherwise() -> Result<()> {
    let (site, page) = explore("?country=pe").await?;
    page.execute("window.same = true", Vec::new()).await?;
    let lens = page.find(By::Css(".lens:not([aria-current])")).await?;
    page.action_chain().key_down(Key::Control).click_element(&lens).key_up(Key::Control).perform().await?;
    page.until("the browser has had its time", "document.readyState === 'complete'").await?;
    assert_eq!(page.windows().await?.len(), 2, "the browser opens a tab");
    assert_eq!(page.current_url().await?.as_str(), site.url("en/?country=pe"));
    lens.click().await?;
    at(&page, "?country=pe&view=countries").await?;
    assert!(page.eval::<bool>("window.same === true").await?, "the page was not loaded anew");
    Ok(())
}

#[tokio::test]
async fn the_skip_link_keeps_the_query_and_moves_the_focus() -> Result<()> {
    let (site, page) = explore("?country=pe").await?;
    tab_to(&page, "a.skip").await?;
    press(&page, Key::Enter).await?;
    page.until("it moves", "location.hash === '#results'").await?;
    assert_eq!(page.current_url().await?.as_str(), site.url("en/?country=pe#results"));
    assert!(has_focus(&page, "#results").await?);
    tick(&page, "country", "co").await?;
    at(&page, "?country=pe,co").await
}
