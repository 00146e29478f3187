//! A card a country: every number is the answer to a query.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use browser_tests::Page;
use serde::Deserialize;

use crate::{
    record::{Record, text},
    steps::{at, click, explore, seen, tick},
};

#[derive(Debug, Deserialize)]
struct Card {
    country: String,
    head: String,
    strip: String,
    confidence: Vec<String>,
    programmes: usize,
    more: String,
    systems: Vec<(String, usize)>,
    see_all: String,
    link: String,
}

async fn cards(page: &Page) -> Result<Vec<Card>> {
    page.eval(
        "[...document.querySelectorAll('article[data-country]')].map(card => {
          const query = link => new URL(link.href).search.slice(1);
          return {
            country: card.dataset.country,
            head: card.querySelector('header p').textContent,
            strip: card.querySelector('.strip').getAttribute('aria-label'),
            confidence: [...card.querySelectorAll('.card-confidence li')].map(it => it.textContent),
            programmes: card.querySelectorAll('[data-programme]').length,
            more: card.querySelector('.card-deals > p')?.textContent ?? '',
            systems: [...card.querySelectorAll('.card-systems a')].map(it =>
              [query(it), Number(it.querySelector('small').textContent)]),
            see_all: card.querySelector('footer a').textContent,
            link: query(card.querySelector('h2 a')),
          };
        })",
    )
    .await
}

/// The first number of a text.
fn number(text: &str) -> usize {
    let digits: String = text.chars().skip_while(|it| !it.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or_default()
}

/// The query of one card: the country in place of those that are chosen.
fn narrowed(query: &str, country: &str) -> String {
    let rest: Vec<_> = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("country=")).collect();
    [vec![format!("country={country}").as_str()], rest].concat().join("&")
}

fn check(record: &Record, query: &str, card: &Card) -> Result<()> {
    let own = narrowed(query, &card.country);
    let events = record.matching(&own)?;
    let place = format!("{} in {query:?}", card.country);
    assert_eq!(card.link, own, "{place}");
    assert_eq!(number(&card.head), events.len(), "{place}");
    if events.len() > 1 {
        assert_eq!(number(&card.see_all), events.len(), "{place}");
    }
    let mut years: BTreeMap<&str, usize> = BTreeMap::new();
    for event in &events {
        let year = text(&event["date"]["start"]).get(..4).context("an event without a year")?;
        *years.entry(year).or_default() += 1;
    }
    let years: Vec<_> = years.iter().map(|(year, events)| format!("{year} {events}")).collect();
    assert!(card.strip.ends_with(&format!(": {}", years.join(", "))), "{place}: {} is not {years:?}", card.strip);
    let by_confidence = |id: &str| events.iter().filter(|event| event["confidence"] == id).count();
    let expected: Vec<_> =
        ["several", "single", "disputed"].map(by_confidence).into_iter().filter(|it| *it > 0).collect();
    let said: Vec<_> = card.confidence.iter().map(|it| number(it)).collect();
    assert_eq!(said, expected, "{place}");
    let touched: BTreeSet<_> = events.iter().filter_map(|event| event["programme"].as_str()).collect();
    let own_programme = |id: &&str| -> Result<bool> {
        let programme =
            record.list("programmes")?.iter().find(|it| it["id"] == **id).context("an unknown programme")?;
        let codes = programme["countries"].as_array().context("a programme without countries")?;
        Ok(codes.iter().any(|code| text(code).eq_ignore_ascii_case(&card.country)))
    };
    let mut programmes = 0;
    for id in &touched {
        programmes += usize::from(own_programme(id)?);
    }
    assert_eq!(card.programmes + number(&card.more), programmes, "{place}");
    for (link, events) in &card.systems {
        assert_eq!(record.total(link)?, *events, "{link} on the card of {place}");
    }
    Ok(())
}

#[tokio::test]
async fn every_country_with_events_has_a_card_and_its_numbers_are_right() -> Result<()> {
    let record = Record::read()?;
    let (site, page) = explore("?view=countries").await?;
    for query in ["", "country=pe,co", "system=sea&kind=contract", "country=pe,br,cl&system=air"] {
        page.goto(site.url(&format!("en/?{query}&view=countries"))).await?;
        page.ready().await?;
        let cards = cards(&page).await?;
        let shown: BTreeMap<_, _> = cards.iter().map(|card| (card.country.clone(), number(&card.head))).collect();
        assert_eq!((shown.len(), shown), (cards.len(), record.countries(query)?), "{query}");
        assert_eq!(seen(&page).await?.total, record.total(query)?, "the total is events in every lens");
        for card in &cards {
            check(&record, query, card)?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_card_leads_to_the_timeline_with_the_same_number() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("?system=sea&view=countries").await?;
    let number_there: String = page.eval("document.querySelector('[data-country=co] header p').textContent").await?;
    click(&page, "[data-country=co] footer a").await?;
    at(&page, "?country=co&system=sea").await?;
    let there = seen(&page).await?;
    assert_eq!((there.total, there.rows.len()), (number(&number_there), number(&number_there)));
    assert_eq!(there.total, record.total("country=co&system=sea")?);
    Ok(())
}

#[tokio::test]
async fn filters_change_the_cards() -> Result<()> {
    let record = Record::read()?;
    let (_site, page) = explore("?view=countries").await?;
    let before = cards(&page).await?.len();
    tick(&page, "system", "sea").await?;
    at(&page, "?system=sea&view=countries").await?;
    let now = cards(&page).await?;
    assert_eq!(now.len(), record.countries("system=sea")?.len());
    assert!(now.len() < before);
    assert!(!page.eval::<bool>("Boolean(document.querySelector('article[data-event]'))").await?, "no list here");
    Ok(())
}
