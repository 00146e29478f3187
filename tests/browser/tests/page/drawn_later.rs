//! Lenses draw what fills a screen with the change itself and the rest in idle time: nobody is to notice.

use anyhow::{Result, ensure};
use browser_tests::{Browser, Page};
use serde::de::DeserializeOwned;

use crate::{
    slow::TITLES_NEVER_COME,
    steps::{at, before_each_page, blank, explore, site},
};

/// Each lens without the list, and its rows.
const LENSES: [(&str, &str); 3] = [
    ("countries", "#others article"),
    ("deals", "#others tbody tr"),
    ("matrix", "#others tr[data-system], #others .matrix-domain"),
];

/// How far down the page what is drawn at once reaches, in pixels.
const REACH: f64 = 1_200.0;

/// Does something by script, which scrolls nothing, and gives a value of the task after it: before any idle time.
async fn right_after<T: DeserializeOwned>(page: &Page, act: &str, value: &str) -> Result<T> {
    page.eval(&format!(
        "new Promise(done => {{
          const {{ port1, port2 }} = new MessageChannel();
          port1.onmessage = () => done({value});
          {act};
          port2.postMessage(null);
        }})"
    ))
    .await
}

fn count(rows: &str) -> String {
    format!("document.querySelectorAll('{rows}').length")
}

fn click(css: &str) -> String {
    format!("document.querySelector('{css}').click()")
}

async fn drawn(page: &Page) -> Result<String> {
    page.eval("document.querySelector('#others').innerHTML.replaceAll('<!--later-->', '')").await
}

#[tokio::test]
async fn a_change_ends_in_the_page_that_its_address_opens() -> Result<()> {
    for (lens, rows) in LENSES {
        let (_site, page) = explore(&format!("?country=bo&view={lens}")).await?;
        let seen = format!("[{}, document.querySelector('#others').getBoundingClientRect().bottom]", count(rows));
        let (first, bottom): (usize, f64) = right_after(&page, &click("input[name=country][value=bo]"), &seen).await?;
        at(&page, &format!("?view={lens}")).await?;
        let all: usize = page.eval(&count(rows)).await?;
        ensure!(0 < first && first < all, "{lens}: {first} of {all} rows are there at once");
        ensure!(bottom >= REACH, "{lens}: {first} rows end at {bottom} pixels");
        let changed = drawn(&page).await?;
        page.refresh().await?;
        page.ready().await?;
        assert_eq!(changed, drawn(&page).await?, "{lens}");
    }
    Ok(())
}

#[tokio::test]
async fn who_is_far_down_stays_there() -> Result<()> {
    for (lens, rows) in LENSES {
        let (_site, page) = explore(&format!("?view={lens}")).await?;
        scroll(&page, 700).await?;
        let tick = click("input[name=confidence][value=several]");
        let first: usize = right_after(&page, &tick, &count(rows)).await?;
        at(&page, &format!("?confidence=several&view={lens}")).await?;
        let (all, top): (usize, f64) = page.eval(&format!("[{}, scrollY]", count(rows))).await?;
        assert_eq!(first, all, "{lens}: every row is there at once");
        ensure!((top - 700.0).abs() < 50.0, "{lens}: the page stays where it is, but for the headline above it: {top}");
    }
    Ok(())
}

#[tokio::test]
async fn a_phone_stays_where_it_is_from_lens_to_lens() -> Result<()> {
    let site = site().await?;
    let page = Browser::phone().open(site.url("en/")).await?;
    page.ready().await?;
    scroll(&page, 350).await?;
    for (lens, _) in LENSES {
        right_after::<usize>(&page, &click(&format!("[data-lens={lens}]")), "0").await?;
        at(&page, &format!("?view={lens}")).await?;
        let top: f64 = page.eval("scrollY").await?;
        ensure!((top - 350.0).abs() < 3.0, "{lens}: {top}");
    }
    Ok(())
}

#[tokio::test]
async fn all_is_there_while_words_wait_for_their_index() -> Result<()> {
    let site = site().await?;
    let page = blank(Browser::desktop()).await?;
    before_each_page(&page, TITLES_NEVER_COME).await?;
    page.goto(site.url("en/?view=deals")).await?;
    page.ready().await?;
    let all: usize = page.eval(&count(LENSES[1].1)).await?;
    let words = "(it => { it.value = 'fragata'; it.dispatchEvent(new Event('input', { bubbles: true })); })";
    right_after::<usize>(&page, &format!("{words}(document.querySelector('#q'))"), "0").await?;
    page.until("every row is there", &format!("{} === {all}", count(LENSES[1].1))).await?;
    let is_ready: bool = page.eval("document.documentElement.dataset.ready === 'true'").await?;
    ensure!(!is_ready, "the index is still awaited");
    Ok(())
}

#[tokio::test]
async fn back_finds_what_is_drawn_later() -> Result<()> {
    let (_site, page) = explore("?view=deals").await?;
    let rows = LENSES[1].1;
    let top = format!("document.querySelectorAll('{rows}')[25]?.getBoundingClientRect().top");
    let show =
        format!("document.querySelectorAll('{rows}')[25].scrollIntoView({{ block: 'start', behavior: 'instant' }})");
    page.execute(show, Vec::new()).await?;
    let before: f64 = page.eval(&top).await?;
    right_after::<usize>(&page, &click("[data-lens=timeline]"), "0").await?;
    at(&page, "").await?;
    scroll(&page, 0).await?;
    let back =
        "addEventListener('popstate', () => setTimeout(() => port2.postMessage(null)), { once: true }); history.back()";
    let first: usize = right_after(&page, &format!("{back}; return"), &count(rows)).await?;
    at(&page, "?view=deals").await?;
    let all: usize = page.eval(&count(rows)).await?;
    assert_eq!(first, all, "the rows to go back to are there at once");
    page.until("the same row is at the top", &format!("Math.abs({top} - {before}) < 3")).await
}

async fn scroll(page: &Page, top: usize) -> Result<()> {
    page.execute(format!("scrollTo({{ top: {top}, behavior: 'instant' }})"), Vec::new()).await?;
    // It is told with the next frame.
    page.eval::<()>("new Promise(done => requestAnimationFrame(() => setTimeout(() => done(null))))").await
}
