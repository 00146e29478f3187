//! Checks the data: `cargo run --bin check-data [-- FOLDER]`, by default `public/data`.
//!
//! Prints each finding, then counts; exit status 1 if there is any finding.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<std::process::ExitCode> {
    use std::io::Write as _;
    use std::process::ExitCode;

    let folder = std::env::args_os().nth(1).unwrap_or_else(|| "public/data".into());
    let report = k_defense::check::check_folder(folder.as_ref());
    let mut output = std::io::stdout().lock();
    for finding in &report.findings {
        writeln!(output, "{finding}")?;
    }
    for line in &report.summary {
        writeln!(output, "{line}")?;
    }
    writeln!(output, "{} findings", report.findings.len())?;
    Ok(if report.findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

// The page is built for wasm32 from the same package, and the check is native only.
#[cfg(target_arch = "wasm32")]
fn main() {}
