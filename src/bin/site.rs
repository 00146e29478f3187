//! Writes the static pages into what Trunk has built; Trunk itself calls it.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    use std::path::PathBuf;
    use std::process::ExitCode;

    let Some(staging) = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        eprintln!("site: TRUNK_STAGING_DIR is not set; `trunk build` calls this tool after the app is built.");
        return ExitCode::FAILURE;
    };
    let site_url = std::env::var("SITE_URL").ok().filter(|url| !url.is_empty());
    let site_url = site_url.map(|url| format!("{}/", url.trim_end_matches('/')));
    let is_dev = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "debug");
    if site_url.is_none() {
        eprintln!("site: SITE_URL is not set, so canonical addresses are left out.");
    }
    if k_defense::state::address::REPORT_URL.is_none() {
        eprintln!("site: REPORT_URL is not set, so `Report an error` leads to the about page.");
    }
    match k_defense::site::write(&staging, std::path::Path::new("."), site_url, is_dev) {
        Ok(pages) => {
            eprintln!("site: {} files written.", pages.len());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!(
                "site: {error}. The tool runs in the folder of the project, after `trunk build` has built the app."
            );
            ExitCode::FAILURE
        }
    }
}

#[cfg(target_arch = "wasm32")]
fn main() {}
