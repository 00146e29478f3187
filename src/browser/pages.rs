//! The pages of one thing are written ahead, and the app does not draw them anew: it fetches the page to which a link leads,
//! and puts its content in the place of what is shown. So a kind of page costs the app nothing.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Document, DomParser, Element, HtmlElement, RequestCache, SupportedType};

use super::base::document;
use super::fetch::fetch;

/// So many pages are kept for the way back.
const MOST: usize = 40;

/// Pages that were fetched, by their address.
#[derive(Clone, Default)]
pub(super) struct Pages(Rc<RefCell<Vec<(String, Document)>>>);

impl Pages {
    /// The page at an address; nothing where it cannot be had, and the browser itself had better go there.
    pub(super) async fn get(&self, address: &str) -> Option<Document> {
        let known = self.0.borrow().iter().find(|(other, _)| other == address).map(|(_, page)| page.clone());
        if known.is_some() {
            return known;
        }
        let html = fetch(address.to_owned(), &[], RequestCache::Default).await.ok()?;
        let page = DomParser::new().ok()?.parse_from_string(&html, SupportedType::TextHtml).ok()?;
        content(&page)?;
        let mut pages = self.0.borrow_mut();
        if pages.len() == MOST {
            pages.remove(0);
        }
        pages.push((address.to_owned(), page.clone()));
        Some(page)
    }
}

/// A copy of what a page holds, for this document, which takes its language, title and description from it.
pub(super) fn bring(page: &Document) -> Option<HtmlElement> {
    let document = document()?;
    let copy = document.import_node_with_deep(content(page)?.unchecked_ref(), true).ok()?.dyn_into().ok()?;
    let (root, from) = (document.document_element()?, page.document_element()?);
    root.set_attribute("lang", &from.get_attribute("lang")?).ok()?;
    document.set_title(&page.title());
    let description = |of: &Document| of.query_selector("meta[name=description]").ok()?;
    if let (Some(own), Some(its)) = (description(&document), description(page)) {
        own.set_attribute("content", &its.get_attribute("content")?).ok()?;
    }
    Some(copy)
}

fn content(page: &Document) -> Option<Element> {
    page.get_element_by_id(super::stage::PLACE)
}
