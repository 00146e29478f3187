//! What journeys do again and again.

use anyhow::{Result, bail, ensure};
use browser_tests::{Browser, Host, Page, Site};
use serde::Deserialize;
use serde_json::json;
use thirtyfour::{By, Key};

/// A path that no build knows beforehand.
const SUB_PATH: &str = "/sub/path/";

/// The built site below a sub-path.
pub(crate) async fn site() -> Result<Site> {
    Host::of_dist()?.under(SUB_PATH).start().await
}

/// Explore with this query, taken over by the app.
pub(crate) async fn explore(query: &str) -> Result<(Site, Page)> {
    let site = site().await?;
    let page = Browser::desktop().open(site.url(&format!("en/{query}"))).await?;
    page.ready().await?;
    Ok((site, page))
}

/// A browser that has seen no page yet, so that it can be prepared for one.
pub(crate) async fn blank(browser: Browser) -> Result<Page> {
    browser.open("about:blank").await
}

/// Runs a script in every page to come, before any script of its own.
pub(crate) async fn before_each_page(page: &Page, script: &str) -> Result<()> {
    page.command("Page.enable", json!({})).await?;
    page.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await?;
    Ok(())
}

/// What a visitor sees of a state.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(crate) struct Seen {
    /// The query of the address.
    pub(crate) query: String,
    pub(crate) title: String,
    pub(crate) total: usize,
    /// The events of the list, from the top.
    pub(crate) rows: Vec<String>,
    pub(crate) chips: Vec<String>,
    pub(crate) ticked: Vec<String>,
}

pub(crate) async fn seen(page: &Page) -> Result<Seen> {
    page.ready().await?;
    page.eval(
        "({
          query: location.search,
          title: document.title,
          total: Number(document.querySelector('[role=status][data-total]').dataset.total),
          rows: [...document.querySelectorAll('article[data-event]')].map(it => it.dataset.event),
          chips: [...document.querySelectorAll('[data-chip]')].map(it => it.dataset.chip),
          ticked: [...document.querySelectorAll('#filters input[type=checkbox]:checked:not([name=tile])')].map(it => `${it.name}:${it.value}`),
        })",
    )
    .await
}

/// Waits until the address bar says this query and the page has drawn all of it.
pub(crate) async fn at(page: &Page, query: &str) -> Result<()> {
    page.until(&format!("the query is {query:?}"), &format!("location.search === {query:?}")).await?;
    page.ready().await
}

/// The alert that is shown, as its `data-problem` and its text; fails where there are several.
pub(crate) async fn alert(page: &Page, problem: &str) -> Result<String> {
    page.until(&format!("it is said that {problem}"), &format!("document.querySelector('[data-problem={problem}]')"))
        .await?;
    let alerts: Vec<(String, String, bool)> = page
        .eval("[...document.querySelectorAll('[role=alert]')].map(it => [it.dataset.problem, it.innerText, it.checkVisibility()])")
        .await?;
    match alerts.as_slice() {
        [(name, text, true)] if name == problem => {
            ensure!(text.split_whitespace().count() >= 5, "not a sentence: {text}");
            Ok(text.clone())
        }
        other => bail!("not just the alert {problem}: {other:?}"),
    }
}

pub(crate) async fn click(page: &Page, css: &str) -> Result<()> {
    // The driver would scroll too, but smoothly, and click where the element no longer is.
    let scroll = format!("document.querySelector({css:?})?.scrollIntoView({{ block: 'center', behavior: 'instant' }})");
    page.execute(scroll, Vec::new()).await?;
    page.find(By::Css(css)).await?.click().await?;
    Ok(())
}

/// A click on the box of an option; opens what it is folded into, as a visitor has to.
pub(crate) async fn tick(page: &Page, facet: &str, value: &str) -> Result<()> {
    let option = option(facet, value);
    let folded = format!("details:not([open]):has({option})");
    while page.eval(&format!("Boolean(document.querySelector({folded:?}))")).await? {
        // The outermost comes first in the document.
        click(page, &format!("{folded} > summary")).await?;
    }
    click(page, &option).await
}

/// The selector of an option's box.
pub(crate) fn option(facet: &str, value: &str) -> String {
    format!("input[type=checkbox][name='{facet}'][value='{value}']")
}

/// Types into a field, after what is there.
pub(crate) async fn type_on(page: &Page, css: &str, typed: &str) -> Result<()> {
    page.find(By::Css(css)).await?.send_keys(typed).await?;
    Ok(())
}

/// Types into a field, in the place of what is there.
pub(crate) async fn write(page: &Page, css: &str, typed: &str) -> Result<()> {
    page.find(By::Css(css)).await?.clear().await?;
    type_on(page, css, typed).await
}

pub(crate) async fn press(page: &Page, key: Key) -> Result<()> {
    page.action_chain().key_down(key.clone()).key_up(key).perform().await?;
    Ok(())
}

/// Tabs on until the focus is on what the selector means.
pub(crate) async fn tab_to(page: &Page, css: &str) -> Result<()> {
    for _ in 0..200 {
        press(page, Key::Tab).await?;
        if has_focus(page, css).await? {
            return Ok(());
        }
    }
    bail!("200 times Tab do not lead to {css}")
}

pub(crate) async fn has_focus(page: &Page, css: &str) -> Result<bool> {
    page.eval(&format!("document.activeElement.matches({css:?})")).await
}

pub(crate) fn sorted(mut rows: Vec<String>) -> Vec<String> {
    rows.sort();
    rows
}

/// The status says it once, and the one live region is the only one.
pub(crate) async fn one_voice(page: &Page) -> Result<()> {
    let regions: usize = page.eval("document.querySelectorAll('[role=status],[aria-live]').length").await?;
    ensure!(regions == 1, "{regions} live regions");
    Ok(())
}

/// Lets the browser draw some frames, and then a moment pass.
pub(crate) async fn rest(page: &Page) -> Result<()> {
    let frames = "new Promise(done => { let n = 0;
      const next = () => ++n < 20 ? requestAnimationFrame(next) : setTimeout(() => done(true), 100); next(); })";
    page.eval::<bool>(frames).await.map(|_| ())
}

/// Goes to an event in the middle of the list; gives its id, and where it is on the screen once rows have their heights.
pub(crate) async fn middle(page: &Page) -> Result<(String, f64)> {
    let id: String = page
        .eval(
            "(all => { const it = all[all.length >> 1]; it.scrollIntoView({ block: 'start', behavior: 'instant' });
              return it.dataset.event; })([...document.querySelectorAll('article[data-event]')])",
        )
        .await?;
    let place = format!("document.querySelector('article[data-event={id:?}]').getBoundingClientRect().top");
    let mut top: f64 = f64::MAX;
    // Rows get their heights as frames are drawn.
    loop {
        rest(page).await?;
        let now: f64 = page.eval(&place).await?;
        if (now - top).abs() < 0.5 {
            return Ok((id, now));
        }
        top = now;
    }
}

/// An event comes to rest at a place on the screen.
pub(crate) async fn settled(page: &Page, id: &str, top: f64) -> Result<()> {
    let off =
        format!("Math.abs(document.querySelector('article[data-event={id:?}]').getBoundingClientRect().top - {top})");
    page.until(&format!("{id} is where it was"), &format!("{off} <= 2")).await?;
    rest(page).await?;
    let off: f64 = page.eval(&off).await?;
    ensure!(off <= 2.0, "{id} is {off} pixels from where it was");
    Ok(())
}
