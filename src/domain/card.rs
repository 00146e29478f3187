//! What a country card says: each number is the answer to a query.

use super::order::{reordered, sorted};
use super::{BitSet, Confidence, Facet, Ladder, Record, Selection, Ticked, YearCount};

/// How many events an option of a facet has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionCount {
    /// A place in `FacetIndex::options`.
    pub option: usize,
    /// Matching events.
    pub events: usize,
}

/// A country, as far as the matching events tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryCard {
    /// A place in `Dataset::countries`.
    pub country: usize,
    /// Matching events.
    pub total: usize,
    /// The first of them.
    pub first: usize,
    /// The latest of them.
    pub latest: usize,
    /// Them by year and mark.
    pub years: Vec<YearCount>,
    /// Programmes of the country to which one of them belongs, the furthest first.
    pub programmes: Vec<Ladder>,
    /// The systems that they name, the most events first: options of the facet `system`.
    pub systems: Vec<OptionCount>,
    /// Them by confidence, in the order of `Confidence::ALL`.
    pub confidence: [usize; Confidence::ALL.len()],
}

impl Record {
    /// A card for each country with a matching event, most events first; only chosen countries where some are chosen.
    pub fn cards(&self, matching: &BitSet, selection: &Selection) -> Vec<CountryCard> {
        let chosen = selection.values(Facet::Country);
        let options = &self.index.facet(Facet::Country).options;
        let wanted = options.iter().filter(|option| chosen.is_empty() || chosen.contains(&option.id));
        let cards: Vec<CountryCard> =
            wanted.filter_map(|option| self.card(option.place, &option.events.and(matching), selection)).collect();
        let order = sorted(cards.len(), &|a, b| cards[b].total.cmp(&cards[a].total));
        reordered(cards, order)
    }

    fn card(&self, country: usize, events: &BitSet, selection: &Selection) -> Option<CountryCard> {
        let first = events.iter().next()?;
        let latest = events.iter().next_back()?;
        let mut confidence = [0; Confidence::ALL.len()];
        let mut touched = BitSet::empty(self.dataset.programmes.len());
        for event in events.iter().map(|event| &self.dataset.events[event]) {
            confidence[event.confidence as usize] += 1;
            if let Some(programme) = event.programme {
                touched.insert(programme);
            }
        }
        let own = touched.iter().filter(|programme| self.dataset.programmes[*programme].countries.contains(&country));
        let programmes: Vec<Ladder> = own.map(|programme| self.ladder(programme)).collect();
        let key =
            |at: usize| (programmes[at].outcome.has_failed(), !programmes[at].highest().map_or(0, |it| 1 + it as u8));
        let order = sorted(programmes.len(), &|a, b| key(a).cmp(&key(b)));
        let programmes = reordered(programmes, order);
        Some(CountryCard {
            country,
            total: events.len(),
            first,
            latest,
            years: self.year_counts(events),
            programmes,
            systems: self.systems_of(events, selection),
            confidence,
        })
    }

    /// Where systems are chosen only they are named: the number of another one, which shares an event with a chosen
    /// one, would not be the answer to any query.
    fn systems_of(&self, events: &BitSet, selection: &Selection) -> Vec<OptionCount> {
        let is_free = selection.values(Facet::System).is_empty();
        let options = self.index.facet(Facet::System).options.iter().enumerate();
        let leaves = options.filter(|(place, option)| {
            let is_wanted = is_free || selection.ticked(Facet::System, *place, &self.index) == Ticked::Yes;
            option.children.is_empty() && is_wanted
        });
        let counted = leaves.map(|(place, option)| OptionCount { option: place, events: option.events.common(events) });
        let systems: Vec<OptionCount> = counted.filter(|count| count.events > 0).collect();
        let order = sorted(systems.len(), &|a, b| systems[b].events.cmp(&systems[a].events));
        reordered(systems, order)
    }
}
