//! Lenses draw what fills a screen with the change itself and the rest in idle time: nobody is to notice.

use anyhow::{Result, ensure};
use browser_tests::Page;

use crate::steps::{at, explore};

/// Each lens without the list, and its rows.
const LENSES: [(&str, &str); 3] = [
    ("countries", "#others article"),
    ("deals", "#others tbody tr"),
    ("matrix", "#others tr[data-system], #others .matrix-domain"),
];

/// Clicks where no hand could scroll the page, and gives a value of the next frame.
async fn in_the_frame_after(page: &Page, click: &str, value: &str) -> Result<usize> {
    page.eval(&format!(
        "new Promise(done => {{ document.querySelector('{click}').click(); requestAnimationFrame(() => done({value})); }})"
    ))
    .await
}

async fn drawn(page: &Page) -> Result<String> {
    page.eval("document.querySelector('#others').innerHTML.replaceAll('<!--later-->', '')").await
}

#[tokio::test]
async fn a_change_ends_in_the_page_that_its_address_opens() -> Result<()> {
    for (lens, rows) in LENSES {
        let (_site, page) = explore(&format!("?country=bo&view={lens}")).await?;
        let count = format!("document.querySelectorAll('{rows}').length");
        let first = in_the_frame_after(&page, "input[name=country][value=bo]", &count).await?;
        at(&page, &format!("?view={lens}")).await?;
        let all: usize = page.eval(&count).await?;
        ensure!(0 < first && first < all, "{lens}: {first} of {all} rows are there in the first frame");
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
        page.execute("scrollTo({ top: 700, behavior: 'instant' })", Vec::new()).await?;
        let count = format!("document.querySelectorAll('{rows}').length");
        let first = in_the_frame_after(&page, "input[name=confidence][value=several]", &count).await?;
        at(&page, &format!("?confidence=several&view={lens}")).await?;
        let (all, top): (usize, f64) = page.eval(&format!("[{count}, scrollY]")).await?;
        assert_eq!(first, all, "{lens}: every row is there in the first frame");
        ensure!((top - 700.0).abs() < 50.0, "{lens}: the page stays where it is, but for the headline above it: {top}");
    }
    Ok(())
}

#[tokio::test]
async fn back_finds_what_is_drawn_later() -> Result<()> {
    let (_site, page) = explore("?view=deals").await?;
    let top = "document.querySelectorAll('#others tbody tr')[25]?.getBoundingClientRect().top";
    let scroll =
        "document.querySelectorAll('#others tbody tr')[25].scrollIntoView({ block: 'start', behavior: 'instant' })";
    page.execute(scroll, Vec::new()).await?;
    let before: f64 = page.eval(top).await?;
    in_the_frame_after(&page, "[data-lens=timeline]", "0").await?;
    at(&page, "").await?;
    page.execute("scrollTo({ top: 0, behavior: 'instant' })", Vec::new()).await?;
    page.back().await?;
    at(&page, "?view=deals").await?;
    page.until("the same row is at the top", &format!("Math.abs({top} - {before}) < 3")).await
}
