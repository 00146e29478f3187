//! `make audit`: Lighthouse on a page of each kind, as a static host gives it below a path; fails below the least scores.
//!
//! `--without performance` leaves out what takes three runs and a quiet machine. Paths after that are audited instead of
//! those of the table.

use std::{env, fs, path::Path, process::ExitCode};

use anyhow::{Context, Result, ensure};
use browser_tests::{CATEGORIES, Category, Host, Score, Site, audit};
use serde_json::Value;

const DIST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../dist");

/// A page of each kind; `*` is the first event that has one.
const PAGES: [&str; 8] = [
    "en/",
    "en/event/*/",
    "en/country/pe/",
    "en/programme/peru-kt-1p/",
    "en/system/fa-50/",
    "en/organisation/kai/",
    "en/compare/",
    "en/about/",
];

/// Times differ from run to run, and the middle one of three is what counts.
const RUNS: usize = 3;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether every page has what it has to have.
async fn run() -> Result<bool> {
    let (categories, paths) = wanted(env::args().skip(1))?;
    let site = Host::of_dist()?.under("/sub/path/").start().await?;
    println!("{}", row("", categories.iter().map(|category| category.id.to_owned())));
    let mut is_good = true;
    for path in paths {
        let path = resolved(Path::new(DIST), &path)?;
        let scores = scores(&site, &path, &categories).await?;
        println!("{}", row(&path, scores.iter().map(cell)));
        for score in &scores {
            for line in &score.failed {
                println!("    {}: {line}", score.category.id);
            }
        }
        is_good = is_good && !scores.iter().any(Score::is_short);
    }
    Ok(is_good)
}

/// A line of the table.
fn row(name: &str, cells: impl Iterator<Item = String>) -> String {
    cells.fold(format!("{name:40}"), |row, cell| format!("{row}{cell:>16}"))
}

fn cell(score: &Score) -> String {
    let least = if score.is_short() { format!(" < {}", score.category.least) } else { String::new() };
    format!("{}{least}", score.points)
}

/// The categories and paths that the arguments ask for.
fn wanted(mut arguments: impl Iterator<Item = String>) -> Result<(Vec<Category>, Vec<String>)> {
    let (mut categories, mut paths) = (CATEGORIES.to_vec(), Vec::new());
    while let Some(argument) = arguments.next() {
        if argument == "--without" {
            let name = arguments.next().context("--without wants a category")?;
            ensure!(categories.iter().any(|it| it.id == name), "{name} is none of {CATEGORIES:?}");
            categories.retain(|it| it.id != name);
        } else {
            ensure!(!argument.starts_with('-'), "{argument} is unknown; there is --without CATEGORY, and paths");
            paths.push(argument);
        }
    }
    if paths.is_empty() {
        paths = PAGES.map(str::to_owned).into();
    }
    Ok((categories, paths))
}

/// The path of a page that is there.
fn resolved(dist: &Path, path: &str) -> Result<String> {
    let has_page = |path: &str| dist.join(path).join("index.html").is_file();
    if !path.contains('*') {
        ensure!(has_page(path), "no page {path} in {}", dist.display());
        return Ok(path.to_owned());
    }
    let dataset: Value = serde_json::from_slice(&fs::read(dist.join("data/dataset.json"))?)?;
    let ids = dataset["events"].as_array().into_iter().flatten().filter_map(|event| event["id"].as_str());
    let mut pages = ids.map(|id| path.replace('*', id));
    pages.find(|path| has_page(path)).with_context(|| format!("no event has a page {path} in {}", dist.display()))
}

/// The scores of a page; of several runs those of the one that is in the middle by performance.
async fn scores(site: &Site, path: &str, categories: &[Category]) -> Result<Vec<Score>> {
    let is_timed = categories.contains(&CATEGORIES[0]);
    let mut runs = Vec::new();
    for _ in 0..if is_timed { RUNS } else { 1 } {
        runs.push(audit(&site.url(path), categories).await?);
    }
    runs.sort_by_key(|scores| scores.first().map(|score| score.points));
    Ok(runs.swap_remove(runs.len() / 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(arguments: &str) -> Result<(Vec<Category>, Vec<String>)> {
        wanted(arguments.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn arguments_choose_categories_and_pages() -> Result<()> {
        assert_eq!(of("")?, (CATEGORIES.to_vec(), PAGES.map(str::to_owned).into()));
        let (categories, paths) = of("--without performance en/ ko/")?;
        assert_eq!(
            (categories.as_slice(), paths.as_slice()),
            (&CATEGORIES[1..], &["en/".to_owned(), "ko/".to_owned()][..])
        );
        for broken in ["--without", "--without speed", "--with seo"] {
            assert!(of(broken).is_err(), "{broken}");
        }
        Ok(())
    }

    #[test]
    fn a_star_is_the_first_event_that_has_a_page() -> Result<()> {
        let dist = tempfile::tempdir()?;
        fs::create_dir_all(dist.path().join("data"))?;
        fs::write(dist.path().join("data/dataset.json"), r#"{"events": [{"id": "a"}, {"id": "b"}, {"id": "c"}]}"#)?;
        for page in ["en", "en/event/b", "en/event/c"] {
            fs::create_dir_all(dist.path().join(page))?;
            fs::write(dist.path().join(page).join("index.html"), "")?;
        }
        assert_eq!(resolved(dist.path(), "en/")?, "en/");
        assert_eq!(resolved(dist.path(), "en/event/*/")?, "en/event/b/");
        for missing in ["ko/", "ko/event/*/"] {
            assert!(resolved(dist.path(), missing).is_err(), "{missing}");
        }
        Ok(())
    }
}
