//! `make bench`: from the click on a country to the next paint, in the app and in `plain/`, a page in plain JavaScript
//! that draws the same from the same data.
//!
//! A time alone says little on a machine that does other things too, so what counts is a ratio: both pages are open at
//! once, each in a browser of its own, and are clicked in turn. Arguments: a number of events in place of 10,000;
//! `--hold` makes a ratio over the limit a failure.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use anyhow::{Context, Result, bail, ensure};
use browser_tests::{Browser, Host, Page, Site};
use serde::Deserialize;
use tempfile::TempDir;

const PROJECT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
const PLAIN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plain");

/// The most that the app may take of what the plain page takes.
const LIMIT: f64 = 1.2;
const EVENTS: usize = 10_000;
const MANY_EVENTS: usize = 100_000;
/// How often both pages are opened anew, so that no pair of browsers that happens to be slow decides alone.
const SESSIONS: usize = 3;
/// Each ticks a country and takes it away again, in both pages.
const ROUNDS: usize = 8;
/// The largest countries take turns.
const COUNTRIES: usize = 4;
/// The box of a country is clicked right after a frame, so that every click waits as long for the next one. `painted`
/// is when that frame was drawn: a message that is sent from its beginning arrives after style, layout and paint.
/// `script` and `frame` are the parts of it in which the page was at work.
const CLICK: &str = r"(async code => {
  const task = () => new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(null);
  });
  const frame = () => new Promise(resolve => requestAnimationFrame(() => resolve(performance.now())));
  const box = document.querySelector(`input[name=country][value=${code}]`);
  await frame();
  await task();
  const begin = performance.now();
  const after = task();
  box.click();
  const drawing = await frame();
  const end = await task();
  const rows = document.querySelectorAll('#list li > article').length;
  const script = Math.min(drawing, await after) - begin;
  const is_ready = () => document.documentElement.dataset.ready === 'true';
  for (const start = performance.now(); !is_ready() && performance.now() - start < 20_000;) {
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  await new Promise(resolve => setTimeout(resolve, 50));
  return { painted: end - begin, script, frame: end - drawing, rows, is_ready: is_ready() };
})";

/// What a click draws, a line each: elements with what can be seen of them, then the words of the rows and the picture.
const FACE: &str = r"(() => {
  const ways = ['class', 'value', 'd', 'x', 'y', 'width', 'height', 'hidden', 'data-count'];
  const said = it => ways.map(way => it.getAttribute(way) ?? '').join(' ').replace(/ +/g, ' ').trim();
  const box = it => it.localName === 'input' ? `${it.checked} ${it.indeterminate} ${it.disabled}` : '';
  const lines = [...document.querySelectorAll('main *')].map(it => `${it.localName} ${said(it)} ${box(it)}`.trim());
  const words = it => it.textContent.replace(/\s/g, '').match(/.{1,100}/gu) ?? [];
  return [...lines, ...[...document.querySelectorAll('h1, .results-total, .drawing, #list')].flatMap(words)];
})()";

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
    let bench = Bench::open(Some(events)).await?;
    let ratio = compare(&format!("{} events", grouped(events)), &bench).await?;
    alone(&Bench::open(Some(MANY_EVENTS)).await?).await?;
    println!("\nclick to paint at {} events: ratio {ratio:.2} (limit {LIMIT})", grouped(events));
    Ok(if holds && ratio > LIMIT { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The built site with the plain page in it, served.
struct Bench {
    site: Site,
    _folder: TempDir,
}

impl Bench {
    /// With so many synthetic events, or with those that the site ships.
    async fn open(events: Option<usize>) -> Result<Self> {
        let folder = TempDir::new()?;
        let dist = Path::new(PROJECT).join("dist");
        ensure!(dist.join("index.html").is_file(), "no site in dist/: run `make build` first");
        copy(&dist, folder.path())?;
        let plain = folder.path().join("plain");
        copy(Path::new(PLAIN), &plain)?;
        fs::copy(style_sheet(&dist)?, plain.join("style.css"))?;
        if let Some(events) = events {
            synthesise(events, &folder.path().join("data"))?;
        }
        Ok(Self { site: Host::of(folder.path())?.start().await?, _folder: folder })
    }

    async fn page(&self, path: &str) -> Result<Page> {
        let page = Browser::desktop().open(self.site.url(path)).await?;
        page.ready().await?;
        Ok(page)
    }
}

/// Prints how both pages do, and gives the ratio of their medians.
async fn compare(what: &str, bench: &Bench) -> Result<f64> {
    let (mut plain, mut app) = (Vec::new(), Vec::new());
    let mut is_fair = true;
    for session in 0..SESSIONS {
        let pages = [bench.page("plain/").await?, bench.page("en/").await?];
        let countries = largest_countries(&pages[0]).await?;
        // Unmeasured, because a browser still compiles at first.
        for country in countries.iter().flat_map(|country| [country; 2]) {
            for page in &pages {
                click(page, country).await?;
            }
            if session == 0 && is_fair {
                is_fair = !differ(&pages, country).await?;
            }
        }
        for (round, country) in countries.iter().cycle().take(ROUNDS).enumerate() {
            let (mut of_plain, mut of_app) = (Vec::new(), Vec::new());
            for _ in 0..2 {
                // Each goes first in every other round, and in every other one of each country.
                if (round + round / COUNTRIES).is_multiple_of(2) {
                    of_plain.push(click(&pages[0], country).await?);
                    of_app.push(click(&pages[1], country).await?);
                } else {
                    of_app.push(click(&pages[1], country).await?);
                    of_plain.push(click(&pages[0], country).await?);
                }
            }
            plain.push(Round::of(&of_plain));
            app.push(Round::of(&of_app));
        }
    }
    println!("\n{what}: milliseconds from the click on a country, {} rounds of two clicks", plain.len());
    println!("{:<22}{:>8}{:>8}{:>7}{:>15}{:>15}", "", "plain", "app", "ratio", "plain min-max", "app min-max");
    let ratio = line("to the next paint", &plain, &app, |it| it.painted);
    line("  when ticked", &plain, &app, |it| it.ticked);
    line("  when taken away", &plain, &app, |it| it.unticked);
    line("at work until then", &plain, &app, |it| it.script + it.frame);
    line("  script", &plain, &app, |it| it.script);
    line("  style, layout, paint", &plain, &app, |it| it.frame);
    Ok(ratio)
}

/// The app with so many events that a plain page would say nothing more; only printed.
async fn alone(bench: &Bench) -> Result<()> {
    let page = bench.page("en/").await?;
    let mut rounds = Vec::new();
    for country in largest_countries(&page).await?.iter().cycle().take(ROUNDS) {
        rounds.push(Round::of(&[click(&page, country).await?, click(&page, country).await?]));
    }
    let times = times(&rounds, |it| it.painted);
    println!("\n{} events, the app alone: {:.1} ms to the next paint", grouped(MANY_EVENTS), median(&times));
    Ok(())
}

/// What the page says of one click.
#[derive(Clone, Copy, Debug, Deserialize)]
struct Click {
    painted: f64,
    script: f64,
    frame: f64,
    rows: usize,
    is_ready: bool,
}

/// Ticking a country and taking it away.
#[derive(Clone, Copy, Debug)]
struct Round {
    ticked: f64,
    unticked: f64,
    painted: f64,
    script: f64,
    frame: f64,
}

impl Round {
    /// Means of both clicks.
    fn of(clicks: &[Click]) -> Self {
        let both = |pick: fn(&Click) -> f64| f64::midpoint(pick(&clicks[0]), pick(&clicks[1]));
        Self {
            ticked: clicks[0].painted,
            unticked: clicks[1].painted,
            painted: both(|it| it.painted),
            script: both(|it| it.script),
            frame: both(|it| it.frame),
        }
    }
}

async fn click(page: &Page, country: &str) -> Result<Click> {
    let click: Click = page.eval(&format!("{CLICK}('{country}')")).await?;
    ensure!(click.rows > 0, "the first frame after the click on {country} has no row");
    ensure!(click.is_ready, "the list is not complete 20 seconds after the click on {country}");
    Ok(click)
}

async fn largest_countries(page: &Page) -> Result<Vec<String>> {
    let codes = "[...document.querySelectorAll('input[name=country]')].map(it => it.value)";
    Ok(page.eval::<Vec<String>>(codes).await?.into_iter().take(COUNTRIES).collect())
}

/// A page that draws less would be no measure. Where the app has changed, says in what `plain/` has to follow it.
async fn differ(pages: &[Page; 2], country: &str) -> Result<bool> {
    let (plain, app) = (pages[0].eval::<Vec<String>>(FACE).await?, pages[1].eval::<Vec<String>>(FACE).await?);
    let Some(place) = (0..plain.len().max(app.len())).find(|place| plain.get(*place) != app.get(*place)) else {
        return Ok(false);
    };
    println!("\nNot quite a fair measure: the pages draw different things after a click on {country}, first here:");
    println!("  plain: {}", plain.get(place).map_or("nothing", String::as_str));
    println!("  app:   {}", app.get(place).map_or("nothing", String::as_str));
    Ok(true)
}

/// Prints the figures of both pages, and gives the ratio of their medians.
fn line(what: &str, plain: &[Round], app: &[Round], pick: fn(&Round) -> f64) -> f64 {
    let (plain, app) = (times(plain, pick), times(app, pick));
    let (of_plain, of_app) = (median(&plain), median(&app));
    let ends = |times: &[f64]| format!("{:.1}-{:.1}", times[0], times[times.len() - 1]);
    let ratio = of_app / of_plain;
    println!("{what:<22}{of_plain:>8.1}{of_app:>8.1}{ratio:>7.2}{:>15}{:>15}", ends(&plain), ends(&app));
    ratio
}

/// Shortest first.
fn times(rounds: &[Round], pick: fn(&Round) -> f64) -> Vec<f64> {
    let mut times: Vec<f64> = rounds.iter().map(pick).collect();
    times.sort_by(f64::total_cmp);
    times
}

fn median(sorted: &[f64]) -> f64 {
    f64::midpoint(sorted[(sorted.len() - 1) / 2], sorted[sorted.len() / 2])
}

/// A number with commas between thousands.
fn grouped(number: usize) -> String {
    if number < 1_000 { number.to_string() } else { format!("{},{:03}", grouped(number / 1_000), number % 1_000) }
}

/// The page's own tool makes the data, in the build that has written the site's pages.
fn synthesise(events: usize, folder: &Path) -> Result<()> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--locked", "-p", "k-defense", "--bin", "synthesise", "--"]);
    let status = command.arg(events.to_string()).arg(folder).current_dir(PROJECT).status()?;
    ensure!(status.success(), "no data of {events} events: synthesise ended with {status}");
    Ok(())
}

fn style_sheet(dist: &Path) -> Result<PathBuf> {
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "css") {
            return Ok(path);
        }
    }
    bail!("no style sheet in {}", dist.display())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
