//! What the site weighs when it travels, and what it may weigh.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::Result;
use brotli::{BrotliCompress, enc::BrotliEncoderParams};
use serde::Deserialize;

/// The most that each part may have, in bytes of brotli at its best (quality 11).
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// Wasm, its glue, boot scripts, styles and the interface's words of one language together.
    pub code: usize,
    /// The heaviest page of each kind, alone.
    pub html: usize,
    /// The record and its English words together.
    pub data: usize,
    /// The heaviest file of titles in other languages, which is loaded once the first view stands.
    pub search: usize,
}

/// One line of the bill.
#[derive(Clone, Debug)]
pub struct Row {
    /// A file, or what several have in common.
    pub what: String,
    /// Bytes as they lie on the disk.
    pub raw: usize,
    /// Bytes after brotli.
    pub brotli: usize,
    /// The most that `brotli` may be; a line without stands only to explain a sum.
    pub limit: Option<usize>,
}

impl Row {
    /// Whether it weighs more than it may.
    pub fn is_over(&self) -> bool {
        self.limit.is_some_and(|limit| self.brotli > limit)
    }
}

/// Weighs a built site: each part of a sum, then the sum.
pub fn weigh(dist: &Path, budget: Budget) -> Result<Vec<Row>> {
    let mut files = Vec::new();
    collect(dist, &mut files)?;
    files.sort();
    // A visitor loads the interface's words of one language.
    let strings = files.iter().filter(|file| has_extension(file, &["txt"]) && starts_with(file, "strings."));
    let strings = strings.max_by_key(|file| fs::metadata(file).map_or(0, |it| it.len()));
    let code = files.iter().filter(|file| has_extension(file, &["wasm", "js", "css"])).chain(strings);
    let data = files.iter().filter(|file| file.ends_with("dataset.json") || file.ends_with("text.en.json"));
    let mut rows = sum("code", dist, code, budget.code)?;
    rows.extend(sum("data", dist, data, budget.data)?);
    let titles = files.iter().filter(|file| has_extension(file, &["txt"]) && starts_with(file, "search."));
    let titles = titles.max_by_key(|file| fs::metadata(file).map_or(0, |it| it.len()));
    rows.extend(sum("search", dist, titles.into_iter(), budget.search)?);
    rows.extend(heaviest_pages(dist, &files, budget.html)?);
    Ok(rows)
}

fn starts_with(file: &Path, start: &str) -> bool {
    file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start))
}

fn sum<'a>(name: &str, dist: &Path, files: impl Iterator<Item = &'a PathBuf>, limit: usize) -> Result<Vec<Row>> {
    let mut rows = files.map(|file| row(dist, file)).collect::<Result<Vec<_>>>()?;
    let raw = rows.iter().map(|row| row.raw).sum();
    let brotli = rows.iter().map(|row| row.brotli).sum();
    rows.push(Row { what: name.to_owned(), raw, brotli, limit: Some(limit) });
    Ok(rows)
}

/// Of each kind of page only the one with the most bytes on the disk: there are hundreds, and brotli takes its time.
fn heaviest_pages(dist: &Path, files: &[PathBuf], limit: usize) -> Result<Vec<Row>> {
    let mut heaviest: BTreeMap<String, (u64, &PathBuf)> = BTreeMap::new();
    for file in files.iter().filter(|file| has_extension(file, &["html"])) {
        let size = fs::metadata(file)?.len();
        let entry = heaviest.entry(kind(file.strip_prefix(dist)?)).or_insert((size, file));
        if size > entry.0 {
            *entry = (size, file);
        }
    }
    heaviest.into_values().map(|(_, file)| Ok(Row { limit: Some(limit), ..row(dist, file)? })).collect()
}

/// `en/event/x/index.html` is of the kind `*/event/*/index.html`: what varies is the language and the last folder.
fn kind(page: &Path) -> String {
    let mut parts: Vec<_> = page.iter().map(|part| part.to_string_lossy()).collect();
    let folders = parts.len() - 1;
    for varying in [0, 2] {
        if varying < folders {
            parts[varying] = "*".into();
        }
    }
    parts.join("/")
}

fn row(dist: &Path, file: &Path) -> Result<Row> {
    let bytes = fs::read(file)?;
    let what = file.strip_prefix(dist)?.display().to_string();
    Ok(Row { what, raw: bytes.len(), brotli: brotli_size(&bytes)?, limit: None })
}

fn brotli_size(mut bytes: &[u8]) -> Result<usize> {
    let best = BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut packed = Vec::new();
    BrotliCompress(&mut bytes, &mut packed, &best)?;
    Ok(packed.len())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

fn has_extension(file: &Path, extensions: &[&str]) -> bool {
    file.extension().is_some_and(|found| extensions.iter().any(|wanted| found == *wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_that_differ_in_language_or_thing_are_of_one_kind() {
        let check = |page: &str, expected: &str| assert_eq!(kind(Path::new(page)), expected);
        check("404.html", "404.html");
        check("index.html", "index.html");
        check("ko/index.html", "*/index.html");
        check("en/about/index.html", "*/about/index.html");
        check("en/event/2019-fa50/index.html", "*/event/*/index.html");
    }

    #[test]
    fn brotli_counts_at_its_best() -> Result<()> {
        assert!(brotli_size(&[b'a'; 10_000])? < 20);
        Ok(())
    }

    #[test]
    fn sums_are_held_against_their_limit_and_parts_are_not() -> Result<()> {
        let dist = tempfile::tempdir()?;
        for name in ["app.js", "app.css", "dataset.json", "text.en.json", "text.ko.json", "index.html"] {
            fs::write(dist.path().join(name), "abcdefghij")?;
        }
        let rows = weigh(dist.path(), Budget { code: 5, html: 100, data: 100, search: 100 })?;
        let over: Vec<_> = rows.iter().filter(|row| row.is_over()).map(|row| row.what.as_str()).collect();
        assert_eq!(over, ["code"]);
        let data = rows.iter().find(|row| row.what == "data").map(|row| row.raw);
        assert_eq!(data, Some(20), "the record and the words of one language");
        Ok(())
    }
}
