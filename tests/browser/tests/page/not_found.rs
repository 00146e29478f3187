//! The page for addresses that are not there, at any depth below any path.

use anyhow::Result;
use browser_tests::{Browser, Host};

use crate::steps::{alert, click, site};

#[tokio::test]
async fn it_leads_to_the_site_from_any_depth() -> Result<()> {
    let site = site().await?;
    let page = Browser::desktop().open(site.url("en/")).await?;
    for path in
        ["nowhere", "nowhere/", "a/b/c/d/", "en/event/no-such-event/", "en/x", "xx/about/deep/er.html?country=pe"]
    {
        page.console().await?;
        page.goto(site.url(path)).await?;
        let (status, background): (u64, String) = page
            .eval(
                "[performance.getEntriesByType('navigation')[0].responseStatus,
                  getComputedStyle(document.querySelector('main section:not([hidden]) .button-strong')).backgroundColor]",
            )
            .await?;
        assert_eq!(status, 404, "{path}");
        assert_ne!(background, "rgba(0, 0, 0, 0)", "no style at {path}");
        alert(&page, "not-found").await?;
        let home = site.url("en/");
        page.until(
            &format!("the way home is found at {path}"),
            &format!("document.querySelector('section:not([hidden]) .button-strong').href === {home:?}"),
        )
        .await?;
        let console = page.console().await?.join("\n");
        assert!(!console.contains("Content Security Policy"), "{path}: {console}");
    }
    click(&page, "section:not([hidden]) .button-strong").await?;
    page.ready().await?;
    assert_eq!(page.current_url().await?.as_str(), site.url("en/"));
    Ok(())
}

#[tokio::test]
async fn it_leads_to_the_site_at_the_top_of_a_host_too() -> Result<()> {
    let site = Host::of_dist()?.start().await?;
    let page = Browser::desktop().open(site.url("no/where")).await?;
    let home = site.url("en/");
    page.until(
        "the way home is found",
        &format!("document.querySelector('section:not([hidden]) .button-strong').href === {home:?}"),
    )
    .await
}
