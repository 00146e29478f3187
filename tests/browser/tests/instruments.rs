//! Do the instruments show what is there? A small page with known faults, read with each of them.

use std::fs;

use anyhow::Result;
use browser_tests::{Browser, Fault, Host, Site};
use tempfile::TempDir;

const PAGE: &str = r#"<!doctype html><html lang="en"><meta charset="utf-8"><title>Small</title>
<link rel="icon" href="data:,"><noscript>no script here</noscript><main><h1>Small</h1><img src="dot.svg"></main>
<script src="app.js"></script>"#;

const APP: &str = "console.warn('look'); fetch('/outside.json'); \
    fetch('data.json').then(answer => { document.documentElement.dataset.ready = answer.ok; });";

async fn small_site() -> Result<(TempDir, Site)> {
    let dir = tempfile::tempdir()?;
    let dot = r#"<svg xmlns="http://www.w3.org/2000/svg" height="5000" width="9"/>"#;
    for (name, text) in [("index.html", PAGE), ("app.js", APP), ("data.json", "{}"), ("dot.svg", dot)] {
        fs::write(dir.path().join(name), text)?;
    }
    let site = Host::of(dir.path())?.under("/small/").start().await?;
    Ok((dir, site))
}

#[tokio::test]
async fn console_requests_and_axe_tell_what_is_wrong() -> Result<()> {
    let (_dir, site) = small_site().await?;
    let page = Browser::desktop().open(site.url("")).await?;
    page.ready().await?;
    let console = page.console().await?.join("\n");
    assert!(console.contains("WARNING") && console.contains("look"), "{console}");
    assert!(console.contains("outside.json"), "a failed request is a line too: {console}");
    assert_eq!(page.foreign_requests(&site).await?, [site.url("").replace("/small/", "/outside.json")]);
    let violations = page.violations().await?.join("\n");
    assert!(violations.contains("image-alt"), "{violations}");
    Ok(())
}

#[tokio::test]
async fn a_page_is_seen_as_the_visitor_would_see_it() -> Result<()> {
    let (_dir, site) = small_site().await?;
    let page = Browser::phone().dark().reduced_motion().without_script().open(site.url("")).await?;
    assert_eq!(page.eval::<u32>("innerWidth").await?, 360);
    for feature in ["(prefers-color-scheme: dark)", "(prefers-reduced-motion: reduce)"] {
        assert!(page.eval::<bool>(&format!("matchMedia('{feature}').matches")).await?, "{feature}");
    }
    assert!(page.eval::<String>("document.body.innerText").await?.contains("no script here"));
    assert_eq!(page.eval::<Option<String>>("document.documentElement.dataset.ready").await?, None);
    Ok(())
}

#[tokio::test]
async fn a_wait_in_vain_says_what_it_saw() -> Result<()> {
    let (_dir, site) = small_site().await?;
    site.fail("data.json", Fault::Missing);
    let page = Browser::desktop().open(site.url("")).await?;
    let error = page.ready().await.map_or_else(|error| error.to_string(), |()| String::new());
    for part in ["the app takes the page over", "/small/", "data.json"] {
        assert!(error.contains(part), "no {part:?} in {error}");
    }
    Ok(())
}

#[tokio::test]
async fn a_picture_holds_the_whole_page_up_to_a_height() -> Result<()> {
    let (_dir, site) = small_site().await?;
    let page = Browser::desktop().sized(768, 600).open(site.url("")).await?;
    let png = page.whole_page(4000).await?;
    // Width and height, big-endian, stand first in a PNG's first chunk.
    assert_eq!(png[16..24], [0, 0, 3, 0, 0, 0, 15, 160]);
    Ok(())
}

#[tokio::test]
async fn an_eager_browser_does_not_wait_for_a_file_that_never_comes() -> Result<()> {
    let (_dir, site) = small_site().await?;
    site.fail("dot.svg", Fault::Silent);
    let page = Browser::desktop().eager().open(site.url("")).await?;
    page.ready().await
}
