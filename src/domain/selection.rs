//! What a visitor has chosen on the explore page.

use super::{FROM_KEY, Facet, Filter, Lens, PartialDate, Period, SINCE_KEY, Sort, TO_KEY, WORDS_KEY};

/// What is asked, and how to look at it. The default is the plain page.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Selection {
    values: [Vec<String>; Facet::COUNT],
    /// The day after which an event has to have come into the record, or have been revised.
    pub since: Option<PartialDate>,
    /// When it has to have taken place.
    pub period: Period,
    /// What it has to name, as typed, with single spaces.
    pub words: String,
    /// How to look at what matches.
    pub lens: Lens,
    /// The order of the list.
    pub sort: Sort,
}

impl Selection {
    /// The chosen ids of a facet, in the order in which they were chosen.
    pub fn values(&self, facet: Facet) -> &[String] {
        &self.values[facet as usize]
    }

    /// Every chosen id with its facet, in the order of the address.
    pub fn all_values(&self) -> impl Iterator<Item = (Facet, &str)> {
        Facet::ALL.into_iter().flat_map(|facet| self.values(facet).iter().map(move |id| (facet, id.as_str())))
    }

    /// How many values are chosen, each end of the period among them: as many as there are chips.
    pub fn count(&self) -> usize {
        let others =
            [self.since.is_some(), self.period.from.is_some(), self.period.to.is_some(), !self.words.is_empty()];
        self.values.iter().map(Vec::len).sum::<usize>() + others.into_iter().filter(|is_set| *is_set).count()
    }

    /// Whether a filter is set.
    pub fn asks(&self, filter: Filter) -> bool {
        match filter {
            Filter::Facet(facet) => !self.values(facet).is_empty(),
            Filter::Since => self.since.is_some(),
            Filter::Period => !self.period.is_open(),
            Filter::Words => !self.words.is_empty(),
        }
    }

    /// The same with other values of one facet; a value named twice counts once.
    #[must_use]
    pub fn with(mut self, facet: Facet, ids: impl IntoIterator<Item = String>) -> Self {
        let mut values: Vec<String> = Vec::new();
        for id in ids {
            if !values.contains(&id) {
                values.push(id);
            }
        }
        self.values[facet as usize] = values;
        self
    }

    /// The same without one value.
    #[must_use]
    pub fn without(mut self, facet: Facet, id: &str) -> Self {
        self.values[facet as usize].retain(|value| value != id);
        self
    }

    /// The same without what a chip stands for: the value of a facet, an end of the period, the words.
    #[must_use]
    pub fn without_key(mut self, key: &str, value: &str) -> Self {
        match key {
            SINCE_KEY => self.since = None,
            FROM_KEY => self.period.from = None,
            TO_KEY => self.period.to = None,
            WORDS_KEY => self.words.clear(),
            _ => return Facet::from_key(key).map_or(self.clone(), |facet| self.without(facet, value)),
        }
        self
    }

    /// The same without one filter.
    #[must_use]
    pub fn free_of(mut self, filter: Filter) -> Self {
        match filter {
            Filter::Facet(facet) => self.values[facet as usize].clear(),
            Filter::Since => self.since = None,
            Filter::Period => self.period = Period::default(),
            Filter::Words => self.words.clear(),
        }
        self
    }

    /// The same with words; spaces around and between them count once.
    #[must_use]
    pub fn with_words(mut self, words: &str) -> Self {
        self.words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        self
    }

    /// The same with nothing asked; lens and order stay.
    #[must_use]
    pub fn cleared(self) -> Self {
        Self { lens: self.lens, sort: self.sort, ..Self::default() }
    }

    /// The same in another order.
    #[must_use]
    pub fn sorted(mut self, sort: Sort) -> Self {
        self.sort = sort;
        self
    }

    /// The same through another lens, in its default order where it does not know that of this one.
    #[must_use]
    pub fn through(mut self, lens: Lens) -> Self {
        self.lens = lens;
        self.sort = lens.order(self.sort);
        self
    }
}
