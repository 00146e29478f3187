//! The sources of an event: pages, each described alike wherever it is cited.

use serde_json::Value;

use super::catalogue::{Catalogue, repeated};
use super::dates::is_day;
use super::finding::At;
use super::rules::SOURCE;
use super::shape::{field, has_fields, is_code, is_filled, shown};

/// Checks the sources of one event against themselves and against the pages of earlier events.
pub(super) fn check<'a>(sources: &'a Value, catalogue: &mut Catalogue<'a>, at: &mut At<'_>) {
    let Some(sources) = sources.as_array().filter(|sources| !sources.is_empty()) else {
        at.say("has no source; name at least one page in a list");
        return;
    };
    let urls: Vec<_> = sources.iter().filter_map(|source| source.get("url")?.as_str()).collect();
    for (url, number) in repeated(&urls) {
        at.say(format!("source {url} appears {number} times; name it once"));
    }
    for source in sources {
        if has_fields(at, "a source", source, &SOURCE) {
            check_source(source, at);
            check_alike(source, catalogue, at);
        }
    }
}

fn check_source(source: &Value, at: &mut At<'_>) {
    let (url, title, published) = (field(source, "url"), field(source, "title"), field(source, "published"));
    let page = url.as_str().map_or_else(|| shown(url), str::to_owned);
    if !url.as_str().is_some_and(is_url) {
        at.say(format!("url {page} is not http(s); write the full address of the page"));
    }
    if !is_filled(field(source, "publisher")) {
        at.say(format!("publisher of {page} is empty or has loose spaces; name who published it"));
    }
    if !title.is_null() && (!is_filled(title) || title.as_str().is_some_and(is_bracketed)) {
        at.say(format!("title of {page} is neither a headline nor null; copy the headline, or write null"));
    }
    if !published.is_null() && !is_day(published) {
        at.say(format!("published of {page} is neither a date nor null; write a day such as 2024-04-16, or null"));
    }
    if !is_code(field(source, "language"), 2, u8::is_ascii_lowercase) {
        at.say(format!("language of {page} is not a code of two letters; write one such as es"));
    }
}

fn check_alike<'a>(source: &'a Value, catalogue: &mut Catalogue<'a>, at: &mut At<'_>) {
    let Some(url) = field(source, "url").as_str() else { return };
    if *catalogue.pages.entry(url).or_insert(source) != source {
        at.say(format!("{url} is described otherwise in another event; describe one page alike everywhere"));
    }
}

/// Whether a text is a web address with a dot in its host.
fn is_url(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else { return false };
    let mut host = rest.char_indices().take_while(|(_, character)| *character != '/');
    let has_dot = host.any(|(index, character)| character == '.' && index > 0 && index + 1 < rest.len());
    has_dot && !rest.contains(char::is_whitespace)
}

/// Whether a title stands wholly in brackets, as search engines write where a page has none.
fn is_bracketed(title: &str) -> bool {
    title.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).is_some_and(|inner| !inner.contains(']'))
}
