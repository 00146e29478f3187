//! A plain static host for the built site, as GitHub Pages is one: no fallback to the index, `404.html` for what is
//! missing, `/en` sent on to `/en/`, compressed for whoever takes that.

use std::{
    future,
    net::Ipv4Addr,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use anyhow::{Context, Result, ensure};
use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Redirect, Response},
};
use tokio::{net::TcpListener, task::JoinHandle};
use tower_http::{
    compression::CompressionLayer,
    services::{ServeDir, ServeFile},
    set_status::SetStatus,
};

use crate::Fault;

/// Where the build puts the site.
const DIST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../dist");

/// A static host that does not run yet.
#[derive(Clone, Debug)]
pub struct Host {
    dir: PathBuf,
    prefix: String,
    port: u16,
}

impl Host {
    /// The site as it was built last.
    pub fn of_dist() -> Result<Self> {
        Self::of(Path::new(DIST))
    }

    /// The site in any folder.
    pub fn of(dir: &Path) -> Result<Self> {
        ensure!(dir.join("index.html").is_file(), "no site in {}: run `make build` first", dir.display());
        Ok(Self { dir: dir.to_owned(), prefix: "/".to_owned(), port: 0 })
    }

    /// Below a path such as `/sub/path/` rather than at the top of the host.
    #[must_use]
    pub fn under(mut self, prefix: &str) -> Self {
        self.prefix = match prefix.trim_matches('/') {
            "" => "/".to_owned(),
            path => format!("/{path}/"),
        };
        self
    }

    /// On this port rather than on any that is free.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Starts to answer; this needs a Tokio runtime, and ends with it.
    pub async fn start(self) -> Result<Site> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port))
            .await
            .with_context(|| format!("port {} of 127.0.0.1 cannot be had", self.port))?;
        let base = format!("http://{}{}", listener.local_addr()?, self.prefix);
        let files = ServeDir::new(&self.dir)
            .redirect_path_prefix(self.prefix.trim_end_matches('/'))
            .not_found_service(ServeFile::new(self.dir.join("404.html")));
        let desk = Arc::new(Desk { prefix: self.prefix, files, faults: Mutex::default(), requests: Mutex::default() });
        let router = Router::new().fallback(answer).with_state(Arc::clone(&desk)).layer(CompressionLayer::new());
        let task = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, router).await {
                eprintln!("the host stopped: {error}");
            }
        });
        Ok(Site { base, desk, task })
    }
}

/// A static host that runs until it is dropped.
#[derive(Debug)]
pub struct Site {
    base: String,
    desk: Arc<Desk>,
    task: JoinHandle<()>,
}

impl Site {
    /// The full address of a path of the site, such as `en/?country=pe`; of its top for `""`.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// From now on, every file whose path ends like this goes wrong in this way.
    pub fn fail(&self, suffix: &str, fault: Fault) {
        lock(&self.desk.faults).push((suffix.to_owned(), fault));
    }

    /// From now on, nothing goes wrong.
    pub fn mend(&self) {
        lock(&self.desk.faults).clear();
    }

    /// What was asked for until now, in order: paths with their query.
    pub fn requests(&self) -> Vec<String> {
        lock(&self.desk.requests).clone()
    }

    /// Answers for as long as the process lives.
    pub async fn stay(mut self) -> Result<()> {
        Ok((&mut self.task).await?)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What the host knows while it answers.
#[derive(Debug)]
struct Desk {
    prefix: String,
    files: ServeDir<SetStatus<ServeFile>>,
    faults: Mutex<Vec<(String, Fault)>>,
    requests: Mutex<Vec<String>>,
}

impl Desk {
    fn fault(&self, path: &str) -> Option<Fault> {
        lock(&self.faults).iter().rev().find(|(suffix, _)| path.ends_with(suffix)).map(|(_, fault)| fault.clone())
    }

    /// The same address as seen from the top of the site, or `None` outside it.
    fn inside(&self, uri: &Uri) -> Option<Uri> {
        let below = uri.path_and_query()?.as_str().strip_prefix(&self.prefix)?;
        format!("/{below}").parse().ok()
    }
}

/// A test that failed while it held the lock must not take the others with it.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn answer(State(desk): State<Arc<Desk>>, mut request: Request) -> Response {
    let uri = request.uri().clone();
    lock(&desk.requests).push(uri.to_string());
    match desk.fault(uri.path()) {
        Some(Fault::Missing) => return StatusCode::NOT_FOUND.into_response(),
        Some(Fault::Silent) => return future::pending().await,
        Some(Fault::Body(text)) => return text.into_response(),
        None => {}
    }
    let Some(inside) = desk.inside(&uri) else {
        return if desk.prefix.strip_suffix('/') == Some(uri.path()) {
            Redirect::permanent(&desk.prefix).into_response()
        } else {
            StatusCode::NOT_FOUND.into_response()
        };
    };
    *request.uri_mut() = inside;
    let mut response = match desk.files.clone().try_call(request).await {
        Ok(response) => response.map(Body::new),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    };
    // A browser may keep a file, but has to ask: whoever builds anew and reloads sees the new build.
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

#[cfg(test)]
mod tests;
