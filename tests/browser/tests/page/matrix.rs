//! The matrix: each cell is the answer to the view to which it leads.

use anyhow::{Context, Result, ensure};
use browser_tests::{Browser, Page};
use serde::Deserialize;
use thirtyfour::Key;

use crate::{
    record::Record,
    steps::{at, click, explore, has_focus, press, seen, site, tab_to, tick},
};

#[derive(Debug, Deserialize)]
struct Cell {
    system: String,
    label: String,
    number: usize,
    query: String,
}

async fn cells(page: &Page) -> Result<Vec<Cell>> {
    page.eval(
        "[...document.querySelectorAll('table.matrix tr[data-system] td a')].map(it => ({
          system: it.closest('tr').dataset.system,
          label: it.title,
          number: Number(it.querySelector('svg').nextSibling.data),
          query: new URL(it.href).search.slice(1),
        }))",
    )
    .await
}

#[tokio::test]
async fn every_cell_is_the_number_of_its_view() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("?kind=contract,delivery").await?;
    click(&page, "[data-lens=matrix]").await?;
    at(&page, "?kind=contract,delivery&view=matrix").await?;
    for query in ["kind=contract,delivery", "country=pe&kind=contract,delivery"] {
        let cells = cells(&page).await?;
        ensure!(cells.len() > 5, "{query}: {} cells", cells.len());
        for cell in &cells {
            assert_eq!(record.total(&cell.query)?, cell.number, "{query}: {cell:?}");
            ensure!(cell.query.contains("kind=contract,delivery"), "{cell:?}: other filters stay");
            ensure!(cell.label.contains(&cell.number.to_string()), "{cell:?}");
        }
        let systems: Vec<&str> = cells.iter().map(|it| it.system.as_str()).collect();
        ensure!(systems.contains(&"frigate") || systems.contains(&"corvette"), "{systems:?}");
        assert_eq!(seen(&page).await?.total, record.total(query)?, "the total is events in every lens");
        if !query.contains("country") {
            tick(&page, "country", "pe").await?;
            at(&page, "?country=pe&kind=contract,delivery&view=matrix").await?;
        }
    }
    let heads: Vec<String> =
        page.eval("[...document.querySelectorAll('th[data-country]')].map(it => it.dataset.country)").await?;
    assert_eq!(heads, ["pe"], "only the chosen country");
    Ok(())
}

#[tokio::test]
async fn a_cell_leads_to_its_view_and_back() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("?view=matrix").await?;
    let first = cells(&page).await?.into_iter().find(|it| it.system == "frigate").context("no frigates")?;
    click(&page, "tr[data-system=frigate] td a").await?;
    at(&page, &format!("?{}", first.query)).await?;
    let there = seen(&page).await?;
    assert_eq!((there.total, there.rows.len()), (first.number, first.number));
    assert_eq!(there.total, record.total(&first.query)?);
    page.back().await?;
    at(&page, "?view=matrix").await?;
    ensure!(!cells(&page).await?.is_empty(), "the matrix is back");
    Ok(())
}

#[tokio::test]
async fn arrows_walk_from_cell_to_cell() -> Result<()> {
    let (_site, page) = explore("?country=pe,co,br&system=sea&view=matrix").await?;
    tab_to(&page, "tr[data-system] td a").await?;
    let place =
        "(cell => `${cell.parentElement.dataset.system} ${cell.cellIndex}`)(document.activeElement.closest('td, th'))";
    let start: String = page.eval(place).await?;
    press(&page, Key::Right).await?;
    let right: String = page.eval(place).await?;
    ensure!(right != start && right.split(' ').next() == start.split(' ').next(), "{start} to {right}: the same row");
    press(&page, Key::Left).await?;
    assert_eq!(page.eval::<String>(place).await?, start);
    press(&page, Key::Down).await?;
    let down: String = page.eval(place).await?;
    ensure!(
        down != start && down.split(' ').next_back() == start.split(' ').next_back(),
        "{start} to {down}: a column"
    );
    press(&page, Key::Up).await?;
    assert_eq!(page.eval::<String>(place).await?, start);
    press(&page, Key::Left).await?;
    ensure!(has_focus(&page, "th[scope=row] a").await?, "the name of the row is part of it");
    Ok(())
}

#[tokio::test]
async fn on_a_phone_it_is_a_list_of_countries_a_category() -> Result<()> {
    let site = site().await?;
    for (width, names) in [(320, true), (360, true), (768, false)] {
        let page = Browser::desktop().sized(width, 740).open(site.url("en/?view=matrix")).await?;
        page.ready().await?;
        let over: f64 = page.eval("document.documentElement.scrollWidth - innerWidth").await?;
        ensure!(over <= 0.0, "{width}: the page is {over} pixels wider than the screen");
        let shown: f64 = page.eval("document.querySelector('td .matrix-name').getBoundingClientRect().width").await?;
        assert_eq!(shown > 8.0, names, "{width}: the name of the country stands in the cell");
        let cut: usize = page
            .eval(
                "[...document.querySelectorAll('.matrix a')].filter(it => {
                  const box = it.getBoundingClientRect();
                  return box.right > innerWidth + 1 || box.width < 24 || box.height < 24;
                }).length",
            )
            .await?;
        assert_eq!(cut, 0, "{width}: links that are cut or too small");
    }
    Ok(())
}
