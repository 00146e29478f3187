//! The text files: the same keys in every language, filled, and true to the English one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::catalogue::Catalogue;
use super::finding::{At, Findings};
use super::rules::{TEXTS, TITLE_MAX, language_of, text_file};
use super::shape::{field, has_fields, is_filled, shown};

/// Checks the text files among the parsed ones; returns their languages, English first.
pub(super) fn check<'a>(
    parsed: &BTreeMap<&'a str, Value>,
    catalogue: &Catalogue<'_>,
    findings: &mut Findings,
) -> Vec<&'a str> {
    let english_file = text_file("en");
    let english = parsed.get(english_file.as_str());
    let mut files: Vec<_> = parsed.iter().filter_map(|(file, text)| Some((language_of(file)?, *file, text))).collect();
    files.sort_by_key(|(language, _, _)| *language != "en");
    for (language, file, text) in &files {
        let original = english.filter(|_| *language != "en");
        Text { file, words: text, original, catalogue }.check(findings);
        if *language == "en" {
            check_lengths(file, text, findings);
        }
    }
    files.into_iter().map(|(language, _, _)| language).collect()
}

/// One text file and what it is held against.
struct Text<'t> {
    file: &'t str,
    words: &'t Value,
    /// The English file, if this is a translation of it.
    original: Option<&'t Value>,
    catalogue: &'t Catalogue<'t>,
}

impl Text<'_> {
    fn check(&self, findings: &mut Findings) {
        let parts = TEXTS.map(|(part, _)| part);
        if !has_fields(&mut findings.at(self.file, "top"), "the file", self.words, &parts) {
            return;
        }
        for (part, keys) in TEXTS {
            let Some(texts) = field(self.words, part).as_object() else {
                findings.at(self.file, part).say("is not an object; map each id to its words");
                continue;
            };
            self.check_ids(part, texts, findings);
            for (id, words) in texts {
                let mut at = findings.at(self.file, format!("{part} {id}"));
                if has_fields(&mut at, "this text", words, keys) {
                    check_filled(words, keys, &mut at);
                    if part == "events" {
                        self.check_note(id, field(words, "note"), &mut at);
                    }
                }
            }
        }
    }

    fn check_ids(&self, part: &str, texts: &Map<String, Value>, findings: &mut Findings) {
        let wanted = wanted(part, self.catalogue);
        for id in wanted.iter().filter(|id| !texts.contains_key(**id)) {
            findings.at(self.file, format!("{part} {id}")).say("has no text; write one, in every language");
        }
        for id in texts.keys().filter(|id| !wanted.contains(id.as_str())) {
            let mut at = findings.at(self.file, format!("{part} {id}"));
            at.say("is a text without its thing in dataset.json; take it out, or correct the id");
        }
    }

    fn check_note(&self, id: &str, note: &Value, at: &mut At<'_>) {
        let event = self.catalogue.get("events", id);
        if note.is_null() && event.is_some_and(|event| field(event, "confidence") == "disputed") {
            at.say("is disputed and has no note; say in the note who says what");
        }
        let original = self.original.and_then(|english| english.get("events")?.get(id)?.get("note"));
        if original.is_some_and(|original| original.is_null() != note.is_null()) {
            at.say("note is not null exactly where that of text.en.json is; translate the note, or write null");
        }
    }
}

/// The ids that a part of a text file has to have.
fn wanted<'a>(part: &str, catalogue: &Catalogue<'a>) -> BTreeSet<&'a str> {
    if part == "domains" {
        catalogue.all("categories").filter_map(|(_, category)| field(category, "domain").as_str()).collect()
    } else {
        catalogue.ids(part)
    }
}

fn check_filled(words: &Value, keys: &[&str], at: &mut At<'_>) {
    for key in keys {
        let text = field(words, key);
        let may_be_null = *key == "note";
        if !(is_filled(text) || may_be_null && text.is_null()) {
            at.say(format!("{key} {} is empty, has loose spaces or is no text; correct it", shown(text)));
        }
    }
}

/// Only English titles are held to a length: the page lets the others wrap.
fn check_lengths(file: &str, text: &Value, findings: &mut Findings) {
    for (part, most) in TITLE_MAX {
        for (id, words) in field(text, part).as_object().into_iter().flatten() {
            let length = field(words, "title").as_str().map_or(0, |title| title.chars().count());
            if length > most {
                let mut at = findings.at(file, format!("{part} {id}"));
                at.say(format!("title has {length} characters, more than {most}; shorten it"));
            }
        }
    }
}
