//! The app beside the plain page: both are open at once, and are used in turn.

use anyhow::{Result, ensure};
use browser_tests::Page;

use crate::{
    face::differ,
    figures::{Pair, grouped},
    site::Bench,
    step::{Step, click, letter},
};

/// How often both pages are opened anew, so that no pair of browsers that happens to be slow decides alone.
const SESSIONS: usize = 3;
/// Each ticks a country and takes it away again, in both pages.
const ROUNDS: usize = 8;
/// The largest countries take turns.
const COUNTRIES: usize = 4;
/// Typed and taken away letter by letter, unmeasured at first; then in each session others: a country and an aircraft,
/// a ship, a firm in many events, a weapon in few, a phrase.
const FIRST_TYPED: &str = "rok";
/// Only looked at.
const FINDS_NOTHING: &str = "qqq";
const TYPED: [&[&str]; SESSIONS] = [&["peru fa-50", "corvette"], &["hyundai", "howitzer"], &["\"joint vent", "radar"]];

/// How the app does.
pub(crate) struct Compared {
    /// What it takes of what the plain page takes from a click to the next paint.
    pub(crate) click: f64,
    /// From a letter to the next paint, in milliseconds.
    pub(crate) letter: f64,
}

/// Prints how both pages do.
pub(crate) async fn compare(what: &str, bench: &Bench) -> Result<Compared> {
    let (mut clicks, mut letters) = (Pair::default(), Pair::default());
    let mut is_fair = true;
    for (session, typed) in TYPED.into_iter().enumerate() {
        let pages = [bench.page("plain/").await?, bench.page("en/").await?];
        let is_first = session == 0;
        is_fair = is_fair && !(is_first && differ(&pages, "loading").await?);
        let countries = largest_countries(&pages[0]).await?;
        // Unmeasured, because a browser still compiles at first.
        for country in countries.iter().flat_map(|country| [country; 2]) {
            for page in &pages {
                click(page, country).await?;
            }
            is_fair = is_fair && !(is_first && differ(&pages, &format!("a click on {country}")).await?);
        }
        click_all(&pages, &countries, &mut clicks).await?;
        type_all(&pages, &[FIRST_TYPED], &mut Pair::default()).await?;
        type_all(&pages, typed, &mut letters).await?;
        for typed in typed.iter().chain([&FINDS_NOTHING]) {
            letter(&pages[0], typed).await?;
            letter(&pages[1], typed).await?;
            is_fair = is_fair && !differ(&pages, &format!("typing {typed:?}")).await?;
        }
    }
    clicks.print_head(&format!("{what}: from the click on a country"));
    let (_, click) = clicks.print_line("to the next paint", |it| it.painted);
    clicks.print_part("  when ticked", |it| it.painted, |number| number.is_multiple_of(2));
    clicks.print_part("  when taken away", |it| it.painted, |number| !number.is_multiple_of(2));
    print_work(&clicks);
    letters.print_head(&format!("{what}: from a letter"));
    let (letter, _) = letters.print_line("to the next paint", |it| it.painted);
    print_work(&letters);
    Ok(Compared { click, letter })
}

fn print_work(pair: &Pair) {
    pair.print_line("at work until then", |it| it.script + it.frame);
    pair.print_line("  script", |it| it.script);
    pair.print_line("  style, layout, paint", |it| it.frame);
    pair.print_line("longest block", |it| it.block);
}

async fn click_all(pages: &[Page; 2], countries: &[String], clicks: &mut Pair) -> Result<()> {
    for (round, country) in countries.iter().cycle().take(ROUNDS).enumerate() {
        for _ in 0..2 {
            // Each goes first in every other round, and in every other one of each country.
            let first = (round + round / COUNTRIES) % 2;
            let mut steps = [click(&pages[first], country).await?, click(&pages[1 - first], country).await?];
            steps.rotate_left(first);
            enter(clicks, steps);
        }
    }
    Ok(())
}

async fn type_all(pages: &[Page; 2], words: &[&str], letters: &mut Pair) -> Result<()> {
    for (number, typed) in words.iter().copied().flat_map(typings).enumerate() {
        let first = number % 2;
        let mut steps = [letter(&pages[first], &typed).await?, letter(&pages[1 - first], &typed).await?];
        steps.rotate_left(first);
        let [plain, app] = steps.map(|step| grouped(step.total));
        ensure!(plain == app, "the plain page finds {plain} events for {typed:?} and the app {app}");
        enter(letters, steps);
    }
    Ok(())
}

fn enter(pair: &mut Pair, [plain, app]: [Step; 2]) {
    pair.plain.push(plain);
    pair.app.push(app);
}

/// What the field holds after each letter and after each that is taken away. A space alone changes nothing, so it comes
/// with the letter after it.
pub(crate) fn typings(words: &str) -> Vec<String> {
    let ends: Vec<usize> = (1..=words.len()).filter(|end| words.is_char_boundary(*end)).collect();
    let there = ends.iter().copied();
    let back = ends.iter().rev().skip(1).copied().chain([0]);
    there.chain(back).map(|end| words[..end].to_owned()).filter(|typed| !typed.ends_with([' ', '"'])).collect()
}

/// The countries with the most events.
pub(crate) async fn largest_countries(page: &Page) -> Result<Vec<String>> {
    let codes = "[...document.querySelectorAll('input[name=country]')].map(it => it.value)";
    Ok(page.eval::<Vec<String>>(codes).await?.into_iter().take(COUNTRIES).collect())
}
