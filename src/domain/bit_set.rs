//! A set of events, one bit each: what makes counts for every option cheap enough to redo at each click.

/// A set of numbers below a fixed length.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BitSet {
    words: Vec<u64>,
}

impl BitSet {
    /// An empty set for numbers below `length`.
    pub fn empty(length: usize) -> Self {
        Self { words: vec![0; length.div_ceil(64)] }
    }

    /// All numbers below `length`.
    pub fn full(length: usize) -> Self {
        let mut set = Self { words: vec![u64::MAX; length.div_ceil(64)] };
        if let Some(last) = set.words.last_mut()
            && !length.is_multiple_of(64)
        {
            *last = (1 << (length % 64)) - 1;
        }
        set
    }

    /// Adds a number; one that is too large is not added.
    pub fn insert(&mut self, number: usize) {
        if let Some(word) = self.words.get_mut(number / 64) {
            *word |= 1 << (number % 64);
        }
    }

    /// Takes a number out.
    pub fn remove(&mut self, number: usize) {
        if let Some(word) = self.words.get_mut(number / 64) {
            *word &= !(1 << (number % 64));
        }
    }

    /// Whether a number is in the set.
    pub fn contains(&self, number: usize) -> bool {
        self.words.get(number / 64).is_some_and(|word| word >> (number % 64) & 1 == 1)
    }

    /// How many numbers it holds.
    pub fn len(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|word| *word == 0)
    }

    /// Adds all of another set.
    pub fn unite(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    /// Keeps what is also in another set.
    pub fn intersect(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
    }

    /// What is in both, as a new set.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self { words: self.words.iter().zip(&other.words).map(|(word, other)| word & other).collect() }
    }

    /// How many are in both, without making a set.
    pub fn common(&self, other: &Self) -> usize {
        self.words.iter().zip(&other.words).map(|(word, other)| (word & other).count_ones() as usize).sum()
    }

    /// Whether any is in both.
    pub fn meets(&self, other: &Self) -> bool {
        self.words.iter().zip(&other.words).any(|(word, other)| word & other != 0)
    }

    /// How many of the numbers from one up to another, that one left out, are in both.
    pub fn common_between(&self, other: &Self, from: usize, to: usize) -> usize {
        let pairs = self.words.iter().zip(&other.words).enumerate().take(to.div_ceil(64)).skip(from / 64);
        let counts = pairs.map(|(place, (word, other))| {
            let begin = u64::MAX << from.saturating_sub(place * 64);
            let end = u64::MAX >> ((place + 1) * 64).saturating_sub(to);
            (word & other & begin & end).count_ones() as usize
        });
        counts.sum()
    }

    /// Its numbers, lowest first; from either end.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = usize> + '_ {
        self.words.iter().enumerate().flat_map(|(place, word)| Bits(*word).map(move |bit| place * 64 + bit))
    }
}

/// The places of the ones in a word, from either end.
struct Bits(u64);

impl Iterator for Bits {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let bit = self.0.trailing_zeros() as usize;
        let rest = self.0 & self.0.wrapping_sub(1);
        (self.0 != 0).then(|| {
            self.0 = rest;
            bit
        })
    }
}

impl DoubleEndedIterator for Bits {
    fn next_back(&mut self) -> Option<usize> {
        let bit = 63usize.checked_sub(self.0.leading_zeros() as usize)?;
        self.0 &= !(1 << bit);
        Some(bit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_what_was_put_in() {
        for length in [0, 1, 63, 64, 65, 200] {
            let full = BitSet::full(length);
            assert_eq!(full.len(), length);
            assert_eq!(full.iter().collect::<Vec<_>>(), (0..length).collect::<Vec<_>>());
            let mut even = BitSet::empty(length);
            (0..length).step_by(2).for_each(|number| even.insert(number));
            even.insert(length + 64);
            assert_eq!(even.len(), length.div_ceil(2));
            assert_eq!(even.common(&full), even.len());
            assert_eq!(even.and(&full), even);
            assert!(even.meets(&full) == (length > 0) && !even.meets(&BitSet::empty(length)));
            assert!(!even.contains(1) && even.contains(0) == (length > 0));
            assert_eq!(even.iter().next_back(), (length > 0).then(|| (length - 1) / 2 * 2));
        }
    }

    #[test]
    fn counts_what_is_between() {
        let (mut thirds, full) = (BitSet::empty(200), BitSet::full(200));
        (0..200).step_by(3).for_each(|number| thirds.insert(number));
        for from in 0..=200 {
            for to in from..=200 {
                let wanted = (from..to).filter(|number| *number % 3 == 0).count();
                assert_eq!(thirds.common_between(&full, from, to), wanted, "{from} to {to}");
            }
        }
    }
}
