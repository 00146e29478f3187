//! The app takes the static page over, and nobody sees it.

use anyhow::Result;
use browser_tests::{Browser, Page, Site};
use serde_json::{Value, json};

use crate::every_language::in_full;
use crate::{
    record::{Record, text},
    steps::{at, before_each_page, blank, click, explore, has_focus, option, rest, seen, site, sorted, tick},
};

/// `fetch` as it is, only that the dataset waits for `release()`; and the sum of all shifts of the layout.
const HOLD: &str = "
const real = window.fetch;
const held = new Promise(resolve => { window.release = resolve; });
window.fetch = (what, how) =>
  String(what.url ?? what).includes('dataset.json') ? held.then(() => real(what, how)) : real(what, how);
window.shift = 0;
new PerformanceObserver(list => { for (const it of list.getEntries()) window.shift += it.value; })
  .observe({ type: 'layout-shift', buffered: true });";

/// Where things are that stand on the static page and in the app, as far as they are to be seen.
const LANDMARKS: &str = "Object.fromEntries([
  '.mast', '.mast-name', '.mast-languages', 'main', 'h1', '.headline', '.headline p', '.lenses', '.lens:last-child',
  '.columns', '#filters', '#filters fieldset:nth-of-type(2)', '#filters fieldset:nth-of-type(3)',
  '#filters .option', '.panel-button', '#results', '.results-head', '.results-total', '.actions', '.picture',
  '.legend', '#picture', '.drawing svg', 'figcaption', '#list', '#list article:nth-of-type(1)', '#list .year h3',
  '#list li:nth-child(4) article', '#list .year:nth-of-type(2) h3',
  '.crumbs', '.thing', '.thing-lead', '.facts', '.facts > div:last-child', '.thing-main', '.thing-side', '.thing-wide',
  '.lines', '.neighbours', '.thing ~ .footer', '.reading-list',
].map(css => [css, document.querySelector(css)])
 .filter(([, it]) => it?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
 .map(([css, it]) => {
   const box = it.getBoundingClientRect();
   const isLong = ['main', '#list', '#results', '.columns'].includes(css);
   return [css, [box.left, box.top, box.width, isLong ? 0 : box.height].map(it => Math.round(it * 10) / 10)];
 }))";

pub(crate) async fn held(browser: Browser, path: &str) -> Result<(Site, Page)> {
    let site = site().await?;
    let page = blank(browser).await?;
    before_each_page(&page, HOLD).await?;
    page.goto(site.url(path)).await?;
    // The app itself is there, and waits.
    page.until("the app waits", "document.getElementById('boot').strings").await?;
    rest(&page).await?;
    Ok((site, page))
}

pub(crate) async fn release(page: &Page) -> Result<()> {
    page.execute("window.release()", Vec::new()).await?;
    page.ready().await?;
    rest(page).await
}

async fn landmarks(page: &Page) -> Result<serde_json::Map<String, Value>> {
    page.eval(LANDMARKS).await
}

/// What moved, appeared beside what there was, or went, a line each.
fn differences(before: &serde_json::Map<String, Value>, after: &serde_json::Map<String, Value>) -> Vec<String> {
    let moved = |(name, box_before): (&String, &Value)| {
        let numbers = |it: &Value| it.as_array().map(|it| it.iter().filter_map(Value::as_f64).collect::<Vec<_>>());
        let (was, is) = (numbers(box_before), after.get(name).and_then(numbers));
        let is_still = was.iter().flatten().zip(is.iter().flatten()).all(|(a, b)| (a - b).abs() <= 1.0) && is.is_some();
        (!is_still).then(|| format!("{name}: {was:?}, then {is:?}"))
    };
    before.iter().filter_map(moved).collect()
}

async fn is_unseen(path: &str) -> Result<()> {
    let mut wrong = Vec::new();
    for (width, browser) in [(360, Browser::phone()), (1440, Browser::desktop())] {
        let (_site, page) = held(browser, path).await?;
        let before = landmarks(&page).await?;
        assert!(before.len() >= 2, "{path}: little to be seen: {before:?}");
        release(&page).await?;
        let after = landmarks(&page).await?;
        wrong.extend(differences(&before, &after).into_iter().map(|it| format!("{path} at {width}: {it}")));
        let shift: f64 = page.eval("window.shift").await?;
        if shift > 0.01 {
            wrong.push(format!("{path} at {width}: the layout shifts by {shift}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[tokio::test]
async fn explore_is_taken_over_unseen() -> Result<()> {
    is_unseen("en/").await?;
    is_unseen("ko/").await
}

#[tokio::test]
async fn a_filtered_page_is_taken_over_unseen() -> Result<()> {
    is_unseen("en/?country=pe").await?;
    is_unseen("en/?view=countries").await
}

#[tokio::test]
async fn an_event_is_taken_over_unseen() -> Result<()> {
    let record = Record::read()?;
    let events = record.list("events")?;
    let in_programme = events.iter().rev().find(|it| it["programme"].is_string());
    for event in events.last().into_iter().chain(in_programme) {
        is_unseen(&format!("es/event/{}/", text(&event["id"]))).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_country_is_taken_over_unseen() -> Result<()> {
    is_unseen("en/country/pe/").await?;
    is_unseen("pt/country/br/").await
}

/// In each frame, what can be seen of events and of headings.
const SAMPLE: &str = "
window.events = new Set(); window.headings = new Set();
const look = () => {
  const isSeen = it => it.checkVisibility({ visibilityProperty: true });
  for (const it of document.querySelectorAll('article[data-event], .line-list a')) {
    if (isSeen(it)) window.events.add(it.dataset.event ?? it.href.split('/').at(-2));
  }
  for (const it of document.querySelectorAll('h1')) if (isSeen(it)) window.headings.add(it.textContent);
  requestAnimationFrame(look);
};
requestAnimationFrame(look);";

#[tokio::test]
async fn a_filtered_address_never_shows_the_unfiltered_page() -> Result<()> {
    let site = site().await?;
    let record = Record::read()?;
    for (query, headings, filter) in [
        ("?country=pe", vec!["Peru"], "country=pe"),
        ("?COUNTRY=PE&utm_source=x", vec!["Peru"], "country=pe"),
        ("?amp;country=pe", vec!["Peru"], "country=pe"),
    ] {
        let page = blank(Browser::desktop()).await?;
        before_each_page(&page, SAMPLE).await?;
        page.goto(site.url(&format!("en/{query}"))).await?;
        page.ready().await?;
        rest(&page).await?;
        assert_eq!(page.eval::<Vec<String>>("[...window.headings]").await?, headings, "{query}");
        let ids = sorted(page.eval("[...window.events]").await?);
        assert_eq!(ids, record.ids(filter)?, "{query}");
    }
    Ok(())
}

#[tokio::test]
async fn an_address_that_chooses_nothing_shows_the_page_at_once() -> Result<()> {
    let (_site, page) = held(Browser::desktop(), "en/?utm_source=x&fbclid=y").await?;
    assert!(
        page.eval::<bool>(
            "document.querySelector('article[data-event]').checkVisibility({ visibilityProperty: true })"
        )
        .await?
    );
    release(&page).await?;
    at(&page, "").await
}

#[tokio::test]
async fn what_was_ticked_before_the_app_was_there_is_chosen() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = held(Browser::desktop(), "en/").await?;
    let fold = "#filters .facet-more > summary";
    click(&page, fold).await?;
    click(&page, &option("kind", "contract")).await?;
    click(&page, &option("country", "pe")).await?;
    assert!(has_focus(&page, &option("country", "pe")).await?);
    release(&page).await?;
    at(&page, "?country=pe&kind=contract").await?;
    let seen = seen(&page).await?;
    assert_eq!(seen.total, record.total("country=pe&kind=contract")?);
    assert_eq!(sorted(seen.ticked), ["country:pe", "kind:contract"]);
    assert!(has_focus(&page, &option("country", "pe")).await?, "the box keeps the focus");
    assert!(
        page.eval::<bool>(&format!("document.querySelector({fold:?}).parentElement.open")).await?,
        "the fold stays open"
    );
    Ok(())
}

#[tokio::test]
async fn what_the_browser_fills_in_after_a_reload_chooses_nothing() -> Result<()> {
    let (_site, page) = held(Browser::desktop(), "en/").await?;
    release(&page).await?;
    click(&page, &option("country", "pe")).await?;
    at(&page, "?country=pe").await?;
    page.back().await?;
    at(&page, "").await?;
    page.refresh().await?;
    release(&page).await?;
    at(&page, "").await?;
    assert_eq!(seen(&page).await?.ticked, [""; 0]);
    Ok(())
}

/// The static page has fewer boxes than the app, and a browser fills them in by their order.
#[tokio::test]
async fn a_reload_takes_no_box_for_another() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("").await?;
    let category = record.categories_of("sea")?.swap_remove(1);
    tick(&page, "system", &category).await?;
    let query = format!("?system={category}");
    at(&page, &query).await?;
    page.refresh().await?;
    page.ready().await?;
    rest(&page).await?;
    at(&page, &query).await?;
    assert_eq!(seen(&page).await?.chips, [format!("system:{category}")]);
    Ok(())
}

#[tokio::test]
async fn scroll_and_focus_survive_the_take_over() -> Result<()> {
    for (path, css) in [
        ("en/", "#list li:nth-child(3) article[data-event] h4 a"),
        ("en/", "#list-more .line-list li:nth-child(2) a"),
        ("en/country/pe/", "main li:nth-last-child(5) a[href*='/event/']"),
    ] {
        let (_site, page) = held(Browser::desktop(), path).await?;
        let href: String = page
            .eval(&format!(
                "(it => {{ it.scrollIntoView({{ block: 'start' }}); it.focus({{ preventScroll: true }}); return it.href; }})
                  (document.querySelector({css:?}))"
            ))
            .await?;
        rest(&page).await?;
        let before: f64 = page.eval("document.activeElement.getBoundingClientRect().top").await?;
        release(&page).await?;
        let (now, after): (String, f64) =
            page.eval("[document.activeElement.href, document.activeElement.getBoundingClientRect().top]").await?;
        assert_eq!(now, href, "{path} {css}");
        // A line of the static page is a whole row in the app.
        let most = if css.contains("line-list") { 120.0 } else { 2.0 };
        assert!((after - before).abs() <= most, "{path} {css}: {before}, then {after}");
    }
    Ok(())
}

#[tokio::test]
async fn without_a_record_the_page_is_still_read() -> Result<()> {
    let (_site, page) = held(Browser::desktop(), "en/country/pe/").await?;
    let link = "main a[href*='/event/']";
    let href: String = page.eval(&format!("document.querySelector({link:?}).href")).await?;
    click(&page, link).await?;
    page.until("links are links", &format!("location.href === {href:?}")).await?;
    let shown = json!({ "h1": page.eval::<usize>("document.querySelectorAll('h1').length").await? });
    assert_eq!(shown["h1"], 1);
    Ok(())
}

#[tokio::test]
async fn whoever_goes_on_before_the_record_is_there_stays_where_they_are() -> Result<()> {
    let (_site, page) = held(Browser::desktop(), "en/").await?;
    click(&page, "#list article[data-event] h4 a").await?;
    page.until("the event is shown", "location.pathname.includes('/event/') && document.querySelector('.thing h1')")
        .await?;
    release(&page).await?;
    let (path, things): (String, usize) =
        page.eval("[location.pathname, document.querySelectorAll('.thing').length]").await?;
    assert!(path.contains("/event/") && things == 1, "{path}: {things}");
    page.back().await?;
    page.until("explore is back", "document.querySelector('[role=status][data-total]')").await?;
    page.ready().await?;
    assert_eq!(seen(&page).await?.query, "");
    Ok(())
}

/// When what the app needs was asked for, before and after the first paint; icons and what the page itself holds left out.
const ASKED: &str = "(painted => performance.getEntriesByType('resource')
  .filter(it => /_bg\\.wasm|k-defense-\\w+\\.js|\\.json|strings/.test(it.name))
  .map(it => [it.name.split('/').pop().split('?')[0], it.startTime >= painted]))
  (performance.getEntriesByName('first-paint')[0].startTime)";

#[tokio::test]
async fn what_the_app_needs_waits_for_the_first_paint() -> Result<()> {
    let (_site, page) = explore("").await?;
    let asked: Vec<(String, bool)> = page.eval(ASKED).await?;
    assert_eq!(asked.len(), 5, "script, wasm, strings and the record: {asked:?}");
    assert!(asked.iter().all(|(_, is_after)| *is_after), "{asked:?}");
    Ok(())
}

#[tokio::test]
async fn rows_that_fit_are_kept() -> Result<()> {
    let (_site, page) = held(Browser::desktop(), "en/").await?;
    let kept = "[...document.querySelectorAll('#list article')].filter(it => it.isOfBefore).length";
    page.execute("document.querySelectorAll('#list article').forEach(it => { it.isOfBefore = true })", Vec::new())
        .await?;
    let there: usize = page.eval(kept).await?;
    release(&page).await?;
    assert_eq!(page.eval::<usize>(kept).await?, there);
    assert_eq!(there, in_full());
    tick(&page, "country", "pe").await?;
    at(&page, "?country=pe").await?;
    assert_eq!(page.eval::<usize>(kept).await?, 0, "rows of another view are not");
    Ok(())
}

#[tokio::test]
async fn a_page_of_one_thing_leaves_the_record_until_explore_is_asked_for() -> Result<()> {
    let site = site().await?;
    let page = Browser::desktop().open(site.url("en/country/pe/")).await?;
    page.ready().await?;
    rest(&page).await?;
    // What is only brought nearer was asked for by a link.
    let is_read = "performance.getEntriesByType('resource').some(it => it.initiatorType === 'fetch' && it.name.includes('.json'))";
    assert!(!page.eval::<bool>(is_read).await?);
    click(&page, ".mast-name").await?;
    page.until("explore is shown", "document.querySelector('[role=status][data-total]')").await?;
    assert!(page.eval::<bool>(is_read).await?);
    assert_eq!(seen(&page).await?.total, Record::read()?.total("")?);
    Ok(())
}
