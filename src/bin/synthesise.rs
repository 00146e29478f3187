//! Writes a large data set for measuring: `cargo run --bin synthesise -- EVENTS FOLDER`.
//!
//! FOLDER then holds `dataset.json` and `text.en.json`, as the page reads them.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    use std::process::ExitCode;

    let mut arguments = std::env::args_os().skip(1);
    let events = arguments.next().and_then(|it| it.to_str()?.parse().ok()).filter(|events| *events > 0);
    let (Some(events), Some(folder), None) = (events, arguments.next(), arguments.next()) else {
        eprintln!("synthesise: a number of events and a folder, such as `cargo run --bin synthesise -- 10000 big`.");
        return ExitCode::FAILURE;
    };
    let folder = std::path::PathBuf::from(folder);
    match write(events, &folder) {
        Ok(()) => {
            eprintln!("synthesise: {events} events written into {}.", folder.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("synthesise: {error}. {} has to be a folder that can be written into.", folder.display());
            ExitCode::FAILURE
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn write(events: usize, folder: &std::path::Path) -> std::io::Result<()> {
    let (dataset, words) = k_defense::synthetic::dataset(events);
    std::fs::create_dir_all(folder)?;
    std::fs::write(folder.join("dataset.json"), dataset)?;
    std::fs::write(folder.join("text.en.json"), words)
}

// The page is built for wasm32 from the same package, and this tool is native only.
#[cfg(target_arch = "wasm32")]
fn main() {}
