//! From an id to the place of its thing in a list. The map is the one that the JSON reader brings along: a second kind of
//! map would weigh a kilobyte.

use serde_json::{Map, Value};

/// Places by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Places(Map<String, Value>);

impl Places {
    /// The place of an id.
    pub(super) fn find(&self, id: &str) -> Option<usize> {
        usize::try_from(self.0.get(id)?.as_u64()?).ok()
    }

    /// Notes the place of an id; tells whether it had none.
    pub(super) fn enter(&mut self, id: &str, place: usize) -> bool {
        let is_new = !self.0.contains_key(id);
        if is_new {
            self.0.insert(id.to_owned(), Value::from(place));
        }
        is_new
    }
}
