//! The period: its fields, its handles, its histogram.

use std::collections::BTreeSet;

use anyhow::Result;
use thirtyfour::{By, Key};

use crate::{
    record::{Record, text},
    steps::{at, explore, has_focus, one_voice, press, seen, sorted, write},
};

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
async fn a_period_that_ends_before_it_begins_is_kept_and_said() -> Result<()> {
    let (_site, page) = explore("?from=2020&to=2010").await?;
    at(&page, "?from=2020&to=2010").await?;
    let said: String = page.eval("document.querySelector('.nothing').innerText").await?;
    assert!(said.contains("ends before it begins"), "{said}");
    assert_eq!(seen(&page).await?.total, 0);
    Ok(())
}
