//! The size budget: what the built site weighs against `budget.json`; fails when a limit is passed.

use std::{env, path::Path, process::ExitCode};

use anyhow::Result;
use browser_tests::weigh;

const BUDGET: &str = include_str!("../../budget.json");

fn main() -> Result<ExitCode> {
    let dist = env::args().nth(1).unwrap_or_else(|| "dist".to_owned());
    let rows = weigh(Path::new(&dist), serde_json::from_str(BUDGET)?)?;
    println!("{:>9} {:>9} {:>9}", "raw", "brotli", "at most");
    for row in &rows {
        let limit = row.limit.map(|limit| limit.to_string()).unwrap_or_default();
        let verdict = if row.is_over() { "  OVER" } else { "" };
        println!("{:>9} {:>9} {limit:>9}  {}{verdict}", row.raw, row.brotli, row.what);
    }
    Ok(if rows.iter().any(browser_tests::Row::is_over) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
