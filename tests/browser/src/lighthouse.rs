//! Lighthouse: what it gives a page in each category, on the slow phone that is its default, and what it takes off for.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use tokio::process::Command;

use crate::{browser::ARGUMENTS, chromedriver::chromium};

const PROGRAM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules/.bin/lighthouse");

/// A category of Lighthouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Category {
    /// Its id, which is also how it is named to people.
    pub id: &'static str,
    /// The least score that a page of this site may have, of 100.
    pub least: u32,
}

/// All of them.
pub const CATEGORIES: [Category; 4] = [
    // Time is never the same twice; what is short of 100 here may be the machine.
    Category { id: "performance", least: 95 },
    Category { id: "accessibility", least: 100 },
    Category { id: "best-practices", least: 100 },
    Category { id: "seo", least: 100 },
];

/// What a page got in a category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// The category.
    pub category: Category,
    /// Of 100.
    pub points: u32,
    /// The audits that the page did not pass in full, a line each.
    pub failed: Vec<String>,
}

impl Score {
    /// Whether it is less than it has to be.
    pub fn is_short(&self) -> bool {
        self.points < self.category.least
    }
}

/// So often Lighthouse may fail itself: on a machine that is busy its browser does not answer in time.
const ATTEMPTS: usize = 3;

/// Audits the page at an address.
pub async fn audit(url: &str, categories: &[Category]) -> Result<Vec<Score>> {
    ensure!(Path::new(PROGRAM).is_file(), "no lighthouse at {PROGRAM}: `make audit` installs it");
    let mut attempt = 1;
    loop {
        match once(url, categories).await {
            Err(error) if attempt < ATTEMPTS => eprintln!("attempt {attempt} of {ATTEMPTS}: {error:#}"),
            outcome => return outcome,
        }
        attempt += 1;
    }
}

/// One attempt; what Lighthouse and its browser leave lying about goes into a folder that is gone afterwards.
async fn once(url: &str, categories: &[Category]) -> Result<Vec<Score>> {
    let scratch = tempfile::tempdir()?;
    let report = scratch.path().join("report.json");
    let ids: Vec<_> = categories.iter().map(|category| category.id).collect();
    let output = Command::new(PROGRAM)
        .arg(url)
        .args(["--output=json", "--quiet", "--no-enable-error-reporting"])
        .arg(format!("--output-path={}", report.display()))
        .arg(format!("--only-categories={}", ids.join(",")))
        .arg(format!("--chrome-flags={}", ARGUMENTS.join(" ")))
        .env("CHROME_PATH", chromium()?)
        .env("TMPDIR", scratch.path())
        .kill_on_drop(true)
        .output()
        .await
        .context("lighthouse does not start: it takes Node.js")?;
    ensure!(output.status.success(), "lighthouse failed on {url}:\n{}", String::from_utf8_lossy(&output.stderr));
    let report = serde_json::from_slice(&fs::read(&report)?)?;
    categories.iter().map(|category| score(&report, *category)).collect()
}

/// What a report says of a category.
fn score(report: &Value, category: Category) -> Result<Score> {
    if let Some(error) = report.pointer("/runtimeError/message").and_then(Value::as_str) {
        bail!("lighthouse could not look at the page: {error}");
    }
    let found = &report["categories"][category.id];
    let share = found["score"].as_f64().with_context(|| format!("the report has no score for {}", category.id))?;
    let references = found["auditRefs"].as_array().into_iter().flatten();
    let audits = references.filter_map(|reference| report["audits"].get(reference["id"].as_str()?));
    Ok(Score { category, points: points(share), failed: audits.filter_map(failed).collect() })
}

/// A line for an audit below 1, with the first places where it fails. One without a score is for information, or was
/// not to be applied.
fn failed(audit: &Value) -> Option<String> {
    const PLACES: usize = 3;
    let score = audit["score"].as_f64().filter(|score| *score < 1.0)?;
    let text = |key| audit[key].as_str().unwrap_or_default();
    let line = format!("{} {}: {} {}", text("id"), points(score), text("title"), text("displayValue"));
    let items = audit.pointer("/details/items").and_then(Value::as_array).into_iter().flatten();
    let places = items.filter_map(|item| item.pointer("/node/snippet")?.as_str()).take(PLACES);
    Some(places.fold(line.trim_end().to_owned(), |line, place| format!("{line}\n        {place}")))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of one has no sign and is small")]
fn points(share: f64) -> u32 {
    (share.clamp(0.0, 1.0) * 100.0).round() as u32
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_report_is_read() -> Result<()> {
        let report = json!({
            "categories": { "seo": { "score": 0.92, "auditRefs": [{ "id": "a" }, { "id": "b" }, { "id": "c" }, { "id": "d" }] } },
            "audits": {
                "a": { "id": "a", "score": 0, "title": "Has no description",
                    "details": { "items": [{ "node": { "snippet": "<head>" } }, { "url": "app.js" }] } },
                "b": { "id": "b", "score": 1, "title": "Has a title" },
                "c": { "id": "c", "score": null, "title": "Not applicable" },
                "d": { "id": "d", "score": 0.57, "title": "First paint", "displayValue": "2.1 s" },
            },
        });
        let category = Category { id: "seo", least: 100 };
        let score = score(&report, category)?;
        let failed = vec!["a 0: Has no description\n        <head>".to_owned(), "d 57: First paint 2.1 s".to_owned()];
        assert_eq!(score, Score { category, points: 92, failed });
        assert!(score.is_short());
        Ok(())
    }

    #[test]
    fn a_page_that_could_not_be_seen_has_no_score() {
        let category = CATEGORIES[0];
        let message = "The page did not load";
        let error = score(&json!({ "runtimeError": { "message": message } }), category).map_err(|it| it.to_string());
        assert!(error.is_err_and(|error| error.contains(message)));
        assert!(score(&json!({ "categories": {} }), category).is_err());
    }

    #[test]
    fn a_limit_is_met_by_what_it_says() {
        let is_short = |points| Score { category: CATEGORIES[0], points, failed: Vec::new() }.is_short();
        assert!(is_short(94) && !is_short(95));
    }
}
