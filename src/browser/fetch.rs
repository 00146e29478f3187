//! Asking for a file of the site.

use gloo_net::http::Request;
use web_sys::RequestCache;

use super::base::{base, boot_script};
use crate::state::LoadFailure;

/// The text of a file, given by its path below the base and the attribute that says its version.
pub(super) async fn fetch_text(path: String, version_key: &str, cache: RequestCache) -> Result<String, LoadFailure> {
    let version = boot_script().and_then(|script| script.get_attribute(version_key)).unwrap_or_default();
    // As the page's head has asked for it, to the letter, or it is loaded twice.
    fetch(format!("{}{path}", base()), &[("v", &version)], cache).await
}

/// The text at an address; what stands in its query the library has to write itself.
pub(super) async fn fetch(url: String, query: &[(&str, &str)], cache: RequestCache) -> Result<String, LoadFailure> {
    let response =
        Request::get(&url).query(query.iter().copied()).cache(cache).send().await.map_err(|_| LoadFailure::Offline)?;
    if !response.ok() {
        let file = url.rsplit('/').next().unwrap_or_default().to_owned();
        return Err(LoadFailure::Missing { file, status: response.status() });
    }
    response.text().await.map_err(|_| LoadFailure::Offline)
}
