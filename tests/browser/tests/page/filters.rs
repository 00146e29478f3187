//! Choosing: what matches, the numbers, the chips, the branches.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use browser_tests::Browser;
use thirtyfour::Key;

use crate::{
    record::{Record, chosen},
    steps::{at, before_each_page, blank, click, explore, has_focus, press, seen, site, sorted, tab_to, tick},
};

#[tokio::test]
async fn peru_shows_the_events_of_peru() -> Result<()> {
    let record = Record::read()?;
    let (site, page) = explore("").await?;
    assert_eq!(seen(&page).await?.total, record.total("")?);
    tick(&page, "country", "pe").await?;
    at(&page, "?country=pe").await?;
    let now = seen(&page).await?;
    assert_eq!(page.current_url().await?.as_str(), site.url("en/?country=pe"));
    assert_eq!(now.total, record.total("country=pe")?);
    assert_eq!(sorted(now.rows), record.ids("country=pe")?);
    assert_eq!(now.chips, ["country:pe"]);
    Ok(())
}

#[tokio::test]
async fn a_category_opened_by_keyboard_narrows_to_its_systems() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("?country=pe").await?;
    tab_to(&page, "li:has(> .option [value=sea]) > details > summary").await?;
    press(&page, Key::Enter).await?;
    tab_to(&page, "[name=system][value=frigate]").await?;
    press(&page, Key::Space).await?;
    at(&page, "?country=pe&system=frigate").await?;
    let now = seen(&page).await?;
    assert_eq!(now.total, record.total("country=pe&system=frigate")?);
    assert_eq!(sorted(now.rows), record.ids("country=pe&system=frigate")?);
    assert!(now.total > 0, "the record holds frigates for Peru, else this shows nothing");
    Ok(())
}

#[tokio::test]
async fn every_number_is_what_the_other_facets_and_the_option_alone_give() -> Result<()> {
    let record = Record::read()?;
    let (site, page) = explore("").await?;
    for query in [
        "",
        "country=pe",
        "press=ko,both",
        "press=latam&country=pe",
        "country=pe&system=frigate",
        "system=air,k2&kind=contract",
        "country=ht&system=frigate",
    ] {
        page.goto(site.url(&format!("en/?{query}"))).await?;
        page.ready().await?;
        let options: BTreeMap<String, (usize, bool, bool, bool)> = page
            .eval(
                "Object.fromEntries([...document.querySelectorAll('input[type=checkbox][data-count]')].map(it =>
                  [`${it.name}:${it.value}`, [Number(it.dataset.count), it.disabled, it.checked, it.indeterminate]]))",
            )
            .await?;
        let counts: BTreeMap<_, _> = options.iter().map(|(key, it)| (key.clone(), it.0)).collect();
        assert_eq!(counts, record.counts(query)?, "{query}");
        let chosen = chosen(query);
        for (key, (count, is_disabled, is_checked, is_partly)) in options {
            let (facet, value) = key.split_once(':').context("an option without a facet")?;
            let mut line = record.above(value)?;
            line.push(value.to_owned());
            let values = chosen.get(facet).cloned().unwrap_or_default();
            assert_eq!(is_checked, values.iter().any(|it| line.iter().any(|up| up == it)), "{key} in {query}");
            let mut has_chosen = false;
            for it in values {
                has_chosen |= facet == "system" && record.above(it)?.iter().any(|up| up == value);
            }
            assert_eq!(is_partly, has_chosen && !is_checked, "{key} is partly chosen in {query}");
            assert_eq!(is_disabled, count == 0 && !is_checked && !is_partly, "{key} is off in {query}");
        }
        let said: Vec<bool> = page
            .eval(
                "[...document.querySelectorAll('.option')].map(it => it.querySelector('.option-count').textContent
                  === it.querySelector('input').dataset.count)",
            )
            .await?;
        assert!(said.iter().all(|same| *same), "a number is shown that is not the hook's in {query}");
    }
    Ok(())
}

#[tokio::test]
async fn chips_take_a_value_away_and_clear_all_takes_the_rest() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("?country=pe,co&kind=contract").await?;
    assert_eq!(seen(&page).await?.chips, ["country:pe", "country:co", "kind:contract"]);
    click(&page, "[data-chip='country:pe']").await?;
    at(&page, "?country=co&kind=contract").await?;
    let now = seen(&page).await?;
    assert_eq!(now.chips, ["country:co", "kind:contract"]);
    assert_eq!(sorted(now.rows), record.ids("country=co&kind=contract")?);
    assert!(has_focus(&page, "[data-chip='country:co']").await?, "the chip is gone, so the focus goes on to the next");
    click(&page, "[data-action=clear]").await?;
    at(&page, "").await?;
    let now = seen(&page).await?;
    assert_eq!((now.chips.len(), now.ticked.len(), now.total), (0, 0, record.total("")?));
    Ok(())
}

#[tokio::test]
async fn unticking_one_of_a_branch_puts_the_others_in_its_place() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("?system=frigate").await?;
    tick(&page, "system", "sea").await?;
    at(&page, "?system=sea").await?;
    assert_eq!(seen(&page).await?.chips, ["system:sea"], "one chip per id in the address");
    let mut others = record.categories_of("sea")?;
    tick(&page, "system", "frigate").await?;
    page.until("the branch is resolved", "location.search !== '?system=sea'").await?;
    let now = seen(&page).await?;
    others.retain(|id| id != "frigate");
    let values = now.query.strip_prefix("?system=").context("an address without systems")?;
    assert_eq!(sorted(values.split(',').map(str::to_owned).collect()), sorted(others.clone()));
    assert_eq!(sorted(now.rows), record.ids(&format!("system={}", others.join(",")))?);
    let sea: (bool, bool) =
        page.eval("(it => [it.checked, it.indeterminate])(document.querySelector('[value=sea]'))").await?;
    assert_eq!(sea, (false, true), "checked, partly");
    tick(&page, "system", "frigate").await?;
    at(&page, "?system=sea").await
}

#[tokio::test]
async fn where_nothing_matches_a_line_helps_and_the_choice_can_be_undone() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("?country=ht&system=frigate").await?;
    let now = seen(&page).await?;
    assert_eq!((now.total, now.rows.len()), (0, record.total("country=ht&system=frigate")?));
    let said: String = page.eval("document.querySelector('#results').innerText").await?;
    assert!(said.contains("No recorded event") && said.contains("clear all"), "{said}");
    assert!(!page.eval::<bool>("document.querySelector('[name=country][value=ht]').disabled").await?);
    tick(&page, "system", "frigate").await?;
    at(&page, "?country=ht").await?;
    assert_eq!(seen(&page).await?.total, record.total("country=ht")?);
    Ok(())
}

#[tokio::test]
async fn the_list_becomes_whole_also_where_the_browser_is_never_idle() -> Result<()> {
    let record = Record::read()?;
    let site = site().await?;
    let page = blank(Browser::desktop()).await?;
    // As in a tab that animates without end: only a timeout brings the callback.
    let busy = "window.requestIdleCallback = (call, how) =>
        how?.timeout ? setTimeout(call, how.timeout, { didTimeout: true, timeRemaining: () => 0 }) : 0";
    before_each_page(&page, busy).await?;
    page.goto(site.url("en/?country=co")).await?;
    assert_eq!(sorted(seen(&page).await?.rows), record.ids("country=co")?);
    Ok(())
}
