//! `make bench`: from the click on a country, and from a letter in the search field, to the next paint, in the app and
//! in `plain/`, a page in plain JavaScript that draws the same from the same data.
//!
//! A time alone says little on a machine that does other things too, so what counts of clicks is a ratio. Arguments: a
//! number of events in place of 10,000; `--hold` makes what is over its limit a failure.

mod alone;
mod compare;
mod face;
mod figures;
mod site;
mod step;

use std::{env, process::ExitCode};

use anyhow::{Context, Result};

use self::{alone::alone, compare::compare, figures::grouped, site::Bench};

const EVENTS: usize = 10_000;
const MANY_EVENTS: usize = 100_000;
/// The most that the app may take of what the plain page takes at a click.
const LIMIT: f64 = 1.2;
/// Two frames, in milliseconds: the most that a letter may take to the next paint.
const LETTER: f64 = 33.4;
/// With a hundred thousand events, in milliseconds: a click to the next paint, and the longest block after a letter.
const MANY_CLICK: f64 = 50.0;
const MANY_BLOCK: f64 = 100.0;

#[tokio::main]
async fn main() -> ExitCode {
    match bench().await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("bench: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn bench() -> Result<ExitCode> {
    let (mut events, mut holds) = (EVENTS, false);
    for argument in env::args().skip(1) {
        match argument.as_str() {
            "--hold" => holds = true,
            number => events = number.parse().with_context(|| format!("{number} is no number of events"))?,
        }
    }
    compare("the shipped events", &Bench::open(None).await?).await?;
    let compared = compare(&format!("{} events", grouped(events)), &Bench::open(Some(events)).await?).await?;
    let many = alone(MANY_EVENTS, &Bench::open(Some(MANY_EVENTS)).await?).await?;
    println!();
    let (few, many_events) = (grouped(events), grouped(MANY_EVENTS));
    let is_over = [
        (format!("click to paint, {few} events: ratio"), compared.click, LIMIT),
        (format!("letter to paint, {few} events: median ms"), compared.letter, LETTER),
        (format!("click to paint, {many_events} events: median ms"), many.click, MANY_CLICK),
        (format!("longest block of a letter, {many_events} events: ms"), many.block, MANY_BLOCK),
    ]
    .map(|(what, figure, limit)| {
        println!("{what:<54}{figure:>7.2} (limit {limit}){}", if figure > limit { ", over it" } else { "" });
        figure > limit
    });
    Ok(if holds && is_over.contains(&true) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
