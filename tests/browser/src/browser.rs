//! Which browser a test asks for, and how one is opened.

use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::json;
use tempfile::TempDir;
use thirtyfour::{
    CapabilitiesHelper, ChromiumLikeCapabilities, DesiredCapabilities, LoggingPrefsLogLevel, PageLoadStrategy,
    WebDriver, common::capabilities::chrome::ChromeCapabilities,
};
use tokio::sync::Semaphore;

use crate::{
    Page,
    chromedriver::{Chromedriver, chromium},
};

/// Two browsers keep two cores busy; with more, waits would run out for want of time rather than of an answer.
static SEATS: Semaphore = Semaphore::const_new(2);

/// Quiet and alone: no screen, no look at the network that the page did not cause.
pub(crate) const ARGUMENTS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    // A page of 360 pixels has all of them, as on a phone.
    "--hide-scrollbars",
];

/// A browser to open: desktop, light, with script and motion, unless said otherwise.
#[derive(Clone, Debug)]
pub struct Browser {
    width: u32,
    height: u32,
    // Both in the words of the media features `prefers-color-scheme` and `prefers-reduced-motion`.
    scheme: &'static str,
    motion: &'static str,
    script: bool,
    patience: PageLoadStrategy,
}

impl Browser {
    /// 1440 by 900 pixels.
    pub fn desktop() -> Self {
        Self {
            width: 1440,
            height: 900,
            scheme: "light",
            motion: "no-preference",
            script: true,
            patience: PageLoadStrategy::Normal,
        }
    }

    /// 360 by 740 pixels.
    pub fn phone() -> Self {
        Self::desktop().sized(360, 740)
    }

    /// A window whose page has this many CSS pixels.
    #[must_use]
    pub fn sized(mut self, width: u32, height: u32) -> Self {
        (self.width, self.height) = (width, height);
        self
    }

    /// Of somebody who prefers dark pages.
    #[must_use]
    pub fn dark(mut self) -> Self {
        self.scheme = "dark";
        self
    }

    /// Of somebody who prefers that nothing moves.
    #[must_use]
    pub fn reduced_motion(mut self) -> Self {
        self.motion = "reduce";
        self
    }

    /// With the page's scripts off; a test may still run its own.
    #[must_use]
    pub fn without_script(mut self) -> Self {
        self.script = false;
        self
    }

    /// Opens count as done once the HTML is parsed: for a host that never answers for some file.
    #[must_use]
    pub fn eager(mut self) -> Self {
        self.patience = PageLoadStrategy::Eager;
        self
    }

    /// Opens an address in a fresh profile and waits for its `load` event, not yet for the app: see [`Page::ready`].
    pub async fn open(&self, url: impl AsRef<str>) -> Result<Page> {
        let seat = SEATS.acquire().await?;
        let scratch = TempDir::new()?;
        let chromedriver = Chromedriver::start(scratch.path()).await?;
        let driver = WebDriver::new(chromedriver.url(), self.capabilities(&scratch)?)
            .await
            .context("the browser does not start")?;
        let page = Page::new(driver, chromedriver, scratch, seat);
        page.set_page_load_timeout(Duration::from_secs(30)).await?;
        self.emulate(&page).await?;
        page.goto(url.as_ref()).await?;
        Ok(page)
    }

    fn capabilities(&self, scratch: &TempDir) -> Result<ChromeCapabilities> {
        let mut wanted = DesiredCapabilities::chrome();
        wanted.set_binary(&chromium()?.to_string_lossy())?;
        for argument in ARGUMENTS {
            wanted.add_arg(argument)?;
        }
        wanted.add_arg(&format!("--user-data-dir={}", scratch.path().join("profile").display()))?;
        wanted.set_logging_prefs("browser", LoggingPrefsLogLevel::All)?;
        wanted.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
        wanted.set_page_load_strategy(self.patience.clone())?;
        Ok(wanted)
    }

    /// Sets what stays set over every later navigation of the session.
    async fn emulate(&self, page: &Page) -> Result<()> {
        // Not `--window-size`: Chromium's own windows are never narrower than 500 pixels.
        let screen = json!({ "width": self.width, "height": self.height, "deviceScaleFactor": 1, "mobile": false });
        page.command("Emulation.setDeviceMetricsOverride", screen).await?;
        let features = json!([
            { "name": "prefers-color-scheme", "value": self.scheme },
            { "name": "prefers-reduced-motion", "value": self.motion },
        ]);
        page.command("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        if !self.script {
            page.command("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
        }
        Ok(())
    }
}
