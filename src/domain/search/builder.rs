//! Building the index in slices, so that the page stays free in between.

use super::super::Record;
use super::super::places::Places;
use super::fold::fold;
use super::index::{BREAK, SearchIndex, Word};
use super::thing::things;
use super::titles::OtherTitles;

/// An index that is being built.
#[derive(Debug)]
pub struct SearchBuilder {
    index: SearchIndex,
    titles: OtherTitles,
    places: Places,
    next: usize,
}

impl SearchBuilder {
    /// Begins: with the names, not yet the texts of events.
    pub fn new(record: &Record, titles: OtherTitles) -> Self {
        let things = things(record, &titles);
        let texts = vec![Vec::new(); record.dataset.events.len()];
        let index = SearchIndex { words: Vec::new(), things, texts, shown: record.shown.clone() };
        Self { index, titles, places: Places::default(), next: 0 }
    }

    /// Takes in the texts of so many more events of the same record; tells whether there are more.
    pub fn advance(&mut self, record: &Record, events: usize) -> bool {
        let end = record.dataset.events.len().min(self.next.saturating_add(events));
        for number in (self.next..end).filter(|number| record.shown.contains(*number)) {
            let mut texts = self.titles.line(number);
            if let Some(Some(words)) = record.words.events.get(number) {
                texts.push(&words.title);
                texts.push(&words.summary);
                texts.push(words.note.as_deref().unwrap_or_default());
            }
            for text in texts {
                enter(&mut self.index, &mut self.places, &fold(text), number);
            }
        }
        self.next = end;
        end < record.dataset.events.len()
    }

    /// The index of what was taken in.
    pub fn finish(self) -> SearchIndex {
        self.index
    }
}

fn enter(index: &mut SearchIndex, places: &mut Places, folded: &str, number: usize) {
    let all = &mut index.words;
    let mut rest = folded;
    while let Some(inner) = rest.get(1..) {
        let (word, others) =
            rest.split_at_checked(inner.find(' ').map_or(rest.len(), |end| end + 1)).unwrap_or((rest, ""));
        rest = others;
        let place = places.find(word).unwrap_or(all.len());
        if place == all.len() {
            places.enter(word, place);
            all.push(Word { folded: [word, " "].concat(), events: Vec::new() });
        }
        let events = &mut all[place].events;
        if events.last() != Some(&number) {
            events.push(number);
        }
        index.texts[number].push(place);
    }
    index.texts[number].push(BREAK);
}
