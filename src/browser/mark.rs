//! Finding an element again after everything was drawn anew: in another language, from the static page, after going back.

use web_sys::Element;

use super::base::document;

/// By these an element is known; the first that it has counts.
const NAMES: [&str; 3] = ["data-event", "id", "data-country"];

/// A selector that finds the element, or what stands in its place; empty where there is nothing to hold on to.
pub(super) fn mark(element: &Element) -> String {
    let mut path = String::new();
    let mut next = Some(element.clone());
    while let Some(it) = next {
        if let Some(name) = own_name(&it) {
            return name + &path;
        }
        path = format!(">{}:nth-of-type({}){path}", it.local_name(), place_among_its_like(&it));
        next = it.parent_element();
    }
    String::new()
}

/// What a mark means in the document as it is now.
pub(super) fn find(mark: &str) -> Option<Element> {
    // The empty mark is no selector, which is an error to the browser, and nothing to us.
    document()?.query_selector(mark).ok()?
}

fn own_name(element: &Element) -> Option<String> {
    // A static page holds most events as a line each, where the app has them in full, with the same link.
    if element.local_name() == "a" && element.closest(".line-list > :not([data-event])").ok()?.is_some() {
        return Some(format!("a[href=\"{}\"]", element.get_attribute("href")?));
    }
    NAMES.iter().find_map(|name| {
        let value = element.get_attribute(name)?;
        Some(format!("{}[{name}=\"{value}\"]", element.local_name()))
    })
}

fn place_among_its_like(element: &Element) -> usize {
    let name = element.local_name();
    let mut place = 1;
    let mut before = element.previous_element_sibling();
    while let Some(it) = before {
        if it.local_name() == name {
            place += 1;
        }
        before = it.previous_element_sibling();
    }
    place
}
