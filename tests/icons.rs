//! Every weapon category has a picture of its own, drawn in the colour of the text around it.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use scraper::{Html, Selector};
use support::{SHIPPED, read};

#[test]
fn each_category_has_one() {
    let sprite = Html::parse_fragment(&read("public/icons.svg"));
    let symbols = Selector::parse("symbol").unwrap();
    let mut outlines: BTreeMap<String, &str> = BTreeMap::new();
    let mut ids = BTreeSet::new();
    for symbol in sprite.select(&symbols) {
        let id = symbol.attr("id").unwrap();
        assert!(ids.insert(id), "{id} stands there twice");
        assert_eq!(symbol.attr("viewbox").or_else(|| symbol.attr("viewBox")), Some("0 0 24 24"), "{id}");
        let html = symbol.inner_html();
        assert!(!html.contains("fill=") && !html.contains("stroke"), "{id} has a colour of its own");
        if let Some(other) = outlines.insert(html, id) {
            panic!("{id} looks like {other}");
        }
    }
    let categories: BTreeSet<&str> = SHIPPED.dataset.categories.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, categories);
}
