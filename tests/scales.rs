//! One scale of type and one of spacing: every size of text and every distance of the style sheets is one of theirs.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use std::fs;

use support::{project, read};

/// The declarations of all sheets but that of the tokens, with their file.
fn declarations() -> Vec<(String, String, String)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(project().join("style")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if name == "tokens.css" {
            continue;
        }
        let sheet = read(format!("style/{name}"));
        for part in sheet.split(['{', '}', ';']) {
            if let Some((property, value)) = part.trim().split_once(": ") {
                all.push((name.clone(), property.to_owned(), value.to_owned()));
            }
        }
    }
    assert!(all.len() > 500, "{} declarations", all.len());
    all
}

#[test]
fn text_has_sizes_of_the_scale() {
    for (sheet, property, value) in declarations() {
        // A part of a line may be larger or smaller than it, and paper sets the whole scale.
        let is_part = value.split([' ', '/']).next().is_some_and(|size| size.ends_with("em") && !size.ends_with("rem"));
        let is_free = ["inherit", "0"].contains(&value.as_str())
            || is_part
            || value.starts_with("100%/")
            || sheet == "print.css" && value.ends_with("px");
        let is_token = value.contains("var(--t-");
        if property == "font-size" || property == "font" {
            assert!(is_free || is_token, "style/{sheet}: {property}: {value}");
        }
    }
}

#[test]
fn distances_are_of_the_scale() {
    for (sheet, property, value) in declarations() {
        let is_distance =
            property.ends_with("gap") || property.starts_with("padding") || property.starts_with("margin");
        // What follows the width of the screen lies between two of them.
        if is_distance && !value.starts_with("clamp(") {
            assert!(!value.contains("rem"), "style/{sheet}: {property}: {value}");
        }
    }
}
