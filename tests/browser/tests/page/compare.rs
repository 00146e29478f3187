//! Countries side by side: chosen, shared, gone back to.

use anyhow::Result;
use browser_tests::{Browser, Page};

use crate::record::Record;
use crate::steps::{before_each_page, blank, click, explore, has_focus, site};

/// The codes of the columns that are seen, and of the boxes that are ticked.
async fn shown(page: &Page) -> Result<(Vec<String>, Vec<String>)> {
    page.eval(
        "[[...document.querySelectorAll('article[data-country]')].filter(it => it.checkVisibility()).map(it => it.dataset.country),
          [...document.querySelectorAll('[name=country]:checked')].map(it => it.value)]",
    )
    .await
}

async fn compared(page: &Page, query: &str, codes: &[&str]) -> Result<()> {
    page.until(
        &format!("{query:?} is compared"),
        &format!("location.pathname.endsWith('/compare/') && location.search === {query:?} && document.querySelector('.compare')"),
    )
    .await?;
    page.ready().await?;
    let (mut columns, mut ticked) = shown(page).await?;
    columns.sort();
    ticked.sort();
    let mut expected = codes.to_vec();
    expected.sort_unstable();
    assert_eq!(ticked, expected, "{query}: boxes");
    if !codes.is_empty() {
        assert_eq!(columns, expected, "{query}: columns");
    }
    Ok(())
}

#[tokio::test]
async fn an_address_shows_its_countries_before_the_app_and_after_a_reload() -> Result<()> {
    let site = site().await?;
    let page = blank(Browser::desktop()).await?;
    before_each_page(
        &page,
        "addEventListener('DOMContentLoaded', () => { window.first = [...document.querySelectorAll('article[data-country]')]
           .filter(it => getComputedStyle(it).display !== 'none').map(it => it.dataset.country).sort().join() })",
    )
    .await?;
    page.goto(site.url("en/compare/?country=pe,CO%2Ccl&fbclid=1")).await?;
    compared(&page, "?country=pe,co,cl", &["pe", "co", "cl"]).await?;
    page.refresh().await?;
    compared(&page, "?country=pe,co,cl", &["pe", "co", "cl"]).await?;
    assert_eq!(page.eval::<String>("window.first").await?, "cl,co,pe");
    assert!(page.title().await?.contains("Peru, Colombia, Chile"), "{}", page.title().await?);
    assert_eq!(page.violations().await?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn choosing_steps_through_history_and_stops_at_four() -> Result<()> {
    let site = site().await?;
    let page = Browser::desktop().open(site.url("en/compare/")).await?;
    compared(&page, "", &[]).await?;
    assert!(page.eval::<bool>("document.querySelector('.compare-few').checkVisibility()").await?, "a hint");
    click(&page, ".compare-few li:first-child a").await?;
    compared(&page, "?country=pe,co", &["pe", "co"]).await?;
    assert!(!page.eval::<bool>("document.querySelector('.compare-few').checkVisibility()").await?, "no hint");
    click(&page, "[name=country][value=br]").await?;
    compared(&page, "?country=pe,co,br", &["pe", "co", "br"]).await?;
    assert!(has_focus(&page, "[name=country][value=br]").await?);
    click(&page, "[name=country][value=ec]").await?;
    compared(&page, "?country=pe,co,br,ec", &["pe", "co", "br", "ec"]).await?;
    let (off, said): (usize, bool) = page
        .eval("[document.querySelectorAll('[name=country]:disabled').length, document.querySelector('.compare-choice [role=status]').innerText.includes('Four')]")
        .await?;
    assert_eq!((off, said), (13, true));
    click(&page, "[name=country][value=pe]").await?;
    compared(&page, "?country=co,br,ec", &["co", "br", "ec"]).await?;
    assert_eq!(page.eval::<usize>("document.querySelectorAll('[name=country]:disabled').length").await?, 0);
    page.back().await?;
    compared(&page, "?country=pe,co,br,ec", &["pe", "co", "br", "ec"]).await?;
    page.back().await?;
    page.back().await?;
    compared(&page, "?country=pe,co", &["pe", "co"]).await?;
    page.forward().await?;
    compared(&page, "?country=pe,co,br", &["pe", "co", "br"]).await
}

#[tokio::test]
async fn a_language_keeps_the_comparison() -> Result<()> {
    let site = site().await?;
    let page = Browser::desktop().open(site.url("en/compare/?country=pe")).await?;
    compared(&page, "?country=pe", &["pe"]).await?;
    click(&page, "[name=country][value=cl]").await?;
    compared(&page, "?country=pe,cl", &["pe", "cl"]).await?;
    click(&page, ".mast-languages [hreflang=ko]").await?;
    page.until("it is Korean", "location.pathname.includes('/ko/')").await?;
    compared(&page, "?country=pe,cl", &["pe", "cl"]).await?;
    assert!(page.title().await?.contains("페루, 칠레"), "{}", page.title().await?);
    page.back().await?;
    page.until("it is English", "location.pathname.includes('/en/')").await?;
    compared(&page, "?country=pe,cl", &["pe", "cl"]).await
}

#[tokio::test]
async fn cards_lead_to_their_comparison_and_its_numbers_back() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("?country=pe,co&view=countries").await?;
    page.execute("window.same = true", Vec::new()).await?;
    click(&page, ".cards-compare a").await?;
    compared(&page, "?country=pe,co", &["pe", "co"]).await?;
    let number: String = page.eval("document.querySelector('[data-country=co] dd a').textContent").await?;
    click(&page, "[data-country=co] dd a").await?;
    page.until("it is explore", "location.search === '?country=co' && document.getElementById('results')").await?;
    page.ready().await?;
    let total = record.total("country=co")?;
    assert_eq!(number, format!("{total} events"));
    assert_eq!(crate::steps::seen(&page).await?.total, total);
    page.back().await?;
    compared(&page, "?country=pe,co", &["pe", "co"]).await?;
    // With the record here its boxes are still no filters.
    click(&page, "[name=country][value=cl]").await?;
    compared(&page, "?country=pe,co,cl", &["pe", "co", "cl"]).await?;
    assert!(page.eval::<bool>("window.same === true").await?);
    Ok(())
}

#[tokio::test]
async fn rows_stand_side_by_side_at_a_desk_and_with_their_names_on_a_phone() -> Result<()> {
    let site = site().await?;
    let page = Browser::desktop().open(site.url("en/compare/?country=pe,co,cl,br")).await?;
    page.ready().await?;
    let tops: Vec<Vec<i64>> = page
        .eval(
            "[...document.querySelectorAll('article[data-country]')].filter(it => it.checkVisibility())
              .map(it => [...it.querySelectorAll('dl > div')].map(row => Math.round(row.getBoundingClientRect().top)))",
        )
        .await?;
    assert_eq!(tops.len(), 4);
    assert!(tops.iter().all(|column| *column == tops[0]), "{tops:?}");
    let page = Browser::phone().open(site.url("en/compare/?country=pe,co")).await?;
    page.ready().await?;
    let (names, wide): (Vec<bool>, u32) = page
        .eval(
            "[[...document.querySelectorAll('[data-country=pe] dt, [data-country=co] dt')].map(it => it.getBoundingClientRect().width > 20),
              document.documentElement.scrollWidth]",
        )
        .await?;
    assert!(names.len() == 20 && names.iter().all(|it| *it), "every row has its name");
    assert_eq!(wide, 360);
    assert_eq!(page.violations().await?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn without_script_all_countries_stand_there_and_an_unknown_one_is_named() -> Result<()> {
    let site = site().await?;
    let page = Browser::desktop().without_script().open(site.url("es/compare/?country=pe,co")).await?;
    assert_eq!(shown(&page).await?.0.len(), 17);
    drop(page);
    let page = Browser::desktop().open(site.url("en/compare/?country=pe,xx,co")).await?;
    page.ready().await?;
    let (columns, ticked) = shown(&page).await?;
    assert_eq!((columns.len(), ticked.len()), (2, 2));
    let said = "document.querySelector('.compare-choice [role=status]').innerText.trim()";
    assert_eq!(page.eval::<String>(said).await?, "This record has no country “xx”; it was ignored.");
    click(&page, ".compare-choice input[value=cl]").await?;
    compared(&page, "?country=pe,co,cl", &["pe", "co", "cl"]).await?;
    assert_eq!(page.eval::<String>(said).await?, "", "it is no longer in the address");
    // Nobody's code takes the place of a country, and of more than four the first are shown.
    page.goto(site.url("en/compare/?country=xx,PE&country=co,cl,br,ec")).await?;
    page.ready().await?;
    let (mut columns, _) = shown(&page).await?;
    columns.sort();
    assert_eq!(columns, ["br", "cl", "co", "pe"]);
    Ok(())
}
