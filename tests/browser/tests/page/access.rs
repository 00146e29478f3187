//! WCAG 2.2 AA as far as a machine sees it, narrow and wide, light and dark.

use anyhow::Result;
use browser_tests::{Browser, Fault, Page, Site};

use crate::steps::site;

/// Every kind of page, with a selector that is there once it stands.
const PAGES: [(&str, &str); 13] = [
    ("en/?country=ec", "[data-ready] article[data-event]"),
    ("en/?view=countries", "[data-ready] article[data-country]"),
    ("en/?country=pe,ec&kind=contract&view=deals", "[data-ready] tr[data-programme]"),
    ("en/?view=matrix", "[data-ready] tr[data-system]"),
    ("en/?country=ht&system=frigate", "[data-ready] .nothing"),
    ("en/?country=ht,atlantis", "[data-ready] [data-problem=address]"),
    ("en/country/pe/", "[data-ready] article[data-country]"),
    ("en/programme/peru-kt-1p/", "[data-ready] article[data-programme]"),
    ("en/about/", "h1"),
    ("en/compare/?country=pe,co,cl", "html[data-ready] article[data-country]"),
    ("nowhere/", "[data-problem=not-found]"),
    ("en/?kind=selection&lost", "[data-problem=data-missing]"),
    ("en/", "[data-ready] article[data-event]"),
];

async fn open(site: &Site, page: &Page, (path, there): (&str, &str)) -> Result<()> {
    if path.ends_with("lost") {
        site.fail("dataset.json", Fault::Missing);
    } else {
        site.mend();
    }
    page.goto(site.url(path)).await?;
    page.until(&format!("{path} stands"), &format!("document.querySelector({there:?})")).await
}

/// Rows out of sight have no layout yet, and axe would take what is in them for lying over each other.
pub(crate) const LAID_OUT: &str =
    "document.querySelectorAll('.event').forEach(it => { it.style.contentVisibility = 'visible'; })";

/// What is to be clicked and less than 24 pixels high or wide; links within a sentence may be, as the rule allows.
const SMALL: &str =
    "[...document.querySelectorAll('button, .option, .tile label, summary, li > a, .lens, .mast-links a, .tag')]
  .filter(it => it.checkVisibility() && !it.closest('.footer li:has(a + a)'))
  .map(it => [it.outerHTML.slice(0, 100), it.getBoundingClientRect()])
  .filter(([, box]) => box.height > 0 && (box.height < 23.9 || box.width < 23.9))
  .map(([what, box]) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${what}`)";

async fn is_accessible(browser: Browser, pages: &[(&str, &str)]) -> Result<()> {
    let site = site().await?;
    let page = browser.open(site.url("icon.svg")).await?;
    let mut wrong = Vec::new();
    for it in pages {
        open(&site, &page, *it).await?;
        page.execute(LAID_OUT, Vec::new()).await?;
        for violation in page.violations().await? {
            wrong.push(format!("{}: {violation}", it.0));
        }
        let small: Vec<String> = page.eval(SMALL).await?;
        if let Some(first) = small.first() {
            wrong.push(format!("{}: {} small targets, such as {first}", it.0, small.len()));
        }
        let shape: (usize, usize) =
            page.eval("[document.querySelectorAll('main').length, document.querySelectorAll('h1').length]").await?;
        if shape != (1, 1) {
            wrong.push(format!("{}: main and h1: {shape:?}", it.0));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[tokio::test]
async fn on_a_phone() -> Result<()> {
    is_accessible(Browser::phone(), &PAGES).await
}

#[tokio::test]
async fn on_a_phone_in_the_dark() -> Result<()> {
    is_accessible(Browser::phone().dark(), &PAGES[..12]).await
}

#[tokio::test]
async fn at_a_desk() -> Result<()> {
    is_accessible(Browser::desktop(), &PAGES[..12]).await
}

#[tokio::test]
async fn at_a_desk_in_the_dark() -> Result<()> {
    is_accessible(Browser::desktop().dark(), &PAGES).await
}

#[tokio::test]
async fn filters_that_are_open_on_a_phone() -> Result<()> {
    let site = site().await?;
    let page = Browser::phone().open(site.url("en/?country=ec")).await?;
    page.ready().await?;
    crate::steps::click(&page, ".panel-button").await?;
    page.until("the filters are open", "document.getElementById('filters').checkVisibility()").await?;
    page.until("they have the focus", "document.activeElement.closest('dialog[open]')").await?;
    assert_eq!(page.violations().await?, [""; 0]);
    assert_eq!(page.eval::<Vec<String>>(SMALL).await?, [""; 0]);
    crate::steps::click(&page, ".panel-done").await?;
    page.until("they close, and the focus is back", "document.activeElement.matches('.panel-button')").await
}

#[tokio::test]
async fn nothing_runs_over_the_side_of_a_narrow_screen() -> Result<()> {
    let site = site().await?;
    let page = Browser::desktop().sized(320, 640).open(site.url("icon.svg")).await?;
    let mut wrong = Vec::new();
    for it in PAGES {
        open(&site, &page, it).await?;
        for size in ["100%", "200%"] {
            page.execute(format!("document.documentElement.style.fontSize = '{size}'"), Vec::new()).await?;
            let width: u32 = page.eval("document.documentElement.scrollWidth").await?;
            if width > 320 {
                wrong.push(format!("{} is {width} pixels wide with text of {size}", it.0));
            }
        }
    }
    // With everything open that can be.
    open(&site, &page, PAGES[0]).await?;
    crate::steps::click(&page, ".panel-button").await?;
    page.execute("document.querySelectorAll('details').forEach(it => { it.open = true })", Vec::new()).await?;
    let width: u32 = page.eval("document.documentElement.scrollWidth").await?;
    if width > 320 {
        wrong.push(format!("with open filters it is {width} pixels wide"));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}
