//! The whole pipe, thin: the built site starts, alone and without a word on the console.

use anyhow::Result;
use browser_tests::{Browser, Host};

#[tokio::test]
async fn the_app_takes_the_page_over_quietly_below_any_path() -> Result<()> {
    let site = Host::of_dist()?.under("/sub/path/").start().await?;
    let page = Browser::desktop().open(site.url("en/")).await?;
    page.ready().await?;
    assert_eq!(page.console().await?, [""; 0]);
    assert_eq!(page.foreign_requests(&site).await?, [""; 0]);
    Ok(())
}
