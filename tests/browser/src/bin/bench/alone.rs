//! The app by itself: with so many events that a plain page would say nothing more, and through each of its lenses.

use anyhow::Result;

use crate::{
    compare::{largest_countries, typings},
    figures::{grouped, median, worst},
    site::Bench,
    step::{click, letter},
};

const ROUNDS: usize = 8;
const TYPED: [&str; 3] = ["peru fa-50", "hyundai", "corvette"];

/// How the app does, in milliseconds.
pub(crate) struct Alone {
    /// From a click to the next paint, median.
    pub(crate) click: f64,
    /// From a letter to the next paint, median.
    pub(crate) letter: f64,
    /// The longest block after any letter.
    pub(crate) block: f64,
}

/// Prints it for a lens.
pub(crate) async fn alone(events: usize, bench: &Bench, lens: &str) -> Result<Alone> {
    let page = bench.page(&format!("en/?view={lens}")).await?;
    let (mut clicks, mut letters, mut blocks) = (Vec::new(), Vec::new(), Vec::new());
    let countries = largest_countries(&page).await?;
    // Unmeasured, because a browser still compiles at first.
    for country in countries.iter().flat_map(|country| [country; 4]) {
        click(&page, country).await?;
    }
    for country in countries.iter().cycle().take(ROUNDS).flat_map(|country| [country; 2]) {
        clicks.push(click(&page, country).await?.painted);
    }
    println!("\n{} events, the app alone, {lens}: milliseconds", grouped(events));
    for typed in TYPED.into_iter().flat_map(typings) {
        let step = letter(&page, &typed).await?;
        letters.push(step.painted);
        blocks.push(step.block);
    }
    println!("{:<34}{:>8}{:>8}", "", "median", "worst");
    for (what, times) in [
        ("from a click to the next paint", &clicks),
        ("from a letter to the next paint", &letters),
        ("longest block after a letter", &blocks),
    ] {
        println!("{what:<34}{:>8.1}{:>8.1}", median(times), worst(times));
    }
    Ok(Alone { click: median(&clicks), letter: median(&letters), block: worst(&blocks) })
}
