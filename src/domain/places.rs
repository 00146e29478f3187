//! From an id to the place of its thing in a list.

use std::collections::HashMap;

/// Places by id.
pub(super) type Places = HashMap<String, usize>;
