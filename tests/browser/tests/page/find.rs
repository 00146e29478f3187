//! Finding events: by words, by what is new; and what helps on the way.

use std::collections::BTreeSet;

use anyhow::Result;
use browser_tests::Browser;
use thirtyfour::{By, Key};

use crate::{
    record::Record,
    steps::{at, click, explore, has_focus, one_voice, option, press, seen, site, sorted, write},
};

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
