//! On paper: no controls, and where each source can be found.

use anyhow::{Context, Result};
use base64::{Engine, prelude::BASE64_STANDARD};
use browser_tests::{Browser, Page};
use serde_json::{Value, json};

use crate::steps::{explore, site};

const DATASET: &str = include_str!("../../../../public/data/dataset.json");

/// The page on A4, as a file.
async fn printed(page: &Page) -> Result<Vec<u8>> {
    let paper = json!({ "printBackground": true, "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true });
    let answer = page.command("Page.printToPDF", paper).await?;
    let pdf = BASE64_STANDARD.decode(answer.get("data").and_then(Value::as_str).context("no PDF")?)?;
    assert!(pdf.starts_with(b"%PDF"));
    Ok(pdf)
}

fn times(pdf: &[u8], what: &str) -> usize {
    pdf.windows(what.len()).filter(|bytes| *bytes == what.as_bytes()).count()
}

/// Its sheets. What names all of them is of the type `Pages`.
fn sheets(pdf: &[u8]) -> usize {
    times(pdf, "/Type /Page") - times(pdf, "/Type /Pages")
}

/// The countries with as many events as the one in the middle.
fn median_countries() -> Result<Vec<String>> {
    let dataset: Value = serde_json::from_str(DATASET)?;
    let list = |name: &str| dataset[name].as_array().cloned().with_context(|| format!("no {name}"));
    let events = list("events")?;
    let names = |event: &Value, code: &Value| event["countries"].as_array().is_some_and(|all| all.contains(code));
    let mut countries: Vec<(usize, String)> = Vec::new();
    for country in list("countries")? {
        let code = country["code"].as_str().context("no code")?.to_ascii_lowercase();
        countries.push((events.iter().filter(|event| names(event, &country["code"])).count(), code));
    }
    countries.sort();
    let median = countries[countries.len() / 2].0;
    Ok(countries.into_iter().filter(|(events, _)| *events == median).map(|(_, code)| code).collect())
}

#[tokio::test]
async fn a_country_is_a_brief_of_two_sheets() -> Result<()> {
    let site = site().await?;
    let page = Browser::desktop().open(site.url("icon.svg")).await?;
    let countries = median_countries()?;
    assert!(!countries.is_empty());
    for code in countries {
        for lang in ["en", "ko", "es", "pt"] {
            page.goto(site.url(&format!("{lang}/country/{code}/"))).await?;
            page.ready().await?;
            let sheets = sheets(&printed(&page).await?);
            assert!((1..=2).contains(&sheets), "{lang}/country/{code}/ takes {sheets} sheets");
        }
    }
    Ok(())
}

#[tokio::test]
async fn every_sheet_says_the_version_and_the_address() -> Result<()> {
    let site = site().await?;
    let page = Browser::desktop().open(site.url("icon.svg")).await?;
    let version: Value = serde_json::from_str(DATASET)?;
    let year = version["meta"]["version"].as_str().context("no version")?.split('-').next().unwrap_or_default();
    for path in [
        "en/country/pe/",
        "en/country/py/",
        "ko/programme/peru-kt-1p/",
        "es/system/fa-50/",
        "pt/organisation/kai/",
        "en/event/peru-2024-fame-stx-k808-supply-contract/",
        "en/?country=pe&kind=contract",
    ] {
        let address = site.url(path);
        page.goto(address.clone()).await?;
        page.ready().await?;
        let pdf = printed(&page).await?;
        // The foot holds a link to the page itself, and nothing else on paper does. Of a link that stands on several sheets
        // Chromium notes every piece on every sheet; one that stood on the last alone would be noted once on each.
        let sheets = sheets(&pdf);
        assert!(sheets > 1, "{path}: a single sheet shows little");
        assert_eq!(times(&pdf, &format!("/URI ({address})")), sheets * sheets, "{path}: on each of {sheets} sheets");
        let foot: String = page.eval("document.querySelector('.print-note').textContent").await?;
        assert!(foot.contains(&address) && foot.contains(year), "{path}: {foot}");
    }
    Ok(())
}

#[tokio::test]
async fn pages_of_things_have_no_controls_on_paper() -> Result<()> {
    let site = site().await?;
    let page = Browser::desktop().open(site.url("icon.svg")).await?;
    page.command("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
    for path in [
        "en/country/pe/",
        "en/programme/peru-kt-1p/",
        "en/event/peru-2024-fame-stx-k808-supply-contract/",
        "en/compare/?country=pe,co",
        "en/?view=countries&country=pe,co",
        "en/?view=deals&country=pe",
    ] {
        page.goto(site.url(path)).await?;
        page.ready().await?;
        let controls: Vec<String> = page
            .eval(
                "[...document.querySelectorAll('nav, summary, button:not(.chip), input, .skip, .thing-more')]
                  .filter(it => it.checkVisibility() && it.getBoundingClientRect().height > 0)
                  .filter(it => !it.matches('nav') || [...it.children].some(part => part.checkVisibility()))
                  .map(it => it.outerHTML.slice(0, 80))",
            )
            .await?;
        assert_eq!(controls, [""; 0], "{path}");
    }
    Ok(())
}

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
