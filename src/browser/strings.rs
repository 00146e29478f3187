//! The interface's own strings: those of the page's language come with the app, those of others when they are wanted.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::RequestCache;

use super::base::boot_script;
use super::fetch::fetch_text;
use crate::domain::Lang;
use crate::state::LoadFailure;
use crate::text;

/// Takes in what `boot.js` has fetched beside the app.
pub(super) fn take(lang: Lang) {
    let lines = boot_script().and_then(|script| Reflect::get(&script, &JsValue::from_str("strings")).ok()?.as_string());
    text::bring(lang, lines.unwrap_or_default());
}

/// Fetches those of a language.
pub(super) fn fetch(lang: Lang) -> impl Future<Output = Result<(), LoadFailure>> {
    let tag = lang.tag();
    let lines = fetch_text(format!("strings.{tag}.txt"), &format!("data-strings-{tag}"), RequestCache::Default);
    async move {
        text::bring(lang, lines.await?);
        Ok(())
    }
}
