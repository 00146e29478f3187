//! Asking for a file of the site.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response, window};

use super::base::{base, boot_script};
use crate::state::LoadFailure;

/// The text of a file, given by its path below the base and the attribute that says its version. It is asked for at once, not
/// only when the answer is waited for.
pub(super) fn fetch_text(
    path: String,
    version_key: &str,
    cache: RequestCache,
) -> impl Future<Output = Result<String, LoadFailure>> + use<> {
    let version = boot_script().and_then(|script| script.get_attribute(version_key)).unwrap_or_default();
    // As the page's head has asked for it, to the letter, or it is loaded twice.
    fetch(format!("{}{path}?v={version}", base()), cache)
}

/// The text at an address.
pub(super) fn fetch(url: String, cache: RequestCache) -> impl Future<Output = Result<String, LoadFailure>> + use<> {
    let init = RequestInit::new();
    init.set_cache(cache);
    let answer = window().map(|window| JsFuture::from(window.fetch_with_str_and_init(&url, &init)));
    async move {
        let response = answer.ok_or(LoadFailure::Offline)?.await.map_err(|_| LoadFailure::Offline)?;
        let response: Response = response.dyn_into().map_err(|_| LoadFailure::Offline)?;
        if !response.ok() {
            let path = url.split('?').next().unwrap_or_default();
            let file = path.rsplit('/').next().unwrap_or_default().to_owned();
            return Err(LoadFailure::Missing { file, status: response.status() });
        }
        let text = response.text().map_err(|_| LoadFailure::Offline)?;
        JsFuture::from(text).await.ok().and_then(|text| text.as_string()).ok_or(LoadFailure::Offline)
    }
}
