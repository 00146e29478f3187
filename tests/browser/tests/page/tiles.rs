//! The map of the filters: the same choice as the list, in tiles.

use anyhow::Result;
use browser_tests::{Browser, Page};
use thirtyfour::Key;

use crate::record::Record;
use crate::steps::{at, click, explore, has_focus, press, seen, site};
use crate::take_over::{held, release};

const FOLD: &str = ".tiles > summary";

async fn tile(page: &Page, code: &str) -> Result<()> {
    click(page, &format!(".tiles-map label:has([value={code}])")).await
}

#[tokio::test]
async fn a_tile_and_its_row_are_one_choice() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("").await?;
    click(&page, FOLD).await?;
    tile(&page, "pe").await?;
    at(&page, "?country=pe").await?;
    assert_eq!(seen(&page).await?.ticked, ["country:pe"]);
    tile(&page, "co").await?;
    at(&page, "?country=pe,co").await?;
    assert_eq!(seen(&page).await?.total, record.total("country=pe,co")?);
    click(&page, "[name=country][value=pe]").await?;
    at(&page, "?country=co").await?;
    let ticked: Vec<String> =
        page.eval("[...document.querySelectorAll('[name=tile]:checked')].map(it => it.value)").await?;
    assert_eq!(ticked, ["co"]);
    page.back().await?;
    at(&page, "?country=pe,co").await?;
    let ticked: usize = page.eval("document.querySelectorAll('[name=tile]:checked').length").await?;
    assert_eq!(ticked, 2);
    Ok(())
}

#[tokio::test]
async fn every_tile_has_the_number_of_its_row() -> Result<()> {
    let record = Record::read()?;
    let (site, page) = explore("").await?;
    for query in ["", "system=frigate", "country=pe&kind=contract"] {
        page.goto(site.url(&format!("en/?{query}"))).await?;
        page.ready().await?;
        let counts = record.counts(query)?;
        let tiles: Vec<(String, usize, String, bool, bool)> = page
            .eval(
                "[...document.querySelectorAll('.tiles-map label')].map(it => [it.control.value,
                  Number(it.querySelector('.option-count').textContent), it.querySelector('rect').getAttribute('width'),
                  it.control.disabled, it.control.checked])",
            )
            .await?;
        assert_eq!(tiles.len(), record.options("country")?.len());
        for (code, count, share, is_off, is_chosen) in tiles {
            assert_eq!(Some(&count), counts.get(&format!("country:{code}")), "{code} in {query}");
            assert_eq!(is_off, count == 0 && !is_chosen, "{code} in {query}");
            let row: String = page
                .eval(&format!("document.querySelector('[name=country][value={code}]').closest('label').querySelector('rect').getAttribute('width')"))
                .await?;
            assert_eq!(share, row, "{code} in {query}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn arrows_walk_from_tile_to_tile() -> Result<()> {
    let (_site, page) = explore("").await?;
    click(&page, FOLD).await?;
    page.execute("document.querySelector('[name=tile][value=pe]').focus()", Vec::new()).await?;
    for (key, code) in [
        (Key::Right, "br"),
        (Key::Left, "pe"),
        (Key::Up, "co"),
        (Key::Right, "ve"),
        (Key::Down, "br"),
        (Key::Down, "py"),
    ] {
        press(&page, key).await?;
        assert!(has_focus(&page, &format!("[name=tile][value={code}]")).await?, "{code}");
    }
    page.action_chain().send_keys(" ").perform().await?;
    at(&page, "?country=py").await
}

#[tokio::test]
async fn the_map_fits_and_each_tile_is_large_enough() -> Result<()> {
    let site = site().await?;
    for browser in [Browser::desktop(), Browser::desktop().sized(320, 640)] {
        let page = browser.open(site.url("en/?country=ec")).await?;
        page.ready().await?;
        if page.eval("!document.getElementById('filters').checkVisibility()").await? {
            click(&page, ".panel-button").await?;
            page.until("the filters are open", "document.getElementById('filters').checkVisibility()").await?;
        }
        click(&page, FOLD).await?;
        let (narrowest, lowest, over): (f64, f64, usize) = page
            .eval(
                "(all => [Math.min(...all.map(it => it.width)), Math.min(...all.map(it => it.height)),
                  all.filter(it => it.right > innerWidth).length])
                 ([...document.querySelectorAll('.tiles-map label')].map(it => it.getBoundingClientRect()))",
            )
            .await?;
        assert!(narrowest >= 24.0 && lowest >= 24.0 && over == 0, "{narrowest} x {lowest}, {over} over the side");
        let overlaps: usize = page
            .eval(
                "(all => all.filter((a, n) => all.slice(n + 1).some(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length)
                 ([...document.querySelectorAll('.tiles-map label')].map(it => it.getBoundingClientRect()))",
            )
            .await?;
        assert_eq!(overlaps, 0, "no two tiles lie over each other");
        assert_eq!(page.violations().await?, [""; 0]);
    }
    Ok(())
}

#[tokio::test]
async fn the_map_is_empty_and_closed_before_the_app_and_stays_open_after() -> Result<()> {
    let site = site().await?;
    let page = Browser::desktop().without_script().open(site.url("en/")).await?;
    let there: usize = page.eval("document.querySelectorAll('.tiles:not([open])').length").await?;
    let tiles: usize = page.eval("document.querySelectorAll('[name=tile]').length").await?;
    assert_eq!((there, tiles), (1, 0));
    drop(page);
    // Whoever opens it while the app is on its way finds it open, with its tiles, when that is there.
    let (_site, page) = held(Browser::desktop(), "en/").await?;
    click(&page, FOLD).await?;
    release(&page).await?;
    let seen: usize = page
        .eval("[...document.querySelectorAll('.tiles[open] [name=tile]')].filter(it => it.closest('label').checkVisibility()).length")
        .await?;
    assert_eq!(seen, Record::read()?.countries("")?.len());
    Ok(())
}
