//! The data check: holds the files of `public/data` to the rules of `public/data/DATA.md`.
//!
//! It reads loose JSON rather than the types of the page, so that one run names everything that is wrong instead of
//! stopping at the first field that does not fit.

mod aliases;
mod catalogue;
mod dataset;
mod dates;
mod events;
mod finding;
mod ids;
mod json;
mod published;
mod rules;
mod shape;
mod sources;
mod summary;
mod text;
mod things;
mod value;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Error, ErrorKind};
use std::path::Path;

use serde_json::Value;

pub use finding::Finding;
use finding::Findings;

/// What a check of the data found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Everything that is wrong, in the order of the files; empty when the data are sound.
    pub findings: Vec<Finding>,
    /// Counts of what the files hold, one line each; empty when `dataset.json` is too broken to count.
    pub summary: Vec<String>,
}

/// A file as it came: its contents, or why it cannot be read.
type Contents<'a> = Result<&'a str, String>;

/// Checks the data files of a folder.
pub fn check_folder(folder: &Path) -> Report {
    match read_folder(folder) {
        Ok(read) => check(&read.iter().map(|(name, file)| (name.as_str(), contents(file))).collect()),
        Err(error) => {
            let mut findings = Findings::default();
            let file = folder.display().to_string();
            findings
                .at(&file, "folder")
                .say(format!("cannot be read: {error}; name the folder that holds dataset.json"));
            Report { findings: findings.into_list(), summary: Vec::new() }
        }
    }
}

/// Checks files held in memory: file name, such as `text.en.json`, to contents. A missing name is a missing file;
/// names that belong to no data file are passed over.
pub fn check_files(files: &BTreeMap<String, String>) -> Report {
    check(
        &files
            .iter()
            .filter(|(name, _)| is_data(name))
            .map(|(name, contents)| (name.as_str(), Ok(contents.as_str())))
            .collect(),
    )
}

fn check(files: &BTreeMap<&str, Contents<'_>>) -> Report {
    let mut findings = Findings::default();
    let parsed = parse(files, &mut findings);
    let mut summary = Vec::new();
    if let Some(data) = parsed.get(rules::DATASET)
        && let Some(catalogue) = dataset::check(data, &mut findings)
    {
        let checked = text::check(&parsed, &catalogue, &mut findings);
        summary = summary::lines(data, &catalogue, &checked);
        let published = files.get(rules::PUBLISHED).and_then(|contents| contents.as_ref().ok());
        ids::check(data, published.copied(), parsed.get(rules::ALIASES), &mut findings);
    }
    Report { findings: findings.into_list(), summary }
}

/// The files that are JSON; the one that is not is read where it is held against the dataset.
fn parse<'a>(files: &BTreeMap<&'a str, Contents<'_>>, findings: &mut Findings) -> BTreeMap<&'a str, Value> {
    for (name, why) in required().filter(|(name, _)| !files.contains_key(name.as_str())) {
        findings.at(&name, "file").say(format!("is missing; put it back, {why}"));
    }
    let mut parsed = BTreeMap::new();
    for (name, contents) in files {
        let value = match contents {
            Ok(_) if *name == rules::PUBLISHED => None,
            Ok(contents) => json::parse(name, contents, findings),
            Err(error) => {
                findings.at(name, "file").say(format!("cannot be read: {error}; save it as UTF-8 text"));
                None
            }
        };
        parsed.extend(value.map(|value| (*name, value)));
    }
    parsed
}

/// The files that have to be there, each with the reason.
fn required() -> impl Iterator<Item = (String, &'static str)> {
    let own = [
        (rules::DATASET, "there is nothing to describe without it"),
        (rules::PUBLISHED, "which ids were ever released is written nowhere else"),
        (rules::ALIASES, "with {} in it if no id was ever renamed"),
    ];
    let own = own.into_iter().map(|(name, why)| (name.to_owned(), why));
    own.chain(rules::LANGUAGES.iter().map(|language| (rules::text_file(language), "all languages are needed")))
}

fn is_data(name: &str) -> bool {
    [rules::DATASET, rules::PUBLISHED, rules::ALIASES].contains(&name) || rules::language_of(name).is_some()
}

fn read_folder(folder: &Path) -> Result<BTreeMap<String, Result<String, Error>>, Error> {
    let mut read = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if is_data(&name) {
            read.insert(name, fs::read_to_string(entry.path()));
        }
    }
    // A file removed while the folder was listed counts as missing, not as unreadable.
    read.retain(|_, file| !matches!(file, Err(error) if error.kind() == ErrorKind::NotFound));
    Ok(read)
}

fn contents(file: &Result<String, Error>) -> Contents<'_> {
    file.as_deref().map_err(ToString::to_string)
}
