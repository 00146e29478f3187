//! From page to page without loading, and back to where one was.

use anyhow::{Context, Result};
use browser_tests::Page;
use thirtyfour::{By, Key};

use crate::{
    record::{Record, file, text},
    steps::{at, before_each_page, blank, click, explore, middle, rest, seen, settled, site},
};

async fn loaded_once(page: &Page) -> Result<()> {
    page.execute("window.same = true", Vec::new()).await?;
    Ok(())
}

async fn is_same(page: &Page) -> Result<bool> {
    page.eval("window.same === true").await
}

/// Waits until the address ends like this and all is drawn.
async fn on(page: &Page, path: &str) -> Result<()> {
    page.until(&format!("the page is {path}"), &format!("location.pathname.endsWith({path:?})")).await?;
    page.ready().await
}

/// Clicks as a visitor does who has the link on the screen; gives how far from its edge the link was.
async fn follow(page: &Page, css: &str) -> Result<f64> {
    let link = format!("document.querySelector({css:?})");
    page.execute(format!("{link}.scrollIntoView({{ block: 'center', behavior: 'instant' }})"), Vec::new()).await?;
    rest(page).await?;
    let top: f64 = page.eval(&format!("{link}.getBoundingClientRect().top")).await?;
    page.find(By::Css(css)).await?.click().await?;
    Ok(top)
}

/// The link has the focus and is where it was.
async fn is_back(page: &Page, css: &str, top: f64) -> Result<()> {
    let is_there = format!(
        "(it => document.activeElement === it && Math.abs(it.getBoundingClientRect().top - {top}) <= 2)
          (document.querySelector({css:?}))"
    );
    page.until(&format!("{css} is where it was, with the focus"), &is_there).await?;
    rest(page).await?;
    let now: f64 = page.eval(&format!("document.querySelector({css:?}).getBoundingClientRect().top")).await?;
    assert!((now - top).abs() <= 2.0, "{css}: {now} for {top}");
    Ok(())
}

#[tokio::test]
async fn a_link_to_a_page_draws_it_with_its_title_and_the_focus_on_its_heading() -> Result<()> {
    let record = Record::read()?;
    let words = file("text.en.json")?;
    let (site, page) = explore("?country=pe").await?;
    loaded_once(&page).await?;
    let (id, _) = middle(&page).await?;
    follow(&page, &format!("article[data-event={id:?}] h4 a")).await?;
    on(&page, &format!("/en/event/{id}/")).await?;
    assert!(is_same(&page).await?, "the page was not loaded anew");
    let (title, heading, description, scroll): (String, String, String, f64) = page
        .eval(
            "[document.title, document.activeElement.matches('main h1') && document.activeElement.textContent,
              document.querySelector('meta[name=description]').content, scrollY]",
        )
        .await?;
    let said = &words["events"][&id];
    assert_eq!(heading, text(&said["title"]));
    assert_eq!(description, text(&said["summary"]));
    assert!(title.starts_with(&format!("{heading} – ")), "{title}");
    assert!(scroll < 1.0, "a page begins at its top");
    follow(&page, ".crumbs a[href*='/country/']").await?;
    page.until("it is a country's page", "location.pathname.includes('/en/country/')").await?;
    page.ready().await?;
    assert!(page.title().await?.starts_with(&page.eval::<String>("document.activeElement.textContent").await?));
    follow(&page, ".mast-name").await?;
    on(&page, "/en/").await?;
    page.until("the heading has the focus", "document.activeElement.matches('main h1')").await?;
    assert_eq!(seen(&page).await?.rows.len(), record.total("")?);
    assert!(is_same(&page).await?);
    // A page that was drawn by the app is the page that the host has.
    let asked = site.requests().len();
    page.back().await?;
    page.until("it is a country's page", "location.pathname.includes('/en/country/')").await?;
    assert_eq!(site.requests().len(), asked);
    Ok(())
}

#[tokio::test]
async fn back_through_four_pages_leads_to_where_one_was() -> Result<()> {
    let (_site, page) = explore("?country=pe,co").await?;
    loaded_once(&page).await?;
    let (id, _) = middle(&page).await?;
    let event = format!("article[data-event={id:?}] h4 a");
    let first = follow(&page, &event).await?;
    on(&page, &format!("/event/{id}/")).await?;
    let country = ".facts a[href*='/country/']";
    let second = follow(&page, country).await?;
    page.until("it is a country's page", "location.pathname.includes('/country/')").await?;
    page.ready().await?;
    let other = "li.line:nth-last-child(3) .line-title > a";
    let third = follow(&page, other).await?;
    page.until("it is an event's page", "location.pathname.includes('/event/')").await?;
    page.ready().await?;
    let next = ".neighbour";
    let fourth = follow(&page, next).await?;
    page.until("it is the next one's", "document.activeElement.matches('main h1') && scrollY === 0").await?;
    page.ready().await?;
    for (css, top) in [(next, fourth), (other, third), (country, second), (event.as_str(), first)] {
        page.back().await?;
        is_back(&page, css, top).await?;
    }
    at(&page, "?country=pe,co").await?;
    for (css, top) in [(country, second), (other, third), (next, fourth)] {
        page.forward().await?;
        is_back(&page, css, top).await?;
    }
    assert!(is_same(&page).await?, "no page was loaded anew");
    assert_eq!(page.console().await?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn a_reload_and_the_way_back_from_elsewhere_keep_the_place() -> Result<()> {
    let (site, page) = explore("?country=pe,co").await?;
    let (id, _) = middle(&page).await?;
    rest(&page).await?;
    let top: f64 =
        page.eval(&format!("document.querySelector('article[data-event={id:?}]').getBoundingClientRect().top")).await?;
    page.refresh().await?;
    page.ready().await?;
    settled(&page, &id, top).await?;
    page.goto(site.url("en/about/")).await?;
    page.back().await?;
    page.until("the page is back", "location.search === '?country=pe,co'").await?;
    page.ready().await?;
    settled(&page, &id, top).await
}

#[tokio::test]
async fn a_page_that_was_loaded_anew_leads_back_to_the_place_that_was_left() -> Result<()> {
    let (_site, page) = explore("?country=pe,co").await?;
    let (id, _) = middle(&page).await?;
    let link = format!("article[data-event={id:?}] h4 a");
    let top = follow(&page, &link).await?;
    on(&page, &format!("/event/{id}/")).await?;
    page.refresh().await?;
    page.ready().await?;
    page.back().await?;
    at(&page, "?country=pe,co").await?;
    let place = format!("document.querySelector({link:?}).getBoundingClientRect().top");
    page.until("it is where it was", &format!("Math.abs({place} - {top}) <= 2")).await
}

#[tokio::test]
async fn a_choice_can_be_taken_back_where_it_was_made() -> Result<()> {
    let (_site, page) = explore("").await?;
    let (id, top) = middle(&page).await?;
    let tag = format!("article[data-event={id:?}] .event-country a");
    page.execute(format!("document.querySelector({tag:?}).click()"), Vec::new()).await?;
    page.until("it is chosen", "location.search.startsWith('?country=')").await?;
    page.ready().await?;
    page.back().await?;
    at(&page, "").await?;
    settled(&page, &id, top).await
}

#[tokio::test]
async fn a_place_within_the_page_is_a_step_that_can_be_taken_back() -> Result<()> {
    let (_site, page) = explore("?country=pe").await?;
    let (id, top) = middle(&page).await?;
    page.execute("document.querySelector('a.skip').click()", Vec::new()).await?;
    page.until("it moves", "location.hash === '#results'").await?;
    page.back().await?;
    page.until("it is taken back", "location.hash === ''").await?;
    settled(&page, &id, top).await
}

#[tokio::test]
async fn what_the_app_does_not_draw_is_the_browsers() -> Result<()> {
    let (site, page) = explore("?country=pe").await?;
    let link = "article[data-event] h4 a";
    let title = page.find(By::Css(link)).await?;
    page.action_chain().key_down(Key::Control).click_element(&title).key_up(Key::Control).perform().await?;
    page.until("the browser has had its time", "document.readyState === 'complete'").await?;
    assert_eq!(page.windows().await?.len(), 2, "the browser opens a tab");
    assert_eq!(page.current_url().await?.as_str(), site.url("en/?country=pe"));
    for (path, is_there) in [
        ("en/event/nobody-knows-this/", "document.querySelector('[data-problem=not-found]')"),
        ("en/about/", "location.pathname.endsWith('/about/')"),
        ("data/dataset.json", "location.pathname.endsWith('.json')"),
    ] {
        page.goto(site.url("en/?country=pe")).await?;
        page.ready().await?;
        loaded_once(&page).await?;
        let script = format!(
            "const link = document.createElement('a'); link.href = {:?}; document.querySelector('main').append(link);
             link.click()",
            site.url(path)
        );
        page.execute(script, Vec::new()).await?;
        page.until(path, &format!("!window.same && {is_there}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_page_that_the_record_does_not_know_stays_as_it_is() -> Result<()> {
    let site = site().await?;
    let mut dataset = file("dataset.json")?;
    let events = dataset["events"].as_array_mut().context("a list of events")?;
    let lost = text(&events.pop().context("an event")?["id"]).to_owned();
    site.fail("dataset.json", browser_tests::Fault::Body(dataset.to_string()));
    let page = blank(browser_tests::Browser::desktop()).await?;
    before_each_page(&page, "addEventListener('unhandledrejection', () => { window.broken = true; })").await?;
    page.goto(site.url(&format!("en/event/{lost}/"))).await?;
    page.until("the app has had its time", "performance.now() > 3000").await?;
    let (heading, is_broken): (String, bool) =
        page.eval("[document.querySelector('h1').textContent, window.broken === true]").await?;
    assert!(!is_broken && !heading.is_empty());
    click(&page, ".mast-name").await?;
    on(&page, "/en/").await
}
