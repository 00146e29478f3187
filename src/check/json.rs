//! Reading JSON without losing what `serde_json::Value` swallows: keys that occur twice in one object.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::finding::Findings;
use super::shape::name_of;

/// A key that its object holds more than once. The path is written from the inside out, as the reader returns.
struct Twin {
    path: Vec<String>,
    key: String,
}

/// Parses a file; reports bad JSON, keys that occur twice and control characters.
pub(super) fn parse(file: &str, contents: &str, findings: &mut Findings) -> Option<Value> {
    let mut twins = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(contents);
    let read = Reader { twins: &mut twins }.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    match read {
        Ok(value) => {
            for Twin { path, key } in twins {
                let path: Vec<_> = path.into_iter().rev().collect();
                let (place, inner) = split(&path);
                let inside = if inner.is_empty() { String::new() } else { format!(" in {inner}") };
                findings.at(file, place).say(format!("key {key:?} appears twice{inside}; keep one of the two"));
            }
            find_controls(file, &value, &mut Vec::new(), findings);
            Some(value)
        }
        Err(error) => {
            findings.at(file, "file").say(format!("cannot be read: {error}; correct the JSON there"));
            None
        }
    }
}

/// A path as the place of a finding (part and id) and what remains of it within that thing.
fn split(path: &[String]) -> (String, String) {
    let (place, inner) = path.split_at(path.len().min(2));
    (if place.is_empty() { "top".to_owned() } else { place.join(" ") }, inner.join(" "))
}

fn find_controls(file: &str, value: &Value, path: &mut Vec<String>, findings: &mut Findings) {
    match value {
        Value::String(text) => report_control(file, text, "the text", path, findings),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                path.push(name_of(item, index));
                find_controls(file, item, path, findings);
                path.pop();
            }
        }
        Value::Object(object) => {
            for (key, item) in object {
                report_control(file, key, "a key", path, findings);
                path.push(key.clone());
                find_controls(file, item, path, findings);
                path.pop();
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn report_control(file: &str, text: &str, holder: &str, path: &[String], findings: &mut Findings) {
    if let Some(control) = text.chars().find(|character| character.is_control()) {
        let (place, inner) = split(path);
        let holder = if inner.is_empty() { holder.to_owned() } else { format!("{holder} of {inner}") };
        let code = u32::from(control);
        findings.at(file, place).say(format!("{holder} holds the control character U+{code:04X}; take it out"));
    }
}

struct Reader<'t> {
    twins: &'t mut Vec<Twin>,
}

impl Reader<'_> {
    /// Tells the twins found since `first` the name of what they lie in.
    fn name_since(&mut self, first: usize, name: &str) {
        for twin in self.twins.iter_mut().skip(first) {
            twin.path.push(name.to_owned());
        }
    }
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut sequence: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        loop {
            let first = self.twins.len();
            let Some(item) = sequence.next_element_seed(Reader { twins: &mut *self.twins })? else { break };
            self.name_since(first, &name_of(&item, items.len()));
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut entries: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        let mut twice = BTreeSet::new();
        while let Some(key) = entries.next_key::<String>()? {
            let first = self.twins.len();
            let value = entries.next_value_seed(Reader { twins: &mut *self.twins })?;
            self.name_since(first, &key);
            if object.insert(key.clone(), value).is_some() {
                twice.insert(key);
            }
        }
        self.twins.extend(twice.into_iter().map(|key| Twin { path: Vec::new(), key }));
        Ok(Value::Object(object))
    }
}
