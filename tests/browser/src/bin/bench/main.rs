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
const LENSES: [&str; 4] = ["timeline", "countries", "deals", "matrix"];
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
    let (few, many) = (Bench::open(Some(events)).await?, Bench::open(Some(MANY_EVENTS)).await?);
    let compared = compare(&format!("{} events", grouped(events)), &few).await?;
    let (few_events, many_events) = (grouped(events), grouped(MANY_EVENTS));
    let mut figures = vec![
        (format!("click to paint, {few_events} events: ratio"), compared.click, LIMIT),
        (format!("letter to paint, {few_events} events: median ms"), compared.letter, LETTER),
    ];
    let mut timeline = None;
    for lens in LENSES {
        let (of_few, of_many) = (alone(events, &few, lens).await?, alone(MANY_EVENTS, &many, lens).await?);
        // No plain page draws the other lenses, so what counts is that none of them is slower than the list.
        match timeline {
            None => timeline = Some(of_few.click),
            Some(click) => figures.extend([
                (format!("{lens}, click, {few_events} events: ratio to timeline"), of_few.click / click, LIMIT),
                (format!("{lens}, letter, {few_events} events: median ms"), of_few.letter, LETTER),
            ]),
        }
        figures.extend([
            (format!("{lens}, click, {many_events} events: median ms"), of_many.click, MANY_CLICK),
            (format!("{lens}, longest block of a letter, {many_events} events: ms"), of_many.block, MANY_BLOCK),
        ]);
    }
    println!();
    let mut is_over = false;
    for (what, figure, limit) in figures {
        println!("{what:<58}{figure:>7.2} (limit {limit}){}", if figure > limit { ", over it" } else { "" });
        is_over |= figure > limit;
    }
    Ok(if holds && is_over { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
