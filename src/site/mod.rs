//! Whole HTML pages, written ahead by a native tool from the same components that the app draws with.

mod about;
mod explore;
#[cfg_attr(not(test), expect(dead_code, reason = "the pages that it is about are still to come"))]
mod forward;
mod glue;
mod not_found;
mod problems;
#[cfg_attr(not(test), expect(dead_code, reason = "the pages that it is about are still to come"))]
mod robots;
mod shell;
#[cfg_attr(not(test), expect(dead_code, reason = "the pages that it is about are still to come"))]
mod sitemap;
mod style;
mod version;

use std::fs;
use std::io;
use std::path::Path;

use crate::domain::{Dataset, Lang, Meta};

/// What the tool reads besides the project's own words.
pub struct Sources<'a> {
    /// The page that Trunk has written: assets with their hashes, and two marks for head and body.
    pub template: &'a str,
    /// `dataset.json`.
    pub dataset: &'a str,
    /// The style sheets, joined.
    pub style: String,
    /// The content of the words by language, for their version.
    pub words: Vec<(Lang, String)>,
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
/// Where a file cannot be read or written.
pub fn write(staging: &Path, project: &Path, site_url: Option<String>, is_dev: bool) -> io::Result<Vec<Page>> {
    let template = fs::read_to_string(staging.join("index.html"))?;
    let dataset = fs::read_to_string(project.join("public/data/dataset.json"))?;
    let words = Lang::ALL
        .into_iter()
        .map(|lang| {
            fs::read_to_string(project.join(format!("public/data/text.{}.json", lang.tag()))).map(|it| (lang, it))
        })
        .collect::<io::Result<Vec<_>>>()?;
    let style = style::joined(&project.join("style"))?;
    let sources = Sources { template: &template, dataset: &dataset, style, words, site_url, is_dev };
    glue::compact_all(staging)?;
    let pages = pages(&sources);
    for page in &pages {
        let path = staging.join(&page.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, &page.content)?;
    }
    Ok(pages)
}

/// Every page of the site, and the one style sheet that they share.
pub fn pages(sources: &Sources<'_>) -> Vec<Page> {
    // A dataset that cannot be read is the check's business; the pages say what they can without it.
    let meta = Dataset::decode(sources.dataset).map_or_else(|_| Meta::default(), |(dataset, _)| dataset.meta);
    let style_path = format!("style-{}.css", version::of(&sources.style));
    let mut pages = vec![Page { path: style_path.clone(), content: sources.style.clone() }];
    for lang in Lang::ALL {
        let shell = shell::Shell { sources, lang, meta: &meta, style_path: &style_path };
        pages.push(explore::page(&shell));
        pages.push(about::page(&shell));
        if lang == Lang::default() {
            pages.push(explore::root(&shell));
            pages.push(not_found::page(&shell));
        }
    }
    pages
}
