//! Pictures of whole pages, not only of what fits into the window.

use anyhow::{Context, Result};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Value, json};

use crate::Page;

impl Page {
    /// A PNG of the page from its top, at most this many pixels high.
    pub async fn whole_page(&self, max_height: u32) -> Result<Vec<u8>> {
        let metrics = self.command("Page.getLayoutMetrics", json!({})).await?;
        let side = |name: &str| metrics["cssContentSize"][name].as_f64().context("a page without a size");
        let clip = json!({ "x": 0, "y": 0, "width": side("width")?, "height": side("height")?.min(max_height.into()), "scale": 1 });
        let wanted = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let shot = self.command("Page.captureScreenshot", wanted).await?;
        let data = shot.get("data").and_then(Value::as_str).context("a screenshot without data")?;
        Ok(BASE64_STANDARD.decode(data)?)
    }
}
