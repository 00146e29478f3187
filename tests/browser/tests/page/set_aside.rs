//! A few bad records are a footnote; the rest works.

use anyhow::{Context, Result};
use browser_tests::{Browser, Fault};
use serde_json::json;

use crate::{
    record::{Record, file, text},
    steps::{seen, site, sorted},
};

#[tokio::test]
async fn bad_records_are_named_and_the_rest_is_shown() -> Result<()> {
    let mut dataset = file("dataset.json")?;
    let events = dataset["events"].as_array_mut().context("no events")?;
    events[3]["kind"] = json!("teleport");
    events[5]["date"] = json!({ "start": "last summer" });
    events[7]["countries"] = json!(["XX"]);
    events[9] = json!({ "id": "half-a-record" });
    let mut words = file("text.en.json")?;
    let speechless = text(&events[11]["id"]).to_owned();
    words["events"].as_object_mut().context("no words")?.remove(&speechless);
    let fresh: Vec<_> = [3, 5, 7].map(|place| text(&events[place]["id"]).to_owned()).into();

    let site = site().await?;
    site.fail("dataset.json", Fault::Body(dataset.to_string()));
    site.fail("text.en.json", Fault::Body(words.to_string()));
    let page = Browser::desktop().open(site.url("en/")).await?;
    let now = seen(&page).await?;
    let record = Record::read()?;
    let gone = [fresh, vec![speechless]].concat();
    // The half record took the place of a whole one.
    assert_eq!(now.total, record.total("")? - 5);
    assert_eq!(now.rows.len(), now.total);
    assert!(sorted(now.rows).iter().all(|id| !gone.contains(id)));
    let (summary, list): (String, String) = page
        .eval("(it => [it.querySelector('summary').innerText, it.querySelector('ul').textContent])(document.querySelector('details.set-aside'))")
        .await?;
    assert!(summary.contains('5'), "{summary}");
    for name in gone.iter().map(String::as_str).chain(["half-a-record", "teleport", "last summer", "xx"]) {
        assert!(list.to_lowercase().contains(name), "{name} is not named in {list}");
    }
    assert_eq!(page.console().await?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn a_pointer_to_nothing_costs_only_itself() -> Result<()> {
    let mut dataset = file("dataset.json")?;
    let events = dataset["events"].as_array_mut().context("no events")?;
    events[0]["systems"] = json!([{ "id": "warp-drive", "quantity": null }]);
    events[0]["sources"][0]["url"] = json!("javascript:alert(1)");
    let id = text(&events[0]["id"]).to_owned();
    let site = site().await?;
    site.fail("dataset.json", Fault::Body(dataset.to_string()));
    let page = Browser::desktop().open(site.url("en/")).await?;
    let now = seen(&page).await?;
    assert_eq!(now.total, Record::read()?.total("")?);
    assert!(now.rows.contains(&id));
    let list: String = page.eval("document.querySelector('details.set-aside').textContent").await?;
    assert!(list.contains("warp-drive") && list.contains("javascript:"), "{list}");
    assert_eq!(page.eval::<usize>("document.querySelectorAll('a[href^=\"javascript\" i]').length").await?, 0);
    Ok(())
}
