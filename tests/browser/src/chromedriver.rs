//! The process that sits between a test and its browser.

use std::{
    env,
    io::{self, Read, Write},
    net::{Ipv4Addr, TcpStream},
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use anyhow::{Context, Result};
use thirtyfour::SessionId;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, ChildStdout, Command},
};

/// A running chromedriver, which ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Chromedriver {
    port: u16,
    _process: Child,
    // Held open: the driver would die of a closed pipe at its next line.
    _output: BufReader<ChildStdout>,
}

/// How often it is started before that is called a failure.
const ATTEMPTS: usize = 5;

impl Chromedriver {
    /// Starts one on a port that the system picks, so that any number can run at once.
    /// What driver and browser leave lying about goes into `scratch`.
    pub(crate) async fn start(scratch: &Path) -> Result<Self> {
        // The driver takes the port that it got for IPv4 for IPv6 as well, and ends where that one is taken.
        for _ in 1..ATTEMPTS {
            if let Some(driver) = Self::try_start(scratch).await? {
                return Ok(driver);
            }
        }
        Self::try_start(scratch).await?.context("chromedriver ended before it named its port")
    }

    async fn try_start(scratch: &Path) -> Result<Option<Self>> {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .env("TMPDIR", scratch)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .context("chromedriver does not start: `make test` installs it")?;
        let mut output = BufReader::new(process.stdout.take().context("chromedriver has no output")?);
        let mut line = String::new();
        while output.read_line(&mut line).await? > 0 {
            let port = line
                .split_once("successfully on port ")
                .and_then(|(_, rest)| rest.trim_end_matches(['.', '\n']).parse().ok());
            if let Some(port) = port {
                return Ok(Some(Self { port, _process: process, _output: output }));
            }
            line.clear();
        }
        Ok(None)
    }

    /// Where it takes commands.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Closes the browser of a session: a killed driver would leave it running. For `Drop`, so it blocks, though not
    /// for ever, and there is nobody to tell of a failure.
    pub(crate) fn close(&self, session: &SessionId) {
        let _ = self.request_close(session);
    }

    fn request_close(&self, session: &SessionId) -> io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        write!(stream, "DELETE /session/{session} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        // The first bytes of the answer are enough, and all there is to wait for: the driver keeps the line open.
        let _ = stream.read(&mut [0; 256])?;
        Ok(())
    }
}

/// The browser under any of the names that systems give it.
pub(crate) fn chromium() -> Result<PathBuf> {
    const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .flat_map(|folder| NAMES.map(|name| folder.join(name)))
        .find(|file| file.is_file())
        .context("no Chromium on PATH: `make test` installs it")
}
