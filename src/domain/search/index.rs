//! What is searched: the words of the texts with their events, and the names of things.

use super::super::BitSet;
use super::pattern::Pattern;
use super::query::{Query, Term};
use super::thing::Thing;

/// A word of the texts.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// Between spaces.
    pub(super) folded: String,
    /// The events in whose texts it stands, lowest first.
    pub(super) events: Vec<usize>,
}

/// The index of a record in its language, with names and titles of all languages.
#[derive(Clone, Debug)]
pub struct SearchIndex {
    pub(super) words: Vec<Word>,
    pub(super) things: Vec<Thing>,
    /// By event all its texts, folded, with two spaces between them, which no phrase has.
    pub(super) texts: Vec<String>,
    pub(super) shown: BitSet,
}

impl SearchIndex {
    /// The events that a query finds.
    pub fn find(&self, query: &Query) -> BitSet {
        let mut found = self.shown.clone();
        for term in &query.terms {
            found.intersect(&self.find_term(term));
        }
        found
    }

    fn find_term(&self, term: &Term) -> BitSet {
        let mut found = BitSet::empty(self.texts.len());
        for (place, thing) in self.things.iter().enumerate() {
            let is_named = |name: &String| term.typed().iter().any(|typed| typed.is_in(name));
            if term.things.contains(&place) || thing.names.iter().any(is_named) {
                found.unite(&thing.events);
            }
        }
        for pattern in &term.patterns {
            self.find_in_texts(pattern, &mut found);
        }
        found
    }

    fn find_in_texts(&self, pattern: &Pattern, found: &mut BitSet) {
        let parts = pattern.parts();
        let mut candidates = self.shown.clone();
        for part in &parts {
            let mut with = BitSet::empty(self.texts.len());
            for word in &self.words {
                if part.is_in_word(&word.folded) {
                    word.events.iter().for_each(|number| with.insert(*number));
                }
            }
            candidates.intersect(&with);
            if candidates.is_empty() {
                return;
            }
        }
        // A single word needs no second look; of a phrase only its words are known to be there.
        for number in candidates.iter() {
            if parts.len() == 1 || !found.contains(number) && pattern.is_in(&self.texts[number]) {
                found.insert(number);
            }
        }
    }
}
