//! What is looked for in folded texts: a run of words, the last one as far as it is typed.

use super::jamo::{is_hangul, is_tail};

/// A run of folded words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pattern {
    /// Latin words begin with the space before them; Hangul, which joins words, is found inside of one too.
    text: String,
    ending: Ending,
}

/// What may follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    /// Anything: the visitor may still be typing.
    Open,
    /// Another syllable.
    Syllable,
    /// Another word, or a plural's s.
    Word,
}

impl Pattern {
    /// What was typed, folded.
    pub(super) fn typed(folded: &str) -> Self {
        let inner = folded.get(1..).unwrap_or_default();
        let text = if inner.chars().next().is_some_and(is_hangul) { inner } else { folded };
        Self { text: text.to_owned(), ending: Ending::Open }
    }

    /// A folded name. A long one may go on, as `Peru` does in `Peruvian`; a short one or a number would be another name,
    /// as `K2` in `K239`.
    pub(super) fn name(folded: &str) -> Self {
        let length = folded.bytes().rev().take_while(|byte| *byte != b' ').count();
        let ending = match folded.chars().next_back() {
            Some(last) if is_hangul(last) => Ending::Syllable,
            Some(last) if length > 3 && !last.is_ascii_digit() => Ending::Open,
            _ => Ending::Word,
        };
        Self { ending, ..Self::typed(folded) }
    }

    /// Its words, each as a pattern that a word between spaces has to hold.
    pub(super) fn parts(&self) -> Vec<Self> {
        let part = |start: usize, end: usize, ending: Ending| {
            let text = self.text.get(start..end).unwrap_or_default().to_owned();
            Self { text, ending }
        };
        let (mut parts, mut start) = (Vec::new(), 0);
        for (place, byte) in self.text.bytes().enumerate() {
            if byte == b' ' && place > 0 {
                parts.push(part(start, place + 1, Ending::Open));
                start = place;
            }
        }
        parts.push(part(start, self.text.len(), self.ending));
        parts
    }

    /// Where it is found next in a folded text, from a place on; with its end.
    pub(super) fn find(&self, folded: &str, from: usize) -> Option<(usize, usize)> {
        let (text, wanted) = (folded.as_bytes(), self.text.as_bytes());
        let mut start = from;
        while let Some(rest) = text.get(start..).filter(|rest| rest.len() >= wanted.len()) {
            let end = start + wanted.len();
            if rest.starts_with(wanted) && self.may_end(folded, end) {
                return Some((start, end));
            }
            start += 1;
        }
        None
    }

    /// Whether it is found in a folded text.
    pub(super) fn is_in(&self, folded: &str) -> bool {
        self.find(folded, 0).is_some()
    }

    /// The same for a single word, in which a Latin one can only stand at the start.
    pub(super) fn is_in_word(&self, word: &str) -> bool {
        if self.text.starts_with(' ') {
            return word.starts_with(self.text.as_str()) && self.may_end(word, self.text.len());
        }
        self.is_in(word)
    }

    fn may_end(&self, folded: &str, end: usize) -> bool {
        let mut rest = folded.get(end..).unwrap_or_default().chars();
        let next = rest.next();
        match self.ending {
            Ending::Open => true,
            Ending::Syllable => !next.is_some_and(is_tail),
            Ending::Word => [None, Some(' ')].contains(&if next == Some('s') { rest.next() } else { next }),
        }
    }
}
