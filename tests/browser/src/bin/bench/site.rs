//! The built site with the plain page in it, served.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use anyhow::{Result, bail, ensure};
use browser_tests::{Browser, Host, Page, Site};
use tempfile::TempDir;

const PROJECT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
const PLAIN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plain");
/// So long a hundred thousand events may take until they are on the page, and can be searched.
const PATIENCE: Duration = Duration::from_mins(3);
/// What finds something, and not everything.
const PROBE: &str = "frigate";

/// A site with its data.
pub(crate) struct Bench {
    site: Site,
    _folder: TempDir,
}

impl Bench {
    /// With so many synthetic events, or with those that the site ships.
    pub(crate) async fn open(events: Option<usize>) -> Result<Self> {
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

    /// A page on which everything is drawn and everything can be searched.
    pub(crate) async fn page(&self, path: &str) -> Result<Page> {
        let page = Browser::desktop().open(self.site.url(path)).await?;
        let is_ready = "document.documentElement.dataset.ready === 'true'";
        page.until_within(PATIENCE, "the page is there", is_ready).await?;
        let all: usize = page.eval("Number(document.querySelector('#total').dataset.total)").await?;
        page.eval::<()>(&typed(PROBE)).await?;
        let is_found = format!("document.querySelector('#total').dataset.total !== '{all}' && {is_ready}");
        page.until_within(PATIENCE, "the search index is built", &is_found).await?;
        page.eval::<()>(&typed("")).await?;
        page.until_within(PATIENCE, "all is shown again", is_ready).await?;
        Ok(page)
    }
}

fn typed(words: &str) -> String {
    format!(
        "(field => {{ field.value = '{words}'; field.dispatchEvent(new Event('input', {{ bubbles: true }})); \
         return null; }})(document.querySelector('#q'))"
    )
}

/// The page's own tool makes the data.
fn synthesise(events: usize, folder: &Path) -> Result<()> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--locked", "-p", "k-defense", "--bin", "synthesise"]);
    // As this was built itself, so that nothing has to be built twice.
    if !cfg!(debug_assertions) {
        command.arg("--release");
    }
    let status = command.arg("--").arg(events.to_string()).arg(folder).current_dir(PROJECT).status()?;
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
