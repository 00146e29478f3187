//! Where the site lies: the folder of the script that started the app, so that one build runs under any path.

use std::sync::OnceLock;

use wasm_bindgen::JsCast;
use web_sys::{HtmlScriptElement, Location, Url};

use crate::state::address::{self, Reading};

/// The script element that started the app; it also carries the versions of the data.
pub(super) fn boot_script() -> Option<HtmlScriptElement> {
    document()?.get_element_by_id("boot")?.dyn_into().ok()
}

pub(super) fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

pub(super) fn location() -> Option<Location> {
    Some(web_sys::window()?.location())
}

/// The path of the site, with a slash at both ends.
pub(super) fn base() -> &'static str {
    // Found once, at the start: the script's address is relative, and the address bar moves on.
    static BASE: OnceLock<String> = OnceLock::new();
    BASE.get_or_init(find_base)
}

fn find_base() -> String {
    let path = boot_script().and_then(|script| Url::new(&script.src()).ok()).map(|url| url.pathname());
    let path = path.unwrap_or_else(|| "/".to_owned());
    path.rsplit_once('/').map_or_else(|| "/".to_owned(), |(folder, _)| format!("{folder}/"))
}

/// What an address of this site says; nothing where it is not of this site.
pub(super) fn read(path: &str, query: &str) -> Option<Reading> {
    Some(address::read(&decoded(path.strip_prefix(base())?), query))
}

/// What the address bar says.
pub(super) fn reading() -> Reading {
    let read_here = || {
        let location = location()?;
        read(&location.pathname().ok()?, &location.search().ok()?)
    };
    read_here().unwrap_or_else(|| address::read("", ""))
}

fn decoded(path: &str) -> String {
    js_sys::decode_uri(path).map_or_else(|_| path.to_owned(), String::from)
}
