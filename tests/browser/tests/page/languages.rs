//! Four languages: the switch keeps everything else, an address says its language, the root picks it.

use std::collections::BTreeSet;

use anyhow::Result;
use browser_tests::{Browser, Fault, Page, Site};
use serde_json::json;

use crate::{
    record::Record,
    steps::{alert, at, before_each_page, blank, click, explore, middle, option, seen, settled, site},
};

const LANGUAGES: [&str; 4] = ["en", "ko", "es", "pt"];

/// A click on a link of the switch by somebody who is far down the page, which the driver would scroll up.
async fn switch(page: &Page, lang: &str) -> Result<()> {
    let link = format!("document.querySelector('.mast-languages [hreflang={lang}]')");
    page.execute(format!("{link}.focus({{ preventScroll: true }}); {link}.click()"), Vec::new()).await?;
    Ok(())
}

async fn speaks(page: &Page, lang: &str) -> Result<()> {
    page.until(&format!("the page speaks {lang}"), &format!("document.documentElement.lang === '{lang}'")).await?;
    page.ready().await
}

/// The files of words that were asked for, in order.
fn words(site: &Site) -> Vec<String> {
    let file = |url: String| url.split('?').next().and_then(|path| path.rsplit('/').next()).map(str::to_owned);
    site.requests()
        .into_iter()
        .filter_map(file)
        .filter(|it| it.starts_with("text.") || it.starts_with("strings."))
        .collect()
}

#[tokio::test]
async fn the_switch_changes_the_language_and_nothing_else() -> Result<()> {
    let (site, page) = explore("?country=pe,co&kind=contract,mou,visit").await?;
    page.execute("window.same = true", Vec::new()).await?;
    let before = seen(&page).await?;
    let (id, top) = middle(&page).await?;
    assert!(page.eval::<f64>("scrollY").await? > 500.0);
    for (lang, name) in [("ko", "페루"), ("pt", "Peru"), ("es", "Perú")] {
        switch(&page, lang).await?;
        speaks(&page, lang).await?;
        settled(&page, &id, top).await?;
        assert_eq!(page.current_url().await?.as_str(), site.url(&format!("{lang}/{}", before.query)));
        let after = seen(&page).await?;
        assert_eq!((&after.rows, &after.chips, &after.ticked), (&before.rows, &before.chips, &before.ticked));
        assert!(after.title.contains(name), "{}", after.title);
        let (focus, description, links): (String, String, Vec<String>) = page
            .eval(
                "[document.activeElement.hreflang, document.querySelector('meta[name=description]').content,
                  [...document.querySelectorAll('.mast-languages a')].map(it => it.href)]",
            )
            .await?;
        assert_eq!(focus, lang, "the link that was clicked has the focus");
        assert!(!description.is_empty());
        assert_eq!(links, LANGUAGES.map(|it| site.url(&format!("{it}/{}", before.query))));
    }
    assert!(page.eval::<bool>("window.same === true").await?, "the page was not loaded anew");
    let mut asked = words(&site);
    asked.sort();
    let mut expected: Vec<_> =
        LANGUAGES.iter().flat_map(|it| [format!("strings.{it}.txt"), format!("text.{it}.json")]).collect();
    expected.sort();
    assert_eq!(asked, expected, "each once");
    // The titles of other languages come when nothing else is to be done, each file once.
    let (titles, requests): (Vec<_>, Vec<_>) = site.requests().into_iter().partition(|url| url.contains("/search."));
    let distinct: BTreeSet<_> = titles.iter().collect();
    assert_eq!(distinct.len(), titles.len(), "{titles:?}");
    for lang in ["pt", "ko", "en"] {
        page.back().await?;
        speaks(&page, lang).await?;
        settled(&page, &id, top).await?;
        assert_eq!(seen(&page).await?.rows, before.rows);
    }
    // Pictures are the browser's to keep: it asks whether they are still the same whenever they are drawn anew.
    let kept = |mut urls: Vec<String>| {
        urls.retain(|url| !url.contains("/search.") && !url.ends_with("/icons.svg"));
        urls
    };
    assert_eq!(kept(site.requests()), kept(requests), "what was read is kept");
    assert_eq!(page.console().await?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn only_the_words_of_the_language_are_loaded() -> Result<()> {
    let (site, page) = explore("?country=pe").await?;
    switch(&page, "ko").await?;
    speaks(&page, "ko").await?;
    let asked = words(&site);
    assert!(!asked.iter().any(|it| it.contains(".es.") || it.contains(".pt.")), "{asked:?}");
    Ok(())
}

#[tokio::test]
async fn the_links_of_the_switch_follow_what_is_chosen() -> Result<()> {
    let (site, page) = explore("").await?;
    click(&page, &option("country", "pe")).await?;
    at(&page, "?country=pe").await?;
    let links = "[...document.querySelectorAll('.mast-languages a')].map(it => it.href)";
    assert_eq!(page.eval::<Vec<String>>(links).await?, LANGUAGES.map(|it| site.url(&format!("{it}/?country=pe"))));
    click(&page, "article[data-event] h4 a").await?;
    page.until("the page is another", "location.pathname.includes('/event/')").await?;
    page.ready().await?;
    let here = page.current_url().await?.to_string();
    let expected = LANGUAGES.map(|it| here.replace("/en/", &format!("/{it}/")));
    assert_eq!(page.eval::<Vec<String>>(links).await?, expected);
    page.back().await?;
    at(&page, "?country=pe").await?;
    assert_eq!(page.eval::<Vec<String>>(links).await?, LANGUAGES.map(|it| site.url(&format!("{it}/?country=pe"))));
    Ok(())
}

#[tokio::test]
async fn the_last_of_two_clicks_wins_and_the_page_stays_usable_meanwhile() -> Result<()> {
    let (site, page) = explore("?country=pe").await?;
    site.fail("text.ko.json", Fault::Silent);
    switch(&page, "ko").await?;
    click(&page, &option("country", "co")).await?;
    at(&page, "?country=pe,co").await?;
    switch(&page, "es").await?;
    speaks(&page, "es").await?;
    assert_eq!(page.current_url().await?.as_str(), site.url("es/?country=pe,co"));
    assert_eq!(seen(&page).await?.total, Record::read()?.total("country=pe,co")?);
    Ok(())
}

#[tokio::test]
async fn what_is_chosen_while_a_language_is_on_its_way_is_kept() -> Result<()> {
    let site = site().await?;
    let page = blank(Browser::desktop()).await?;
    before_each_page(&page, &hold("text.ko.json")).await?;
    page.goto(site.url("en/?country=pe")).await?;
    page.ready().await?;
    switch(&page, "ko").await?;
    click(&page, &option("country", "co")).await?;
    at(&page, "?country=pe,co").await?;
    page.execute("window.release()", Vec::new()).await?;
    speaks(&page, "ko").await?;
    assert_eq!(page.current_url().await?.as_str(), site.url("ko/?country=pe,co"));
    Ok(())
}

/// `fetch` as it is, only that a file waits for `release()`.
fn hold(file: &str) -> String {
    format!(
        "const real = window.fetch;
        const held = new Promise(resolve => {{ window.release = resolve; }});
        window.fetch = (what, how) =>
          String(what.url ?? what).includes('{file}') ? held.then(() => real(what, how)) : real(what, how);"
    )
}

#[tokio::test]
async fn where_a_language_cannot_be_loaded_its_own_page_says_so() -> Result<()> {
    let (site, page) = explore("?country=pe").await?;
    site.fail("text.pt.json", Fault::Missing);
    page.execute("window.same = true", Vec::new()).await?;
    switch(&page, "pt").await?;
    page.until("the browser goes there", "location.pathname.endsWith('/pt/') && !window.same").await?;
    alert(&page, "data-missing").await?;
    assert_eq!(page.current_url().await?.as_str(), site.url("pt/?country=pe"));
    Ok(())
}

#[tokio::test]
async fn an_address_says_its_language_whatever_the_browser_prefers() -> Result<()> {
    for lang in LANGUAGES {
        let site = site().await?;
        let page = Browser::phone().open(site.url(&format!("{lang}/?country=pe&view=countries"))).await?;
        page.ready().await?;
        speaks(&page, lang).await?;
        assert_eq!(words(&site).iter().filter(|it| !it.contains(&format!(".{lang}."))).count(), 0, "{lang}");
        let current: String = page.eval("document.querySelector('.mast-languages [aria-current]').hreflang").await?;
        assert_eq!(current, lang);
        page.goto(site.url(&format!("{lang}/country/pe/"))).await?;
        page.ready().await?;
        speaks(&page, lang).await?;
        assert!(page.eval::<bool>("document.querySelectorAll('main h1').length === 1").await?);
    }
    Ok(())
}

#[tokio::test]
async fn the_root_leads_to_the_first_language_of_the_browser_that_there_is() -> Result<()> {
    let site = site().await?;
    let page = blank(Browser::desktop()).await?;
    let agent: String = page.eval("navigator.userAgent").await?;
    for (languages, lang) in
        [("ko-KR,en", "ko"), ("pt-PT", "pt"), ("fr,es-MX,en", "es"), ("de,fr", "en"), ("en-US,ko", "en")]
    {
        let preference = json!({ "userAgent": agent, "acceptLanguage": languages });
        page.command("Emulation.setUserAgentOverride", preference).await?;
        page.goto(site.url("?country=pe#results")).await?;
        page.until("it leads on", &format!("location.pathname.endsWith('/{lang}/')")).await?;
        page.ready().await?;
        assert_eq!(page.current_url().await?.as_str(), site.url(&format!("{lang}/?country=pe#results")), "{languages}");
    }
    Ok(())
}
