//! A page of each kind in each language: WCAG 2.2 AA as far as a machine sees it, what is read without script, and nothing
//! that runs over the side or is cut off.

use anyhow::Result;
use browser_tests::{Browser, Page};

use crate::access::LAID_OUT;
use crate::steps::site;

const LANGUAGES: [&str; 4] = ["en", "ko", "es", "pt"];
/// A page of each kind below its language, with a selector that is there once it stands.
const KINDS: [(&str, &str); 11] = [
    ("?country=ec", "[data-ready] article[data-event]"),
    ("?country=cl,ec&view=countries", "[data-ready] article[data-country]"),
    ("?country=ec,uy&view=deals", "[data-ready] tr[data-programme]"),
    ("?country=pe,ec&view=matrix", "[data-ready] tr[data-system]"),
    ("event/peru-2024-fame-stx-k808-supply-contract/", "html[data-ready] article[data-event] h1"),
    ("country/pe/", "html[data-ready] article[data-country] h1"),
    ("programme/peru-kt-1p/", "html[data-ready] article[data-programme] h1"),
    ("system/fa-50/", "html[data-ready] article[data-system] h1"),
    ("organisation/kai/", "html[data-ready] article[data-organisation] h1"),
    ("compare/?country=pe,co,cl,br", "html[data-ready] article[data-country]"),
    ("about/", "h1"),
];

/// What a look at each of the pages finds, with where it was found.
async fn found(browser: Browser, look: impl AsyncFn(&Page) -> Result<Vec<String>>) -> Result<()> {
    let site = site().await?;
    let page = browser.open(site.url("icon.svg")).await?;
    let mut found = Vec::new();
    for lang in LANGUAGES {
        for (path, there) in KINDS {
            let path = format!("{lang}/{path}");
            page.goto(site.url(&path)).await?;
            page.until(&format!("{path} stands"), &format!("document.querySelector({there:?})")).await?;
            page.execute(LAID_OUT, Vec::new()).await?;
            found.extend(look(&page).await?.into_iter().map(|it| format!("{path}: {it}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

async fn is_accessible(browser: Browser) -> Result<()> {
    found(browser, async |page| page.violations().await).await
}

#[tokio::test]
async fn is_accessible_on_a_phone() -> Result<()> {
    is_accessible(Browser::phone()).await
}

#[tokio::test]
async fn is_accessible_on_a_phone_in_the_dark() -> Result<()> {
    is_accessible(Browser::phone().dark()).await
}

#[tokio::test]
async fn is_accessible_at_a_desk() -> Result<()> {
    is_accessible(Browser::desktop()).await
}

#[tokio::test]
async fn is_accessible_at_a_desk_in_the_dark() -> Result<()> {
    is_accessible(Browser::desktop().dark()).await
}

/// What is wider than its place: the page as a whole, and text that a box cuts off.
const CUT_OFF: &str = "[
  ...(document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} wide`] : []),
  ...[...document.querySelectorAll('a, button, h1, h2, h3, h4, p, dt, dd, li, label, legend, summary, b, small')]
    .filter(it => it.checkVisibility() && !it.closest('.hidden, .skips, .chip-cross') && getComputedStyle(it).overflowX !== 'visible')
    .filter(it => it.scrollWidth > it.clientWidth + 1)
    .map(it => it.outerHTML.slice(0, 90)),
  ...[...document.querySelectorAll('main *')]
    .filter(it => it.checkVisibility() && !it.closest('.hidden, svg, .lenses, .marks') && it.getClientRects().length)
    .filter(it => it.getBoundingClientRect().right > innerWidth + 1)
    .map(it => `over the side: ${it.outerHTML.slice(0, 90)}`),
]";

#[tokio::test]
async fn nothing_is_cut_off_on_a_narrow_screen() -> Result<()> {
    found(Browser::desktop().sized(320, 640), async |page| page.eval(CUT_OFF).await).await
}

/// So many events stand on the static explore page in full; the number is in its source alone.
pub(crate) fn in_full() -> usize {
    let source = include_str!("../../../../src/site/explore.rs");
    let number = source.split_once("const FULL: usize = ").and_then(|(_, rest)| rest.split_once(';'));
    number.and_then(|(number, _)| number.parse().ok()).unwrap_or(0)
}

/// Without script: explore with its newest events in full and a link to every other, an event with all of its sources, a
/// country with its events; and links that lead from one to the other.
#[tokio::test]
async fn everything_is_read_without_script() -> Result<()> {
    let site = site().await?;
    let page = Browser::desktop().without_script().open(site.url("icon.svg")).await?;
    for lang in LANGUAGES {
        page.goto(site.url(&format!("{lang}/"))).await?;
        let (full, lines, note): (usize, usize, bool) = page
            .eval(
                "[document.querySelectorAll('article[data-event]').length,
                  document.querySelectorAll('#list-more li > a').length,
                  document.querySelector('[data-problem=no-script]').checkVisibility()]",
            )
            .await?;
        assert_eq!((full, full + lines, note), (in_full(), 355, true), "{lang}: explore");
        let seen: bool = page
            .eval("document.querySelector('article[data-event] h4 a').checkVisibility() && document.documentElement.lang === location.pathname.split('/').at(-2)")
            .await?;
        assert!(seen, "{lang}: the first event is seen");

        page.goto(site.url(&format!("{lang}/event/peru-2024-fame-stx-k808-supply-contract/"))).await?;
        let (sources, thread): (usize, usize) = page
            .eval("[document.querySelectorAll('.reading-list a').length, document.querySelectorAll('.ladder-step[data-event]').length]")
            .await?;
        assert_eq!((sources, thread), (6, 12), "{lang}: an event");
        let next: String = page.eval("document.querySelector('a[rel=next]').href").await?;
        page.goto(next).await?;
        assert!(page.eval::<bool>("document.querySelector('article[data-event] h1').checkVisibility()").await?);

        page.goto(site.url(&format!("{lang}/country/pe/"))).await?;
        let (events, deals): (usize, usize) = page
            .eval("[document.querySelectorAll(\".event-list li a[href*='/event/']\").length, document.querySelectorAll('tr[data-programme]').length]")
            .await?;
        assert_eq!((events, deals), (141, 13), "{lang}: a country");
    }
    Ok(())
}
