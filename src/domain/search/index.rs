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

/// What stands between texts, so that no phrase runs from one into the next.
pub(super) const BREAK: usize = usize::MAX;

/// The index of a record in its language, with names and titles of all languages.
#[derive(Clone, Debug)]
pub struct SearchIndex {
    pub(super) words: Vec<Word>,
    pub(super) things: Vec<Thing>,
    /// By event the words of all its texts, places in `words`, with `BREAK` after each text.
    pub(super) texts: Vec<Vec<usize>>,
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
            let is_named = |name: &String| term.patterns.iter().any(|pattern| pattern.is_in(name));
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
        let mut meant = Vec::new();
        for part in &parts {
            let mut with = BitSet::empty(self.texts.len());
            let mut words = vec![false; self.words.len()];
            for (place, word) in self.words.iter().enumerate() {
                if part.is_in_word(&word.folded) {
                    words[place] = true;
                    word.events.iter().for_each(|number| with.insert(*number));
                }
            }
            meant.push(words);
            candidates.intersect(&with);
            if candidates.is_empty() {
                return;
            }
        }
        // A single word needs no second look; of a phrase only its words are known to be there.
        let is_meant = |(word, words): (&usize, &Vec<bool>)| words.get(*word) == Some(&true);
        for number in candidates.iter() {
            let mut runs = self.texts[number].windows(parts.len());
            if parts.len() == 1 || runs.any(|run| run.iter().zip(&meant).all(is_meant)) {
                found.insert(number);
            }
        }
    }
}
