//! HTML as a browser would read it, and what holds for every page.

use std::collections::{BTreeMap, BTreeSet};

use scraper::node::Node;
use scraper::{ElementRef, Html, Selector};

/// Elements that have no end tag.
const VOID: [&str; 7] = ["br", "hr", "img", "input", "link", "meta", "wbr"];

/// Every element that a selector finds, in the order of the document.
pub(crate) fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&parsed(selector)).collect()
}

/// Every element inside another one that a selector finds.
pub(crate) fn inside<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element.select(&parsed(selector)).collect()
}

/// The one element that a selector finds.
pub(crate) fn only<'a>(page: &'a Html, selector: &str) -> ElementRef<'a> {
    let found = all(page, selector);
    assert_eq!(found.len(), 1, "there has to be just one {selector}");
    found[0]
}

fn parsed(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"))
}

/// An attribute that has to be there.
pub(crate) fn value<'a>(element: ElementRef<'a>, name: &str) -> &'a str {
    element.attr(name).unwrap_or_else(|| panic!("no {name} in {}", element.html()))
}

/// The text of an element, spaces as they are.
pub(crate) fn text_of(element: ElementRef<'_>) -> String {
    element.text().collect()
}

/// Reads a whole document; a parser that has to mend it is a failure.
pub(crate) fn parse(name: &str, document: &str) -> Html {
    check_balance(name, document);
    let page = Html::parse_document(document);
    let mended: Vec<_> = page.errors.iter().take(5).collect();
    assert!(mended.is_empty(), "{name}: the parser had to mend {} things: {mended:?}", page.errors.len());
    check_references(name, &page);
    page
}

/// No id twice, and whatever names an id names one that is there.
fn check_references(name: &str, page: &Html) {
    let mut ids: BTreeMap<&str, usize> = BTreeMap::new();
    for element in all(page, "[id]") {
        *ids.entry(value(element, "id")).or_default() += 1;
    }
    let twice: Vec<_> = ids.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "{name}: ids stand twice: {twice:?}");
    for attribute in ["aria-labelledby", "aria-describedby", "aria-controls", "aria-activedescendant", "for"] {
        for element in all(page, &format!("[{attribute}]")) {
            for id in value(element, attribute).split_whitespace() {
                assert!(ids.contains_key(id), "{name}: {attribute} names #{id}, which is not there");
            }
        }
    }
    let styled: BTreeSet<&str> = all(page, "[style]").into_iter().map(|it| it.attr("class").unwrap_or("")).collect();
    // Only what follows a pointer is placed by a style of its own.
    let unexpected: Vec<_> = styled.iter().filter(|class| **class != "bubble-place").collect();
    assert!(unexpected.is_empty(), "{name}: style attributes at {unexpected:?}");
    for element in all(page, "*") {
        let handler = element.value().attrs().find(|(name, _)| name.starts_with("on"));
        assert_eq!(handler, None, "{name}: a handler in the markup");
    }
}

/// Every start tag has its end tag, in order, without a parser's forgiveness.
pub(crate) fn check_balance(name: &str, html: &str) {
    let mut open: Vec<String> = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            let (_, after) = comment.split_once("-->").unwrap_or_else(|| panic!("{name}: a comment without an end"));
            rest = after;
            continue;
        }
        let end = tag_end(rest).unwrap_or_else(|| panic!("{name}: a tag without an end: {rest:.80}"));
        let (tag, after) = (&rest[1..end], &rest[end + 1..]);
        rest = after;
        if tag.starts_with('!') {
            continue;
        }
        let word: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        assert!(!word.is_empty(), "{name}: a loose < before {tag:.80}");
        if tag.starts_with('/') {
            let last = open.pop();
            assert_eq!(last.as_deref(), Some(word.as_str()), "{name}: </{word}> ends another element");
        } else if word == "script" || word == "style" {
            // Their content is no markup.
            let end = format!("</{word}>");
            let (_, after) = rest.split_once(&end).unwrap_or_else(|| panic!("{name}: <{word}> without an end"));
            rest = after;
        } else if !VOID.contains(&word.as_str()) && !tag.ends_with('/') {
            open.push(word);
        }
    }
    assert!(open.is_empty(), "{name}: not ended: {open:?}");
}

/// Where a tag ends: the first `>` outside of quotes.
fn tag_end(html: &str) -> Option<usize> {
    let mut quote = None;
    html.char_indices().find_map(|(place, it)| {
        match (quote, it) {
            (None, '"' | '\'') => quote = Some(it),
            (Some(open), _) if open == it => quote = None,
            (None, '>') => return Some(place),
            _ => {}
        }
        None
    })
}

/// The text nodes of a page that stand outside of any element with a language of its own.
pub(crate) fn own_texts(element: ElementRef<'_>, texts: &mut Vec<String>) {
    for child in element.children() {
        match child.value() {
            Node::Text(text) => texts.push(text.trim().to_owned()),
            Node::Element(it) if it.attr("lang").is_none() && it.name() != "script" => {
                if let Some(label) = it.attr("aria-label") {
                    texts.push(label.to_owned());
                }
                own_texts(ElementRef::wrap(child).unwrap(), texts);
            }
            _ => {}
        }
    }
}
