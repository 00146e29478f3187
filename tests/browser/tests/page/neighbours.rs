//! Previous and next on an event's page: in the view from which it was opened, else in the whole record by date.

use anyhow::{Context, Result};
use browser_tests::{Browser, Page};

use crate::steps::{click, explore, seen, site};

/// The ids of the events to which the links lead, and what the second says in small.
async fn links(page: &Page) -> Result<(Option<String>, Option<String>, String)> {
    page.eval(
        "(id => [id('prev'), id('next'), document.querySelector('.neighbour small').textContent])
         (rel => document.querySelector(`.neighbour[rel=${rel}]`)?.href.split('/').at(-2) ?? null)",
    )
    .await
}

async fn is_between(page: &Page, view: &str, before: Option<&String>, after: Option<&String>) -> Result<()> {
    page.until(
        &format!("the links lead on in {view}"),
        &format!("document.querySelector('.neighbours')?.ariaLabel.includes({view:?})"),
    )
    .await?;
    let (previous, next, said) = links(page).await?;
    assert_eq!((previous.as_ref(), next.as_ref()), (before, after));
    assert!(said.contains(view), "{said}");
    Ok(())
}

async fn on(page: &Page, id: &str) -> Result<()> {
    page.until(&format!("it is {id}"), &format!("document.querySelector('main article')?.dataset.event === {id:?}"))
        .await?;
    page.ready().await
}

#[tokio::test]
async fn they_lead_through_the_view_and_stay_in_it() -> Result<()> {
    let (_site, page) = explore("?country=pe&system=frigate&sort=oldest").await?;
    let rows = seen(&page).await?.rows;
    assert!(rows.len() > 3, "else this shows nothing");
    click(&page, &format!("article[data-event='{}'] h4 a", rows[1])).await?;
    on(&page, &rows[1]).await?;
    is_between(&page, "Frigate", Some(&rows[0]), Some(&rows[2])).await?;
    click(&page, ".neighbour[rel=next]").await?;
    on(&page, &rows[2]).await?;
    is_between(&page, "Frigate", Some(&rows[1]), Some(&rows[3])).await?;
    page.back().await?;
    on(&page, &rows[1]).await?;
    is_between(&page, "Frigate", Some(&rows[0]), Some(&rows[2])).await?;
    click(&page, ".neighbour[rel=prev]").await?;
    on(&page, &rows[0]).await?;
    is_between(&page, "Frigate", None, Some(&rows[1])).await?;
    // The record is not here at once after a reload.
    page.refresh().await?;
    page.ready().await?;
    is_between(&page, "Frigate", None, Some(&rows[1])).await?;
    click(&page, ".mast-languages [hreflang=es]").await?;
    page.until("it is Spanish", "location.pathname.includes('/es/')").await?;
    is_between(&page, "Fragata", None, Some(&rows[1])).await
}

#[tokio::test]
async fn newest_first_and_with_words_too() -> Result<()> {
    for (query, view) in [
        ("?country=ec", "Ecuador"),
        ("?q=patrol", "“patrol”"),
        ("?country=uy&view=countries", "Uruguay"),
        ("", "newest first"),
    ] {
        let (_site, page) = explore(query).await?;
        let mut rows = seen(&page).await?.rows;
        if rows.is_empty() {
            click(&page, "[data-lens=timeline]").await?;
            page.until("the list is there", "document.querySelector('article[data-event]')").await?;
            rows = seen(&page).await?.rows;
        }
        click(&page, &format!("article[data-event='{}'] h4 a", rows[1])).await?;
        on(&page, &rows[1]).await?;
        is_between(&page, view, Some(&rows[0]), Some(&rows[2])).await?;
        page.refresh().await?;
        page.ready().await?;
        is_between(&page, view, Some(&rows[0]), Some(&rows[2])).await?;
    }
    Ok(())
}

/// The other lenses show no list, and their events lead through that which they would have.
#[tokio::test]
async fn from_a_deal_they_lead_through_the_list_of_the_view() -> Result<()> {
    for (filter, view) in [("country=ec", "Ecuador"), ("", "newest first")] {
        let (_site, page) = explore(&format!("?{filter}")).await?;
        let rows = seen(&page).await?.rows;
        click(&page, "[data-lens=deals]").await?;
        page.until("deals are there", "document.querySelector('.deal-step a')").await?;
        page.ready().await?;
        let id: String = page.eval("document.querySelector('.deal-step a').href.split('/').at(-2)").await?;
        click(&page, ".deal-step a").await?;
        on(&page, &id).await?;
        let place = rows.iter().position(|row| *row == id).context("not of the view")?;
        let before = place.checked_sub(1).and_then(|it| rows.get(it));
        is_between(&page, view, before, rows.get(place + 1)).await?;
    }
    Ok(())
}

#[tokio::test]
async fn opened_cold_they_go_by_date() -> Result<()> {
    let site = site().await?;
    let page = Browser::desktop().open(site.url("en/event/peru-2024-fame-stx-k808-supply-contract/")).await?;
    page.ready().await?;
    let cold = links(&page).await?;
    assert!(cold.2.starts_with("Previous · "), "{}", cold.2);
    click(&page, ".neighbour[rel=next]").await?;
    on(&page, cold.1.as_deref().unwrap_or_default()).await?;
    let (previous, _, said) = links(&page).await?;
    assert_eq!(previous.as_deref(), Some("peru-2024-fame-stx-k808-supply-contract"));
    assert!(said.starts_with("Previous · "), "{said}");
    // What another page leads to has not been opened from a view.
    click(&page, ".facts a[href*='/country/']").await?;
    page.until("it is a country's page", "location.pathname.includes('/country/')").await?;
    page.ready().await?;
    click(&page, "li.line:nth-last-child(3) .line-title > a").await?;
    page.until("it is an event's page", "location.pathname.includes('/event/')").await?;
    page.ready().await?;
    assert!(links(&page).await?.2.starts_with("Previous · "));
    Ok(())
}
