//! `make serve`: the built site on this machine, as a plain static host would give it.

use std::{env, path::PathBuf, process::ExitCode};

use anyhow::{Context, Result, bail};
use browser_tests::Host;

#[tokio::main]
async fn main() -> ExitCode {
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<()> {
    let (mut port, mut dir) = (8080, PathBuf::from("dist"));
    let mut arguments = env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next().with_context(|| format!("{name} wants a value"))?;
        match name.as_str() {
            "--port" => port = value.parse().with_context(|| format!("{value} is not a port"))?,
            "--dir" => dir = value.into(),
            _ => bail!("{name} is unknown; there are --port and --dir"),
        }
    }
    let site = Host::of(&dir)?.port(port).start().await?;
    println!("Serving {} from {} until Ctrl-C", site.url(""), dir.display());
    site.stay().await
}
