//! The shape of JSON values: fields, filled texts, codes and ids.

use serde_json::Value;

use super::finding::At;

/// Reports fields that are missing or unknown; true if all wanted fields are there. `label` names the thing.
pub(super) fn has_fields(at: &mut At<'_>, label: &str, thing: &Value, wanted: &[&str]) -> bool {
    let Some(object) = thing.as_object() else {
        at.say(format!("{label} is {}, not an object; write it with the fields {}", shown(thing), wanted.join(", ")));
        return false;
    };
    let missing: Vec<_> = wanted.iter().filter(|key| !object.contains_key(**key)).collect();
    for key in &missing {
        at.say(format!("field {key} is missing in {label}; add it, as null if that is allowed there"));
    }
    for key in object.keys().filter(|key| !wanted.contains(&key.as_str())) {
        at.say(format!("field {key} is unknown in {label}; the fields are {}", wanted.join(", ")));
    }
    missing.is_empty()
}

/// A field that may be absent; absent fields have been reported by [`has_fields`].
pub(super) fn field<'a>(thing: &'a Value, key: &str) -> &'a Value {
    thing.get(key).unwrap_or(&Value::Null)
}

/// Whether the value is a text with neither nothing in it nor spaces around it.
pub(super) fn is_filled(value: &Value) -> bool {
    value.as_str().is_some_and(|text| !text.is_empty() && text == text.trim())
}

/// Whether the value is a list of filled texts.
pub(super) fn is_list_of_texts(value: &Value) -> bool {
    value.as_array().is_some_and(|items| items.iter().all(is_filled))
}

/// Whether the value is one of a list of words.
pub(super) fn is_one_of(value: &Value, words: &[&str]) -> bool {
    value.as_str().is_some_and(|word| words.contains(&word))
}

/// Whether the value is a code of so many letters that all pass.
pub(super) fn is_code(value: &Value, length: usize, letter: fn(&u8) -> bool) -> bool {
    value.as_str().is_some_and(|code| code.len() == length && code.as_bytes().iter().all(letter))
}

/// Whether a text is in kebab case: lower-case words and digits joined by single hyphens.
pub(super) fn is_id(text: &str) -> bool {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    text.split('-').all(is_word)
}

/// A value for a finding: as JSON, on one line, cut where it grows long.
pub(super) fn shown(value: &Value) -> String {
    const MOST: usize = 80;
    let json = value.to_string();
    if json.chars().count() <= MOST { json } else { json.chars().take(MOST).chain(['…']).collect() }
}

/// The name of an item of a list: its id or code, or else its number, counted from one.
pub(super) fn name_of(item: &Value, index: usize) -> String {
    let name = ["id", "code", "url"].iter().find_map(|key| item.get(key)?.as_str());
    name.map_or_else(|| format!("number {}", index + 1), str::to_owned)
}

/// A country's English name as ids begin with it: `Dominican Republic` is `dominican-republic`.
pub(super) fn slug(name: &str) -> String {
    let plain: String = name.chars().filter_map(plain).collect();
    let words = plain.split(|character: char| !character.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}

/// A letter without its accent, in lower case; a sign that has no plain form is dropped.
fn plain(character: char) -> Option<char> {
    let lower = character.to_lowercase().next()?;
    Some(match lower {
        'á' | 'à' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        other => return other.is_ascii().then_some(other),
    })
}
