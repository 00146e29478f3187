//! Whole HTML pages, written ahead by a native tool from the same parts that the app draws with.

mod about;
mod compare;
mod country;
mod early;
mod event;
mod explore;
mod forward;
mod glue;
mod head;
mod imports;
mod kinds;
mod linked_data;
mod not_found;
mod picture_place;
mod problems;
mod robots;
mod shell;
mod sitemap;
mod style;
mod things;
mod version;

use std::fs;
use std::io;
use std::path::Path;

use crate::domain::{Lang, Record, titles_file};
use crate::text::text;

/// What the tool reads besides the project's own words.
pub struct Sources<'a> {
    /// The page that Trunk has written: assets with their hashes, and two marks for head and body.
    pub template: &'a str,
    /// `dataset.json`.
    pub dataset: &'a str,
    /// The style sheets, joined.
    pub style: String,
    /// The content of `text.{lang}.json` for every language.
    pub words: Vec<(Lang, String)>,
    /// `aliases.json`: ids of before.
    pub aliases: &'a str,
    /// Where the site will lie, with a slash at its end, if that is known.
    pub site_url: Option<String>,
    /// Whether Trunk serves the pages while they are worked on, and so puts a script of its own into them.
    pub is_dev: bool,
}

/// A file of the site.
#[derive(Debug, PartialEq, Eq)]
pub struct Page {
    /// Its path below the base.
    pub path: String,
    /// Its content.
    pub content: String,
}

/// Writes the site into the folder where Trunk has put the app, and says what it wrote.
///
/// # Errors
/// Where a file cannot be read or written, or the data cannot be read as a record.
pub fn write(staging: &Path, project: &Path, site_url: Option<String>, is_dev: bool) -> io::Result<Vec<Page>> {
    let template = fs::read_to_string(staging.join("index.html"))?;
    let dataset = fs::read_to_string(project.join("public/data/dataset.json"))?;
    let words = Lang::ALL
        .into_iter()
        .map(|lang| {
            fs::read_to_string(project.join(format!("public/data/text.{}.json", lang.tag()))).map(|it| (lang, it))
        })
        .collect::<io::Result<Vec<_>>>()?;
    let aliases = fs::read_to_string(project.join("public/data/aliases.json"))?;
    let style = style::joined(&project.join("style"))?;
    let sources = Sources { template: &template, dataset: &dataset, style, words, aliases: &aliases, site_url, is_dev };
    glue::compact_all(staging)?;
    let pages = pages(&sources)?;
    for page in &pages {
        let path = staging.join(&page.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, &page.content)?;
    }
    Ok(pages)
}

/// Every page of the site, the style sheet that they share, and the interface's words that the app loads.
///
/// # Errors
/// Where the data cannot be read as a record: the check says why, and the old site is better than an empty one.
pub fn pages(sources: &Sources<'_>) -> io::Result<Vec<Page>> {
    let mut records: Vec<&'static Record> = Vec::new();
    for (lang, words) in &sources.words {
        let record = Record::decode(sources.dataset, words, *lang).map_err(|(file, failure)| {
            let reason = format!("{file:?} in {}: {failure:?}; `cargo run --bin check-data` says more", lang.tag());
            io::Error::new(io::ErrorKind::InvalidData, reason)
        })?;
        // The app's record lives as long as the page; this one as long as the tool.
        records.push(Box::leak(Box::new(record)));
    }
    let titles = Lang::ALL.map(|lang| titles_file(&records, lang));
    let versions = version::Versions::new(sources, &titles);
    let place = records.first().map_or_else(String::new, |record| picture_place::rules(record));
    let columns = records.first().map_or_else(String::new, |record| compare::rules(record));
    let style = format!("{}{place}{columns}", sources.style);
    let style_path = format!("style-{}.css", version::of(&style));
    let (mut pages, mut paths) = (Vec::new(), Vec::new());
    for record in records {
        let lang = record.words.lang;
        let shell = shell::Shell { sources, record, style: &style, style_path: &style_path, versions: &versions };
        pages.push(Page { path: strings_file(lang), content: text(lang).lines() });
        pages.push(Page { path: format!("search.{}.txt", lang.tag()), content: titles[lang as usize].clone() });
        pages.extend(kinds::files(&shell));
        paths.extend(kinds::paths(&shell));
        if lang == Lang::default() {
            pages.push(explore::root(&shell));
            pages.push(not_found::page(&shell));
        }
    }
    let site_url = sources.site_url.as_deref();
    pages.push(robots::page(site_url));
    if let Some(site_url) = site_url {
        pages.push(sitemap::page(site_url, &paths));
    }
    pages.extend(forward::Forward { site_url, style_path: &style_path }.pages(sources.aliases));
    pages.push(Page { path: style_path, content: style });
    Ok(pages)
}

/// The file of the interface's words in a language.
fn strings_file(lang: Lang) -> String {
    format!("strings.{}.txt", lang.tag())
}
