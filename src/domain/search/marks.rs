//! Which parts of a text a query has found.

use std::ops::Range;

use super::super::BitSet;
use super::fold::{fold_with_places, is_accent};
use super::jamo::is_inner;
use super::query::Query;

/// The parts of a text that a query names, in bytes: on borders of letters, in order, apart from each other, none empty.
pub fn marks(text: &str, query: &Query) -> Vec<Range<usize>> {
    let (folded, places) = fold_with_places(text);
    let mut marked = BitSet::empty(text.len());
    for term in &query.terms {
        for pattern in &term.patterns {
            let mut from = 0;
            while let Some((start, mut end)) = pattern.find(&folded, from) {
                from = start + 1;
                // Whole syllables, whether the text has them as one letter or as three.
                end += length(&folded, end, is_inner);
                // The space that a Latin word begins with lies where its first letter does.
                if let (Some(first), Some(last)) = (places.get(start), places.get(end - 1)) {
                    let last = text.get(*last..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8) + last;
                    (*first..last + length(text, last, is_accent)).for_each(|place| marked.insert(place));
                }
            }
        }
    }
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for place in marked.iter() {
        match ranges.last_mut() {
            Some(last) if last.end == place => last.end += 1,
            _ => ranges.push(place..place + 1),
        }
    }
    ranges
}

/// The length of the letters of a kind that stand at a place.
fn length(text: &str, place: usize, is_kind: fn(char) -> bool) -> usize {
    let letters = text.get(place..).unwrap_or_default().chars();
    letters.take_while(|letter| is_kind(*letter)).map(char::len_utf8).sum()
}
