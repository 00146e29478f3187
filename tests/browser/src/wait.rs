//! Waiting for the page rather than for time to pass.

use std::time::Duration;

use anyhow::{Result, bail};
use tokio::time::{Instant, sleep};

use crate::Page;

const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(40);

impl Page {
    /// Waits until the app has taken the page over.
    pub async fn ready(&self) -> Result<()> {
        self.until("the app takes the page over", "document.documentElement.dataset.ready === 'true'").await
    }

    /// Waits until a JavaScript expression, or what it resolves to, is truthy; `what` says in words what was hoped for.
    pub async fn until(&self, what: &str, expression: &str) -> Result<()> {
        self.until_within(PATIENCE, what, expression).await
    }

    /// The same with another patience than the usual one.
    pub async fn until_within(&self, patience: Duration, what: &str, expression: &str) -> Result<()> {
        let start = Instant::now();
        // A failed look is only "not yet": the page may be on its way to the next.
        let last = loop {
            let look = self.eval(&format!("Promise.resolve({expression}).then(Boolean)")).await;
            if matches!(look, Ok(true)) {
                return Ok(());
            }
            if start.elapsed() > patience {
                break look;
            }
            sleep(PAUSE).await;
        };
        let seen = last.map_or_else(|error| format!("{error:#}"), |_| "not true".to_owned());
        let url = self.current_url().await.map_or_else(|error| error.to_string(), |url| url.to_string());
        let console = self.console().await.unwrap_or_default().join("\n  ");
        bail!("waited {patience:?} in vain until {what}\n  {expression}: {seen}\n  at {url}\n  console: {console}")
    }
}
