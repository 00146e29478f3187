//! What the visitor typed, made ready: words and quoted phrases, all of which have to match.

use super::fold::fold;
use super::index::SearchIndex;
use super::jamo::{half_typed, is_bare, joined};
use super::pattern::Pattern;

/// A query that asks for something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    pub(super) terms: Vec<Term>,
}

/// A word or phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    /// All that is looked for in texts: what was typed, where it is not a name, then all names of what it stands for.
    pub(super) patterns: Vec<Pattern>,
    /// What it stands for, places in `SearchIndex::things`.
    pub(super) things: Vec<usize>,
}

impl Query {
    /// Reads what was typed; nothing where that is no word at all. A quote that is left open runs to the end.
    pub fn parse(words: &str, index: &SearchIndex) -> Option<Self> {
        let mut query = Self { terms: Vec::new() };
        let (mut text, mut is_quoted) = (String::new(), false);
        for letter in words.chars() {
            let is_quote = matches!(letter, '"' | '“' | '”' | '„' | '«' | '»');
            if is_quote || letter.is_whitespace() && !is_quoted {
                query.add(&text, index);
                text.clear();
                is_quoted ^= is_quote;
            } else {
                text.push(letter);
            }
        }
        query.add(&text, index);
        (!query.terms.is_empty()).then_some(query)
    }

    fn add(&mut self, text: &str, index: &SearchIndex) {
        let folded = fold(text);
        if !folded.is_empty() {
            self.terms.push(Term::new(&folded, index));
        }
    }
}

impl Term {
    fn new(folded: &str, index: &SearchIndex) -> Self {
        let mut term = Self { patterns: Vec::new(), things: Vec::new() };
        let is_initials = is_bare(folded);
        let wanted = joined(folded, false);
        term.stand_for(index, &|name| joined(name, is_initials) == wanted);
        if is_initials || !term.things.is_empty() {
            return term;
        }
        term.patterns.push(Pattern::typed(folded));
        let half = half_typed(folded).unwrap_or_default();
        if !half.is_empty() && half != folded {
            term.patterns.push(Pattern::typed(&half));
        }
        if !half.is_empty() {
            // While a name is typed, it finds already what it will find.
            let beginning = joined(&half, false);
            term.stand_for(index, &|name| joined(name, false).starts_with(&beginning));
        }
        term
    }

    fn stand_for(&mut self, index: &SearchIndex, is_meant: &dyn Fn(&str) -> bool) {
        for (place, thing) in index.things.iter().enumerate() {
            if thing.names.iter().any(|name| is_meant(name)) {
                self.things.push(place);
                for name in &thing.names {
                    self.patterns.push(Pattern::name(name));
                }
            }
        }
    }
}
