//! Reading fields of a JSON record. One tree for the whole file, walked by a few small functions: derived readers for
//! each record weighed five times as much.

use serde_json::Value;

use super::{Failure, Flaw, Names};

/// A file of the record as a tree. To read it from text takes as long as to make sense of it, and whoever has to let others
/// have their turn does so in between.
#[derive(Debug)]
pub struct Tree(pub(super) Value);

impl Tree {
    /// Reads a text.
    ///
    /// # Errors
    /// Where it is not JSON.
    pub fn parse(json: &str) -> Result<Self, Failure> {
        serde_json::from_str(json).map(Self).map_err(|error| Failure::NotJson(error.to_string()))
    }
}

/// The list of a file's top level.
pub(super) fn top_list<'a>(file: &'a Value, name: &str) -> Option<&'a [Value]> {
    Some(file.get(name)?.as_array()?.as_slice())
}

/// A text that has to be there.
pub(super) fn text<'a>(record: &'a Value, field: &'static str) -> Result<&'a str, Flaw> {
    record.get(field).and_then(Value::as_str).ok_or(Flaw::NotAsExpected { field })
}

/// A text that may be missing or null.
pub(super) fn optional_text<'a>(record: &'a Value, field: &'static str) -> Result<Option<&'a str>, Flaw> {
    match record.get(field) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(Flaw::NotAsExpected { field }),
    }
}

/// A list that may be missing.
pub(super) fn list<'a>(record: &'a Value, field: &'static str) -> Result<&'a [Value], Flaw> {
    match record.get(field) {
        None | Some(Value::Null) => Ok(&[]),
        Some(Value::Array(list)) => Ok(list),
        Some(_) => Err(Flaw::NotAsExpected { field }),
    }
}

/// The text that a list holds at a place.
pub(super) fn item<'a>(value: &'a Value, field: &'static str) -> Result<&'a str, Flaw> {
    value.as_str().ok_or(Flaw::NotAsExpected { field })
}

/// Names by language; whatever is not a text is passed over.
pub(super) fn names(record: &Value) -> Names {
    let pairs = record.get("names").and_then(Value::as_object).into_iter().flatten();
    Names::new(pairs.filter_map(|(tag, name)| Some((tag.clone(), name.as_str()?.to_owned()))).collect())
}

/// A list of texts that may be missing; whatever is not a text is passed over.
pub(super) fn texts(record: &Value, field: &str) -> Vec<String> {
    let list = record.get(field).and_then(Value::as_array).into_iter().flatten();
    list.filter_map(|text| text.as_str().map(str::to_owned)).collect()
}
