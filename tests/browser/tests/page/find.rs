//! Finding events: by period, by words, by what is new; and what helps on the way.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use browser_tests::{Browser, Page};
use thirtyfour::{By, Key};

use crate::{
    record::{Record, text},
    steps::{at, click, explore, has_focus, option, press, seen, site, sorted},
};

/// Types into a field, in the place of what is there.
async fn write(page: &Page, css: &str, typed: &str) -> Result<()> {
    let field = page.find(By::Css(css)).await?;
    field.clear().await?;
    field.send_keys(typed).await?;
    Ok(())
}

/// The events whose dates can lie between two years.
fn between(record: &Record, from: i32, to: i32) -> Result<Vec<String>> {
    let year = |it: &serde_json::Value| text(it).get(..4).and_then(|year| year.parse::<i32>().ok());
    let mut ids = Vec::new();
    for event in record.list("events")? {
        let start = year(&event["date"]["start"]).unwrap_or_default();
        let end = year(&event["date"]["end"]).unwrap_or(start);
        if start <= to && end >= from {
            ids.push(text(&event["id"]).to_owned());
        }
    }
    Ok(sorted(ids))
}

/// The status says it once, and the one live region is the only one.
async fn one_voice(page: &Page) -> Result<()> {
    let regions: usize = page.eval("document.querySelectorAll('[role=status],[aria-live]').length").await?;
    ensure!(regions == 1, "{regions} live regions");
    Ok(())
}

#[tokio::test]
async fn a_period_is_typed_and_stands_in_the_address() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("").await?;
    write(&page, "#from", "2012").await?;
    at(&page, "?from=2012").await?;
    write(&page, "#to", "04/2014").await?;
    at(&page, "?from=2012&to=2014-04").await?;
    write(&page, "#to", "2014").await?;
    at(&page, "?from=2012&to=2014").await?;
    let now = seen(&page).await?;
    assert_eq!(sorted(now.rows), between(&record, 2012, 2014)?);
    assert_eq!(now.chips, ["from:2012", "to:2014"]);
    one_voice(&page).await?;
    // Typing makes no steps in the history.
    assert!(page.eval::<usize>("history.length").await? <= 3);
    page.refresh().await?;
    let again = seen(&page).await?;
    assert_eq!(
        (again.total, page.eval::<String>("document.getElementById('to').value").await?),
        (now.total, "2014".into())
    );
    Ok(())
}

#[tokio::test]
async fn a_wrong_date_is_said_and_changes_nothing() -> Result<()> {
    let (_site, page) = explore("?country=pe").await?;
    let before = seen(&page).await?;
    write(&page, "#from", "April").await?;
    press(&page, Key::Tab).await?;
    page.until("it is said", "!document.getElementById('period-wrong').hidden").await?;
    assert!(page.eval::<bool>("document.getElementById('from').matches('[aria-invalid=true]')").await?);
    assert_eq!(page.violations().await?, [""; 0]);
    let after = seen(&page).await?;
    assert_eq!((after.query, after.rows), (before.query, before.rows));
    // The other field says nothing about this one.
    write(&page, "#to", "2020").await?;
    press(&page, Key::Tab).await?;
    at(&page, "?country=pe&to=2020").await?;
    assert!(page.eval::<bool>("!document.getElementById('period-wrong').hidden").await?);
    write(&page, "#from", "2012").await?;
    press(&page, Key::Tab).await?;
    at(&page, "?country=pe&from=2012&to=2020").await?;
    assert!(page.eval::<bool>("document.getElementById('period-wrong').hidden").await?);
    Ok(())
}

#[tokio::test]
async fn a_date_that_is_wrong_in_the_end_leaves_the_one_before() -> Result<()> {
    let (_site, page) = explore("?from=2010").await?;
    let before = seen(&page).await?;
    let field = page.find(By::Css("#from")).await?;
    // On the way there is February 2010, and the third of it.
    field.send_keys("-02-30").await?;
    page.until("the month is taken", "location.search.includes('2010-02')").await?;
    press(&page, Key::Tab).await?;
    at(&page, "?from=2010").await?;
    assert_eq!(seen(&page).await?, before);
    let (typed, said): (String, String) = page
        .eval("[document.getElementById('from').value, document.getElementById('period-wrong').textContent]")
        .await?;
    assert_eq!(typed, "2010-02-30");
    assert!(said.contains("2010-02-30"), "{said}");
    Ok(())
}

#[tokio::test]
async fn the_histogram_leaves_the_period_out() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("?country=pe&from=2012&to=2014").await?;
    let years: BTreeSet<String> = record
        .list("events")?
        .iter()
        .filter(|it| it["countries"].as_array().is_some_and(|all| all.iter().any(|code| text(code) == "PE")))
        .map(|it| text(&it["date"]["start"])[..4].to_owned())
        .collect();
    let bars = |class: &str| format!("document.querySelector('.{class}').getAttribute('d').split('M').length - 1");
    let chosen: usize = page.eval(&bars("period-bar-chosen")).await?;
    let others: usize = page.eval(&bars("period-bar")).await?;
    assert_eq!(chosen, years.iter().filter(|it| ("2012"..="2014").contains(&it.as_str())).count());
    assert_eq!(chosen + others, years.len());
    Ok(())
}

#[tokio::test]
async fn handles_obey_the_keyboard() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("").await?;
    page.execute("document.querySelector('[data-end=from]').focus()", Vec::new()).await?;
    press(&page, Key::End).await?;
    page.until("the first handle is at the end", "location.search.startsWith('?from=')").await?;
    press(&page, Key::Left).await?;
    let last: i32 = page.eval("Number(document.querySelector('[data-end=to]').max)").await?;
    at(&page, &format!("?from={}", last - 1)).await?;
    assert_eq!(sorted(seen(&page).await?.rows), between(&record, last - 1, last)?);
    assert!(has_focus(&page, "[data-end=from]").await?, "the focus stays");
    let year = "Number(document.activeElement.value)";
    let before: i32 = page.eval(year).await?;
    press(&page, Key::PageDown).await?;
    let after: i32 = page.eval(year).await?;
    assert!(after < before - 1, "a page is more than a year: {before}, {after}");
    at(&page, &format!("?from={after}")).await?;
    press(&page, Key::PageUp).await?;
    assert!(page.eval::<i32>(year).await? > after);
    press(&page, Key::Home).await?;
    at(&page, "").await?;
    // The value of a range is what is spoken, with its name.
    assert_eq!(page.eval::<String>("document.activeElement.ariaLabel").await?, "From");
    Ok(())
}

#[tokio::test]
async fn words_find_a_country_in_every_language() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("").await?;
    let mut answers = BTreeSet::new();
    for typed in ["peru", "Perú", "페루", "ㅍㄹ"] {
        write(&page, "#q", typed).await?;
        page.until("the chip is there", &format!("document.querySelector('[data-chip=\"q:{typed}\"]')")).await?;
        answers.insert(sorted(seen(&page).await?.rows));
    }
    assert_eq!(answers.len(), 1, "all names of a country find the same");
    let found: BTreeSet<String> = answers.pop_first().unwrap_or_default().into_iter().collect();
    assert!(record.ids("country=pe")?.into_iter().all(|id| found.contains(&id)));
    assert!(found.len() < record.list("events")?.len());
    let marked: Vec<String> =
        page.eval("[...document.querySelectorAll('#list mark')].map(it => it.textContent)").await?;
    assert!(marked.iter().any(|it| it.starts_with("Peru")), "{marked:?}");
    assert_eq!(page.violations().await?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn words_in_an_address_find_the_same_from_the_start() -> Result<()> {
    let (site, page) = explore("").await?;
    write(&page, "#q", "hd hyundai").await?;
    at(&page, "?q=hd+hyundai").await?;
    let typed = seen(&page).await?;
    assert!(typed.total > 0);
    page.goto(site.url("en/?q=hd+hyundai")).await?;
    let opened = seen(&page).await?;
    assert_eq!(opened, typed);
    assert_eq!(page.eval::<String>("document.getElementById('q').value").await?, "hd hyundai");
    Ok(())
}

#[tokio::test]
async fn what_is_in_the_way_is_named_and_can_be_dropped() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("?country=ht&system=frigate").await?;
    let without_country = record.total("system=frigate")?;
    let without_system = record.total("country=ht")?;
    assert_eq!(page.violations().await?, [""; 0]);
    let said: String = page.eval("document.querySelector('[data-free]').textContent").await?;
    assert!(said.contains(&without_country.max(without_system).to_string()), "{said}");
    click(&page, "[data-free]").await?;
    page.until("there are events again", "document.querySelector('article[data-event]')").await?;
    assert_eq!(seen(&page).await?.total, without_country.max(without_system));
    Ok(())
}

#[tokio::test]
async fn the_oldest_come_first_when_asked() -> Result<()> {
    let (_site, page) = explore("?country=pe").await?;
    let mut newest = seen(&page).await?.rows;
    click(&page, "[data-sort=oldest]").await?;
    at(&page, "?country=pe&sort=oldest").await?;
    newest.reverse();
    assert_eq!(seen(&page).await?.rows, newest);
    assert!(has_focus(&page, "[data-sort=oldest][aria-current]").await?, "the focus stays");
    page.back().await?;
    at(&page, "?country=pe").await
}

#[tokio::test]
async fn years_can_be_gone_to_by_keyboard() -> Result<()> {
    let (_site, page) = explore("").await?;
    page.execute("document.querySelector('.years > summary').focus()", Vec::new()).await?;
    press(&page, Key::Enter).await?;
    let (year, said): (String, usize) = page
        .eval("(it => [it.dataset.year, Number(it.querySelector('small').textContent)])(document.querySelectorAll('[data-year]')[9])")
        .await?;
    let there: usize = page
        .eval(&format!("document.querySelectorAll('section[aria-labelledby=\"year-{year}\"] article').length"))
        .await?;
    assert_eq!(there, said);
    page.execute(format!("document.querySelector('[data-year=\"{year}\"]').focus()"), Vec::new()).await?;
    press(&page, Key::Enter).await?;
    page.until("the year has the focus", &format!("document.activeElement.id === 'year-{year}'")).await
}

#[tokio::test]
async fn options_of_a_long_facet_are_searched() -> Result<()> {
    let (_site, page) = explore("").await?;
    write(&page, ".facet-search", "현대").await?;
    page.until(
        "others are hidden",
        &format!("!document.querySelector(\"{}\").checkVisibility()", option("organisation", "dapa")),
    )
    .await?;
    let (shown, said): (usize, String) = page
        .eval(
            "[[...document.querySelectorAll('input[name=organisation]')].filter(it => it.checkVisibility()).length,
              document.querySelector('[role=status]').textContent]",
        )
        .await?;
    assert!(shown > 0 && said.contains(&shown.to_string()), "{shown}: {said}");
    one_voice(&page).await
}

#[tokio::test]
async fn keys_help_and_can_be_switched_off() -> Result<()> {
    let (_site, page) = explore("").await?;
    let field = "#q";
    page.action_chain().send_keys("/").perform().await?;
    page.until("the field has the focus", "document.activeElement.id === 'q'").await?;
    page.find(By::Css(field)).await?.send_keys("k2/").await?;
    page.until("a slash is typed", "document.getElementById('q').value === 'k2/'").await?;
    press(&page, Key::Escape).await?;
    page.until("it is cleared", "document.getElementById('q').value === ''").await?;
    at(&page, "").await?;
    page.execute("document.activeElement.blur()", Vec::new()).await?;
    page.action_chain().send_keys("?").perform().await?;
    page.until("the list is open", "document.querySelector('dialog#keys[open]')").await?;
    assert_eq!(page.violations().await?, [""; 0]);
    click(&page, "#keys input").await?;
    press(&page, Key::Escape).await?;
    page.until("it is closed", "!document.querySelector('dialog[open]')").await?;
    page.execute("document.activeElement.blur()", Vec::new()).await?;
    page.action_chain().send_keys("/").perform().await?;
    assert!(!has_focus(&page, field).await?, "they are switched off");
    Ok(())
}

#[tokio::test]
async fn what_is_new_since_the_last_visit_is_offered() -> Result<()> {
    let site = site().await?;
    let page = Browser::desktop().open(site.url("en/")).await?;
    page.ready().await?;
    assert!(
        !page.eval::<bool>("Boolean(document.querySelector('[data-new]'))").await?,
        "nothing is new at a first visit"
    );
    page.execute("localStorage.setItem('k-defense-release', '2020-01-01')", Vec::new()).await?;
    page.refresh().await?;
    page.ready().await?;
    click(&page, "[data-new]").await?;
    at(&page, "?since=2020-01-01").await?;
    let now = seen(&page).await?;
    assert_eq!((now.total, now.chips), (Record::read()?.list("events")?.len(), vec!["since:2020-01-01".to_owned()]));
    Ok(())
}

#[tokio::test]
async fn what_was_typed_before_the_app_is_there_counts() -> Result<()> {
    let (_site, page) = explore("?q=frigate").await?;
    let total = seen(&page).await?.total;
    let (_site, page) = crate::take_over::held(Browser::desktop(), "en/").await?;
    page.find(By::Css("#q")).await?.send_keys("frigate").await?;
    crate::take_over::release(&page).await?;
    at(&page, "?q=frigate").await?;
    assert_eq!(seen(&page).await?.total, total);
    assert!(has_focus(&page, "#q").await?, "the focus is kept");
    Ok(())
}
