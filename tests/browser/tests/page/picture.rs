//! The picture of time: one tab stop, arrows within, a click takes the nearest mark, the list is its equivalent.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use browser_tests::{Browser, Page};
use thirtyfour::Key;

use crate::{
    record::Record,
    steps::{explore, press, seen, site, tab_to},
};

/// The mark that is meant: its id, its number in its lane, how many the lane has, and what is said of it.
async fn mark(page: &Page) -> Result<(String, usize, usize, String)> {
    page.eval(
        "(it => [it.id, Number(it.ariaPosInSet), Number(it.ariaSetSize), it.textContent])(
          document.getElementById(document.getElementById('picture').getAttribute('aria-activedescendant')))",
    )
    .await
}

/// The title of the event that has the focus.
const FOCUSED_TITLE: &str =
    "document.getElementById(document.activeElement.getAttribute('aria-labelledby')).textContent";

async fn focused_event(page: &Page) -> Result<String> {
    page.until("an event has the focus", "document.activeElement.matches('article[data-event]')").await?;
    page.eval("document.activeElement.dataset.event").await
}

#[tokio::test]
async fn it_is_one_stop_and_arrows_walk_through_its_marks() -> Result<()> {
    let (_site, page) = explore("").await?;
    tab_to(&page, "#picture").await?;
    let first = mark(&page).await?;
    press(&page, Key::Left).await?;
    let before = mark(&page).await?;
    assert_eq!((before.1, before.2), (first.1 - 1, first.2), "one to the left in the same lane");
    assert_ne!((&before.0, &before.3), (&first.0, &first.3));
    press(&page, Key::Down).await?;
    let below = mark(&page).await?;
    assert_ne!(below.0, before.0);
    let role: String =
        page.eval("document.querySelector('#picture [aria-selected=true]').getAttribute('role')").await?;
    assert_eq!(role, "option");
    for (_, _, _, said) in [&first, &before, &below] {
        assert!(said.split_whitespace().count() > 5, "a mark without a name: {said}");
    }
    press(&page, Key::Tab).await?;
    assert!(!page.eval::<bool>("Boolean(document.activeElement.closest('#picture'))").await?, "one stop only");
    Ok(())
}

#[tokio::test]
async fn every_matching_event_of_a_country_is_a_mark_in_its_lane() -> Result<()> {
    let record = Record::read()?;
    let site = site().await?;
    for browser in [Browser::desktop(), Browser::phone()] {
        let page = browser.open(site.url("en/")).await?;
        for query in ["", "country=pe,co", "system=sea"] {
            page.goto(site.url(&format!("en/?{query}"))).await?;
            page.ready().await?;
            page.execute("document.getElementById('picture').focus()", Vec::new()).await?;
            let mut lanes = BTreeMap::new();
            loop {
                let (id, _, of, said) = mark(&page).await?;
                let lane = id.split('-').nth(1).context("a mark without a lane")?.to_owned();
                if lanes.insert(lane, (of, said)).is_some() {
                    break;
                }
                press(&page, Key::Down).await?;
            }
            // The count above a tower stands for several.
            let counts: Vec<usize> = page
                .eval("[...document.querySelectorAll('#drawing .tower')].map(it => Number(it.textContent))")
                .await?;
            let marks: usize = lanes.values().map(|(of, _)| *of).sum();
            let expected: Vec<_> = record.countries(query)?.into_values().collect();
            let at = page.eval::<u32>("innerWidth").await?;
            assert_eq!(lanes.len(), expected.len(), "{query:?} at {at}");
            let stood_for = marks - counts.len() + counts.iter().sum::<usize>();
            assert_eq!(stood_for, expected.iter().sum::<usize>(), "{query:?} at {at}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn enter_goes_to_the_event_in_the_list() -> Result<()> {
    let (_site, page) = explore("?country=pe").await?;
    tab_to(&page, "#picture").await?;
    press(&page, Key::Home).await?;
    let (_, place, _, said) = mark(&page).await?;
    assert_eq!(place, 1);
    press(&page, Key::Enter).await?;
    let event = focused_event(&page).await?;
    assert_eq!(Some(&event), seen(&page).await?.rows.last(), "the first in time is the last of the list");
    let title: String = page.eval(FOCUSED_TITLE).await?;
    assert!(said.contains(&title), "{said} is not about {title}");
    page.until(
        "it is in sight",
        "(it => it.top >= -1 && it.top < innerHeight)(document.activeElement.getBoundingClientRect())",
    )
    .await
}

fn whole(length: f64) -> Result<i64> {
    Ok(format!("{length:.0}").parse()?)
}

#[tokio::test]
async fn a_click_takes_the_nearest_mark() -> Result<()> {
    let site = site().await?;
    // Where everything moves at once, nothing moves away from under the pointer.
    let page = Browser::desktop().reduced_motion().open(site.url("en/?country=cl")).await?;
    page.ready().await?;
    tab_to(&page, "#picture").await?;
    for _ in 0..3 {
        press(&page, Key::Left).await?;
    }
    let (meant, _, _, said) = mark(&page).await?;
    let show = "document.getElementById('picture').scrollIntoView({ block: 'center', behavior: 'instant' })";
    page.execute(show, Vec::new()).await?;
    let (x, y): (f64, f64) = page
        .eval("(it => [it.left + it.width / 2, it.top + it.height / 2])(document.querySelector('#picture .ring').getBoundingClientRect())")
        .await?;
    press(&page, Key::Home).await?;
    assert_ne!(mark(&page).await?.0, meant);
    // Three pixels off, as a hand would be.
    page.action_chain().move_to(whole(x)? + 3, whole(y)?).perform().await?;
    page.until(
        "the mark under the pointer is meant",
        &format!("document.querySelector('#picture .bubble').id === {meant:?}"),
    )
    .await?;
    page.action_chain().click().perform().await?;
    focused_event(&page).await?;
    let title: String = page.eval(FOCUSED_TITLE).await?;
    assert!(said.contains(&title), "{said} is not about {title}");
    Ok(())
}

#[tokio::test]
async fn what_it_shows_is_said_in_words_too() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("?system=sea").await?;
    let said: String = page
        .eval(
            "document.getElementById(document.getElementById('picture').getAttribute('aria-describedby')).textContent",
        )
        .await?;
    assert!(said.starts_with(&format!("{} events", record.total("system=sea")?)), "{said}");
    for events in record.countries("system=sea")?.into_values() {
        assert!(said.contains(&format!(" {events}")), "{events} in {said}");
    }
    Ok(())
}

#[tokio::test]
async fn the_mark_that_is_meant_stays_on_the_screen() -> Result<()> {
    let (_site, page) = explore("").await?;
    tab_to(&page, "#picture").await?;
    let lanes = Record::read()?.countries("")?.len();
    for _ in 1..lanes {
        press(&page, Key::Down).await?;
    }
    page.until(
        "the last lane's mark is on the screen",
        "(it => it.top >= -1 && it.bottom <= innerHeight + 1 && it.height > 0)(document.querySelector('.bubble').getBoundingClientRect())",
    )
    .await
}

#[tokio::test]
async fn keys_of_the_browser_stay_the_browsers() -> Result<()> {
    let (_site, page) = explore("?country=pe").await?;
    tab_to(&page, "#picture").await?;
    let before = mark(&page).await?;
    let is_taken: bool = page
        .eval(
            "!document.activeElement.dispatchEvent(
              new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true }))",
        )
        .await?;
    assert!(!is_taken, "Alt and the left arrow go back in history");
    assert_eq!(mark(&page).await?, before);
    Ok(())
}

/// How many counts stand above towers, and the words that close an open one.
async fn towers(page: &Page) -> Result<Vec<String>> {
    page.eval("[...document.querySelectorAll('#drawing .tower')].map(it => it.textContent)").await
}

#[tokio::test]
async fn a_count_above_a_tower_opens_it_and_closes_it_again() -> Result<()> {
    let (_site, page) = explore("").await?;
    let closed = towers(&page).await?;
    assert!(closed.iter().any(|count| count.starts_with('+')), "{closed:?}");
    tab_to(&page, "#picture").await?;
    let mut said = mark(&page).await?.3;
    while !said.contains("here: show") {
        let before = mark(&page).await?.1;
        press(&page, Key::Left).await?;
        let now = mark(&page).await?;
        assert!(now.1 < before, "no count on the way through the lane");
        said = now.3;
    }
    press(&page, Key::Enter).await?;
    page.until(
        "a tower is open",
        "[...document.querySelectorAll('#drawing .tower')].some(it => it.textContent === '−')",
    )
    .await?;
    assert!(page.eval::<bool>("document.activeElement.id === 'picture'").await?, "the focus stays");
    let open = mark(&page).await?;
    assert!(
        !open.3.contains("here: show") && open.3.split_whitespace().count() > 5,
        "at an event that was hidden: {}",
        open.3
    );
    // Closed by the pointer.
    let (x, y): (f64, f64) = page
        .eval(
            "(it => { it.scrollIntoView({ block: 'center', behavior: 'instant' }); const box = it.getBoundingClientRect();
              return [box.x + box.width / 2, box.y + box.height / 2]; })(
              [...document.querySelectorAll('#drawing .tower')].find(it => it.textContent === '−'))",
        )
        .await?;
    page.action_chain().move_to(whole(x)?, whole(y)?).click().perform().await?;
    page.until("it is closed", "![...document.querySelectorAll('#drawing .tower')].some(it => it.textContent === '−')")
        .await?;
    assert_eq!(towers(&page).await?, closed);
    Ok(())
}

#[tokio::test]
async fn from_an_event_there_is_a_way_back_to_its_mark() -> Result<()> {
    let (_site, page) = explore("?country=pe").await?;
    tab_to(&page, "#picture").await?;
    for _ in 0..5 {
        press(&page, Key::Left).await?;
    }
    let before = mark(&page).await?;
    press(&page, Key::Enter).await?;
    let event = focused_event(&page).await?;
    let buttons: Vec<String> = page
        .eval("[...document.querySelectorAll('.event-return')].map(it => it.closest('article').dataset.event)")
        .await?;
    assert_eq!(buttons, [event]);
    press(&page, Key::Tab).await?;
    press(&page, Key::Enter).await?;
    page.until("the picture has the focus", "document.activeElement.id === 'picture'").await?;
    assert_eq!(mark(&page).await?, before);
    let is_seen: bool = page
        .eval(
            "(it => it.bottom > 0 && it.top < innerHeight)(document.querySelector('.bubble').getBoundingClientRect())",
        )
        .await?;
    assert!(is_seen, "its mark is on the screen");
    assert!(page.eval::<bool>("document.querySelector('.event-return') === null").await?, "the button has gone");
    Ok(())
}

#[tokio::test]
async fn the_mark_that_is_meant_is_the_same_event_after_a_filter() -> Result<()> {
    let (_site, page) = explore("?country=pe").await?;
    tab_to(&page, "#picture").await?;
    press(&page, Key::Home).await?;
    for _ in 0..3 {
        press(&page, Key::Right).await?;
    }
    let before = mark(&page).await?;
    crate::steps::tick(&page, "country", "co").await?;
    crate::steps::at(&page, "?country=pe,co").await?;
    assert_eq!(mark(&page).await?.3, before.3);
    Ok(())
}

#[tokio::test]
async fn it_zooms_to_the_period() -> Result<()> {
    let (_site, page) = explore("?from=2025-03&to=2025-06").await?;
    let labels: Vec<String> =
        page.eval("[...document.querySelectorAll('#drawing .tick-label')].map(it => it.textContent)").await?;
    assert_eq!(labels, ["Mar 2025", "Apr", "May", "Jun"]);
    let (bars, in_frame): (usize, bool) = page
        .eval(
            "[document.querySelectorAll('#drawing .stretches').length,
              [...document.querySelectorAll('#drawing path')].every(it => it.getBoundingClientRect().right <= document.querySelector('#picture').getBoundingClientRect().right + 1)]",
        )
        .await?;
    assert!(bars > 0 && in_frame, "{bars} lanes with bars of several days");
    Ok(())
}

#[tokio::test]
async fn all_that_is_drawn_is_svg() -> Result<()> {
    let site = site().await?;
    let page = Browser::desktop().open(site.url("en/")).await?;
    for path in
        ["", "?view=countries", "?view=deals", "?view=matrix", "country/pe/", "system/fa-50/", "compare/?country=pe,co"]
    {
        page.goto(site.url(&format!("en/{path}"))).await?;
        page.ready().await?;
        let (drawn, foreign): (usize, Vec<String>) = page
            .eval(
                "(all => [all.length, all.filter(it => it.namespaceURI !== 'http://www.w3.org/2000/svg')
                  .map(it => it.outerHTML.slice(0, 80))])([...document.querySelectorAll('svg, svg *')])",
            )
            .await?;
        assert!(drawn > 5, "{path}: {drawn} elements");
        assert_eq!(foreign, [""; 0], "{path}");
    }
    Ok(())
}
