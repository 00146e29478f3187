//! On paper: no controls, and where each source can be found.

use anyhow::{Context, Result};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Value, json};

use crate::steps::explore;

#[tokio::test]
async fn paper_has_no_controls_and_names_the_sources() -> Result<()> {
    let (_site, page) = explore("?country=pe&kind=contract").await?;
    page.command("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
    let controls: Vec<String> = page
        .eval(
            "[...document.querySelectorAll('.panel, .actions, .lenses, .skip, button:not(.chip), input')]
              .filter(it => it.checkVisibility() && it.getBoundingClientRect().height > 0)
              .map(it => it.outerHTML.slice(0, 80))",
        )
        .await?;
    assert_eq!(controls, [""; 0]);
    let (links, named): (usize, usize) = page
        .eval(
            "(all => [all.length, all.filter(it => getComputedStyle(it, '::after').content.includes('attr(href)')
              || getComputedStyle(it, '::after').content.includes(it.getAttribute('href'))).length])(
              [...document.querySelectorAll('.sources a')])",
        )
        .await?;
    assert!(links > 0);
    assert_eq!(named, links, "every source says its address");
    Ok(())
}

#[tokio::test]
async fn the_whole_list_is_printed() -> Result<()> {
    let (_site, page) = explore("?country=pe").await?;
    let answer = page.command("Page.printToPDF", json!({ "printBackground": true })).await?;
    let pdf = BASE64_STANDARD.decode(answer.get("data").and_then(Value::as_str).context("no PDF")?)?;
    assert!(pdf.starts_with(b"%PDF"));
    let pages = pdf.windows(11).filter(|bytes| *bytes == b"/Type /Page").count();
    // No more than ten events go on a sheet.
    let events: usize = page.eval("document.querySelectorAll('article[data-event]').length").await?;
    assert!(pages > events / 10, "{pages} pages for {events} events");
    Ok(())
}
