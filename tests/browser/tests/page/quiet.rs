//! A healthy page is silent, asks nobody else, and keeps nothing but the release that was seen.

use std::collections::BTreeSet;

use anyhow::Result;
use browser_tests::Browser;

use crate::steps::{at, before_each_page, blank, click, site, tick};

const HEALTHY: [(&str, bool); 10] = [
    ("en/", true),
    ("", true),
    ("en/?country=pe", true),
    ("en/?view=countries", true),
    ("en/?country=ht&system=frigate", true),
    ("en/?country=pe,atlantis", true),
    ("en/country/pe/", true),
    ("es/event/peru-2024-fame-stx-k808-supply-contract/", true),
    ("pt/programme/peru-kt-1p/", true),
    ("en/about/", false),
];

/// Collects what the policy refused; the words of the console could change.
const WATCH: &str = "window.refused = [];
addEventListener('securitypolicyviolation', it => window.refused.push(`${it.violatedDirective} ${it.blockedURI}`));";

#[tokio::test]
async fn no_healthy_view_complains_phones_out_or_stores() -> Result<()> {
    let site = site().await?;
    let page = blank(Browser::desktop()).await?;
    before_each_page(&page, WATCH).await?;
    page.requests().await?;
    for (path, has_app) in HEALTHY {
        page.goto(site.url(path)).await?;
        if has_app {
            page.ready().await?;
        }
        let kept: (String, Vec<String>, usize, Vec<String>) =
            page.eval("[document.cookie, Object.keys(localStorage), sessionStorage.length, window.refused]").await?;
        // Only what has read the record knows of a release.
        let release = kept.1.iter().all(|key| key == "k-defense-release");
        assert!(release && kept.0.is_empty() && kept.2 == 0 && kept.3.is_empty(), "{path:?}: {kept:?}");
        assert_eq!(page.console().await?, [""; 0], "{path:?}");
        assert_eq!(page.foreign_requests(&site).await?, [""; 0], "{path:?}");
        let policy: String =
            page.eval("document.querySelector('meta[http-equiv=Content-Security-Policy]').content").await?;
        assert!(policy.starts_with("default-src 'none'"), "{policy}");
        for unsafe_source in ["unsafe-inline", "'unsafe-eval'", "http:", "https:", "data:", "*"] {
            assert!(!policy.contains(unsafe_source), "{unsafe_source} in {policy}");
        }
        // What runs before the first paint stands in the head, and the policy names it by its content.
        let (inline, handlers): (usize, usize) = page
            .eval(
                "['script:not([src], [type=\"application/ld+json\"])', '[onclick], [onload], [onerror]']
                  .map(it => document.querySelectorAll(it).length)",
            )
            .await?;
        assert!(inline <= 1 && handlers == 0, "{path:?}: {inline} scripts, {handlers} handlers");
    }
    assert!(page.get_all_cookies().await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_journey_is_quiet_and_loads_nothing_twice() -> Result<()> {
    let site = site().await?;
    let page = blank(Browser::desktop()).await?;
    before_each_page(&page, WATCH).await?;
    page.goto(site.url("en/")).await?;
    page.ready().await?;
    let asked = site.requests();
    let files: BTreeSet<_> = asked.iter().map(|url| url.split('?').next()).collect();
    assert_eq!(files.len(), asked.len(), "asked for twice: {asked:#?}");
    tick(&page, "country", "pe").await?;
    at(&page, "?country=pe").await?;
    tick(&page, "system", "frigate").await?;
    at(&page, "?country=pe&system=frigate").await?;
    click(&page, ".lens:not([aria-current])").await?;
    at(&page, "?country=pe&system=frigate&view=countries").await?;
    page.back().await?;
    at(&page, "?country=pe&system=frigate").await?;
    click(&page, "[data-action=clear]").await?;
    at(&page, "").await?;
    assert_eq!(site.requests(), asked, "a choice asks the host for nothing");
    assert_eq!(page.eval::<Vec<String>>("window.refused").await?, [""; 0]);
    assert_eq!(page.console().await?, [""; 0]);
    Ok(())
}

#[tokio::test]
async fn what_was_asked_for_ahead_is_used() -> Result<()> {
    let site = site().await?;
    let page = Browser::desktop().open(site.url("en/?country=pe")).await?;
    page.ready().await?;
    // The browser complains of it only some seconds after the page has been loaded.
    page.until("it had its time", "performance.now() > 7000").await?;
    assert_eq!(page.console().await?, [""; 0]);
    Ok(())
}
