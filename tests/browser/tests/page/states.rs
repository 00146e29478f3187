//! Every state has an address that opens it, is said once, and is gone back to.

use anyhow::Result;
use browser_tests::{Browser, Page};
use serde_json::json;
use thirtyfour::Key;

use crate::{
    record::Record,
    steps::{at, before_each_page, blank, click, explore, has_focus, press, rest, seen, site, tick, type_on},
};

/// Keeps every text that the status comes to hold once the page has rested.
const LISTEN: &str = "window.said = [];
new MutationObserver(() => window.said.push(document.querySelector('[role=status]').innerText))
  .observe(document.querySelector('[role=status]'), { childList: true, characterData: true, subtree: true });";

async fn said(page: &Page) -> Result<Vec<String>> {
    rest(page).await?;
    page.eval("window.said.splice(0)").await
}

#[tokio::test]
async fn the_address_of_each_state_opens_the_same_state() -> Result<()> {
    let (site, page) = explore("").await?;
    let other = Browser::desktop().open(site.url("icon.svg")).await?;
    let mut query = String::new();
    for step in 0..9 {
        match step {
            0 => tick(&page, "confidence", "several").await?,
            1 => tick(&page, "outcome", "delivered").await?,
            2 => type_on(&page, "#from", "2010").await?,
            3 => type_on(&page, "#to", "2025").await?,
            4 => type_on(&page, "#q", "aircraft").await?,
            5 => click(&page, "[data-sort=oldest]").await?,
            6 => tick(&page, "country", "pe").await?,
            7 => click(&page, ".lens:last-child").await?,
            _ => page.back().await?,
        }
        let before = query.clone();
        page.until("the address is new", &format!("location.search !== {before:?}")).await?;
        let here = seen(&page).await?;
        query.clone_from(&here.query);
        other.goto(site.url(&format!("en/{query}"))).await?;
        // Words are looked for once their index is there.
        other.until("it shows as many", &format!("document.querySelector('[data-total=\"{}\"]')", here.total)).await?;
        assert_eq!(seen(&other).await?, here);
        let fields = "['q', 'from', 'to'].map(id => document.getElementById(id).value)";
        assert_eq!(other.eval::<Vec<String>>(fields).await?, page.eval::<Vec<String>>(fields).await?, "{query}");
    }
    Ok(())
}

#[tokio::test]
async fn each_change_is_said_once() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("").await?;
    page.execute(LISTEN, Vec::new()).await?;
    let all = record.list("events")?.len();
    let colombia = record.total("country=co")?;
    tick(&page, "country", "co").await?;
    at(&page, "?country=co").await?;
    assert_eq!(said(&page).await?, [format!("{colombia} events")]);
    type_on(&page, "#from", "2015").await?;
    at(&page, "?country=co&from=2015").await?;
    // Before the last figure it is no date.
    assert_eq!(said(&page).await?.len(), 1);
    tick(&page, "confidence", "several").await?;
    page.until("it is pushed", "location.search.includes('several')").await?;
    said(&page).await?;
    click(&page, "[data-action=clear]").await?;
    at(&page, "").await?;
    assert_eq!(said(&page).await?, [format!("{all} events")], "three filters go at once");
    page.back().await?;
    page.until("they come back", "location.search.includes('several')").await?;
    assert_eq!(said(&page).await?.len(), 1);
    assert_eq!(page.eval::<usize>("document.querySelectorAll('[role=status], [aria-live]').length").await?, 1);
    Ok(())
}

#[tokio::test]
async fn no_letter_is_lost_on_a_slow_machine() -> Result<()> {
    let (_site, page) = explore("").await?;
    page.command("Emulation.setCPUThrottlingRate", json!({ "rate": 6 })).await?;
    type_on(&page, "#q", "patrol vessel for the navy of peru").await?;
    assert_eq!(page.eval::<String>("document.getElementById('q').value").await?, "patrol vessel for the navy of peru");
    at(&page, "?q=patrol+vessel+for+the+navy+of+peru").await
}

#[tokio::test]
async fn what_was_typed_is_one_step_to_go_back() -> Result<()> {
    let (_site, page) = explore("?country=pe").await?;
    tick(&page, "kind", "delivery").await?;
    at(&page, "?country=pe&kind=delivery").await?;
    type_on(&page, "#q", "ship").await?;
    at(&page, "?country=pe&kind=delivery&q=ship").await?;
    tick(&page, "confidence", "several").await?;
    at(&page, "?country=pe&kind=delivery&confidence=several&q=ship").await?;
    page.back().await?;
    at(&page, "?country=pe&kind=delivery&q=ship").await?;
    assert_eq!(page.eval::<String>("document.getElementById('q').value").await?, "ship");
    page.back().await?;
    at(&page, "?country=pe").await?;
    assert_eq!(page.eval::<String>("document.getElementById('q').value").await?, "");
    Ok(())
}

#[tokio::test]
async fn going_back_while_an_address_waits_loses_nothing() -> Result<()> {
    let (_site, page) = explore("?country=pe").await?;
    tick(&page, "kind", "delivery").await?;
    at(&page, "?country=pe&kind=delivery").await?;
    page.execute(
        "const field = document.getElementById('q');
         field.value = 'ship';
         field.dispatchEvent(new Event('input', { bubbles: true }));
         history.back();",
        Vec::new(),
    )
    .await?;
    at(&page, "?country=pe").await?;
    rest(&page).await?;
    at(&page, "?country=pe").await?;
    page.forward().await?;
    page.until("what was ahead is still there", "location.search.includes('kind=delivery')").await
}

#[tokio::test]
async fn another_language_after_typing_is_a_step_of_its_own() -> Result<()> {
    let (_site, page) = explore("").await?;
    type_on(&page, "#q", "frigate").await?;
    at(&page, "?q=frigate").await?;
    click(&page, ".mast-languages [hreflang=es]").await?;
    page.until("it is Spanish", "location.pathname.endsWith('/es/') && document.documentElement.lang === 'es'").await?;
    page.ready().await?;
    rest(&page).await?;
    page.back().await?;
    page.until("it is English again", "location.pathname.endsWith('/en/') && location.search === '?q=frigate'").await
}

#[tokio::test]
async fn a_chip_that_goes_hands_the_focus_to_the_next() -> Result<()> {
    let (_site, page) = explore("?country=pe,co,cl").await?;
    for (gone, next) in [("pe", "country:co"), ("co", "country:cl")] {
        page.execute(format!("document.querySelector('[data-chip=\"country:{gone}\"]').focus()"), Vec::new()).await?;
        press(&page, Key::Enter).await?;
        page.until(&format!("{next} has the focus"), &format!("document.activeElement.dataset.chip === '{next}'"))
            .await?;
    }
    Ok(())
}

#[tokio::test]
async fn without_storage_nothing_is_offered_as_new() -> Result<()> {
    let site = site().await?;
    let page = blank(Browser::desktop()).await?;
    let refuse = "for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError'); } });";
    before_each_page(&page, refuse).await?;
    for _ in 0..2 {
        page.goto(site.url("en/")).await?;
        page.ready().await?;
        assert!(!page.eval::<bool>("Boolean(document.querySelector('[data-new]'))").await?);
    }
    assert_eq!(page.console().await?, [""; 0]);
    click(&page, "[data-sort=oldest]").await?;
    at(&page, "?sort=oldest").await?;
    // The keys can be switched off all the same, if only for this visit.
    press(&page, Key::Escape).await?;
    page.execute("document.activeElement.blur()", Vec::new()).await?;
    page.action_chain().send_keys("?").perform().await?;
    page.until("the list is open", "document.querySelector('dialog#keys[open]')").await?;
    click(&page, "#keys input").await?;
    press(&page, Key::Escape).await?;
    page.execute("document.activeElement.blur()", Vec::new()).await?;
    page.action_chain().send_keys("/").perform().await?;
    assert!(!has_focus(&page, "#q").await?, "they are switched off");
    Ok(())
}
