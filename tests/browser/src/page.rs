//! An open page: the driver's own commands through `Deref`, and what journeys ask on top.

use std::ops::Deref;

use anyhow::{Context, Result};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;
use tempfile::TempDir;
use thirtyfour::WebDriver;
use tokio::sync::SemaphorePermit;

use crate::{Site, chromedriver::Chromedriver};

/// A page in a browser of its own, which closes when this is dropped.
#[derive(Debug)]
pub struct Page {
    driver: WebDriver,
    chromedriver: Chromedriver,
    _scratch: TempDir,
    _seat: SemaphorePermit<'static>,
}

impl Page {
    pub(crate) fn new(
        driver: WebDriver,
        chromedriver: Chromedriver,
        scratch: TempDir,
        seat: SemaphorePermit<'static>,
    ) -> Self {
        Self { driver, chromedriver, _scratch: scratch, _seat: seat }
    }

    /// The value of a JavaScript expression; of what it resolves to, if it is a promise.
    pub async fn eval<T: DeserializeOwned>(&self, expression: &str) -> Result<T> {
        let answer = self.execute(format!("return ({expression});"), Vec::new()).await?;
        serde_json::from_value(answer.json().clone())
            .with_context(|| format!("unlike what was asked for: {expression}"))
    }

    /// Sends a command of the Chrome `DevTools` protocol.
    pub async fn command(&self, method: &str, parameters: Value) -> Result<Value> {
        self.cdp().send_raw(method, parameters).await.with_context(|| method.to_owned())
    }

    /// What the console got since the last call, a line each, the level first.
    pub async fn console(&self) -> Result<Vec<String>> {
        let entries = self.browser_log().await?;
        Ok(entries.into_iter().map(|entry| format!("{} {}", entry.level, entry.message)).collect())
    }

    /// Every address on a network that was asked for since the last call, in order; not the browser's own pages.
    pub async fn requests(&self) -> Result<Vec<String>> {
        let mut urls = Vec::new();
        for entry in self.get_log("performance").await? {
            let Notice { message } = serde_json::from_str(&entry.message)?;
            if message.method == "Network.requestWillBeSent"
                && let Some(url) = message.params.pointer("/request/url").and_then(Value::as_str)
                && (url.starts_with("http") || url.starts_with("ws"))
            {
                urls.push(url.to_owned());
            }
        }
        Ok(urls)
    }

    /// Like [`Page::requests`], only those that left the site: other hosts, and paths above the site's own.
    pub async fn foreign_requests(&self, site: &Site) -> Result<Vec<String>> {
        let mut urls = self.requests().await?;
        urls.retain(|url| !url.starts_with(&site.url("")));
        Ok(urls)
    }
}

impl Deref for Page {
    type Target = WebDriver;

    fn deref(&self) -> &WebDriver {
        &self.driver
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        // Left to itself, the driver's handle says goodbye over a connection that this very thread would have to serve,
        // and waits two minutes for it.
        if self.driver.clone().leak().is_ok() {
            self.chromedriver.close(self.driver.session_id());
        }
    }
}

/// A line of the driver's performance log.
#[derive(Deserialize)]
struct Notice {
    message: DevToolsEvent,
}

#[derive(Deserialize)]
struct DevToolsEvent {
    method: String,
    params: Value,
}
