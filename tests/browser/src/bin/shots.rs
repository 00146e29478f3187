//! `make shots`: a picture of every view, narrow to wide, light and dark, to look at after a change.
//!
//! An argument keeps the views whose name holds it; `readme` takes the picture of the README alone.

use std::{env, fs, path::Path, process::ExitCode};

use anyhow::Result;
use browser_tests::{Browser, Host, Page, Site, VIEWS, View};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../.shots");
const SIZES: [(u32, u32); 3] = [(360, 740), (768, 1024), (1440, 900)];
const MAX_HEIGHT: u32 = 4000;
/// The picture with which the README opens.
const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/page.png");
const README_SIZE: (u32, u32) = (1200, 900);

#[tokio::main]
async fn main() -> Result<ExitCode> {
    let filter = env::args().nth(1).unwrap_or_default();
    let views: Vec<_> = VIEWS.into_iter().filter(|view| view.name.contains(&filter)).collect();
    let site = Host::of_dist()?.start().await?;
    fs::create_dir_all(FOLDER)?;
    if filter == "readme" {
        return readme(&site).await;
    }
    let mut unready = 0;
    for (width, height) in SIZES {
        for theme in ["light", "dark"] {
            let browser = Browser::desktop().sized(width, height).reduced_motion();
            let browser = if theme == "dark" { browser.dark() } else { browser };
            let page = browser.open("about:blank").await?;
            for view in &views {
                unready += usize::from(!shoot(&page, &site, *view, &format!("{width}-{theme}")).await?);
            }
        }
    }
    Ok(if unready == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn readme(site: &Site) -> Result<ExitCode> {
    let (width, height) = README_SIZE;
    let page = Browser::desktop().sized(width, height).reduced_motion().open(site.url("en/")).await?;
    page.ready().await?;
    if let Some(folder) = Path::new(README).parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(README, page.whole_page(height).await?)?;
    println!("docs/page.png");
    Ok(ExitCode::SUCCESS)
}

/// Whether the view was ready; one that never gets there is worth a picture all the same.
async fn shoot(page: &Page, site: &Site, view: View, suffix: &str) -> Result<bool> {
    page.goto(site.url(view.path)).await?;
    let ready = if view.has_app { page.ready().await } else { Ok(()) };
    // Rows far from the screen are not laid out, and would be blank in a picture that is higher than it.
    let lay_out = "document.querySelectorAll('.event').forEach(it => { it.style.contentVisibility = 'visible' })";
    page.execute(lay_out, Vec::new()).await?;
    let file = format!("{}-{suffix}.png", view.name);
    fs::write(Path::new(FOLDER).join(&file), page.whole_page(MAX_HEIGHT).await?)?;
    match &ready {
        Ok(()) => println!(".shots/{file}"),
        Err(error) => println!(".shots/{file}: {error:#}"),
    }
    Ok(ready.is_ok())
}
