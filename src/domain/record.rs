//! Everything that the page knows: facts, words, indexes, and what had to be set aside.

use super::{BitSet, Dataset, Facet, Failure, Index, Kind, Lang, Problem, Tree, WeaponDomain, Words};

/// One of the two files of which the record is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// `dataset.json`.
    Dataset,
    /// `text.{lang}.json`.
    Words,
}

/// The record in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The facts.
    pub dataset: Dataset,
    /// The words.
    pub words: Words,
    /// For each value of each facet, its events.
    pub index: Index,
    /// The events that can be shown in this language.
    pub shown: BitSet,
    /// For each programme its events, oldest first.
    pub threads: Vec<Vec<usize>>,
    /// What was set aside.
    pub problems: Vec<Problem>,
}

impl Record {
    /// Reads both files.
    ///
    /// # Errors
    /// Where one of them cannot be read at all, or no event is left to show; with which file it was.
    pub fn decode(dataset: &str, words: &str, lang: Lang) -> Result<Self, (File, Failure)> {
        let facts = Tree::parse(dataset).and_then(|tree| Dataset::read(&tree));
        let facts = facts.map_err(|failure| (File::Dataset, failure))?;
        let words = Tree::parse(words).and_then(|tree| Words::read(&tree, lang, &facts.0));
        Self::of(facts, words.map_err(|failure| (File::Words, failure))?)
    }

    /// Puts facts and words together, each with its problems.
    ///
    /// # Errors
    /// Where no event is left to show.
    pub fn of(
        (dataset, mut problems): (Dataset, Vec<Problem>),
        (words, mut missing): (Words, Vec<Problem>),
    ) -> Result<Self, (File, Failure)> {
        problems.append(&mut missing);
        let mut shown = BitSet::empty(dataset.events.len());
        let worded = words.events.iter().enumerate().filter(|(_, words)| words.is_some());
        worded.for_each(|(number, _)| shown.insert(number));
        if shown.is_empty() {
            return Err((File::Words, Failure::NoEvent));
        }
        let mut threads = vec![Vec::new(); dataset.programmes.len()];
        for number in shown.iter() {
            if let Some(programme) = dataset.events[number].programme {
                threads[programme].push(number);
            }
        }
        let index = Index::new(&dataset, words.lang);
        Ok(Self { dataset, words, index, shown, threads, problems })
    }

    /// The event of an id, if it can be shown.
    pub fn event(&self, id: &str) -> Option<usize> {
        self.shown.iter().find(|number| self.dataset.events[*number].id == id)
    }

    /// The country of a code, a place in `Dataset::countries`.
    pub fn country(&self, code: &str) -> Option<usize> {
        self.dataset.countries.iter().position(|country| country.code == code)
    }

    /// The language of an option's name, where it is not that of the words.
    pub fn option_lang(&self, facet: Facet, option: usize) -> Option<Lang> {
        let (it, own) = (&self.index.facet(facet).options[option], self.words.lang);
        let lang = match facet {
            Facet::System if it.children.is_empty() => self.dataset.systems.get(it.place)?.name(own).1,
            Facet::Organisation => self.dataset.organisations[it.place].name(own).1,
            _ => own,
        };
        (lang != own).then_some(lang)
    }

    /// The id of the weapon category for which an option stands, if it is one.
    pub fn category_of(&self, facet: Facet, option: usize) -> Option<&str> {
        let options = self.index.facet(facet);
        let is_category = facet == Facet::System && options.above(option).count() == 1;
        is_category.then(|| options.options[option].id.as_str())
    }

    /// The title of a programme on the page of one of its countries, which need not be said again in front of it.
    pub fn deal_title(&self, programme: usize) -> &str {
        let title = self.words.programme(programme).unwrap_or(&self.dataset.programmes[programme].id);
        title.split_once(':').and_then(|(_, rest)| rest.strip_prefix(' ')).unwrap_or(title)
    }

    /// The name of an option; its id where the words lack it, and where the interface itself has the names.
    pub fn option_name(&self, facet: Facet, option: usize) -> &str {
        let lang = self.words.lang;
        let options = self.index.facet(facet);
        let it = &options.options[option];
        let name = match facet {
            Facet::Country => Some(self.dataset.countries[it.place].name(lang)),
            Facet::Kind => Some(self.words.kind(Kind::ALL[it.place])),
            Facet::System => match options.above(option).count() {
                0 => self.words.domain(WeaponDomain::ALL[it.place]),
                1 => self.words.category(it.place),
                _ => Some(self.dataset.systems[it.place].name(lang).0),
            },
            Facet::Organisation => Some(self.dataset.organisations[it.place].name(lang).0),
            Facet::Confidence | Facet::Outcome | Facet::Press => None,
        };
        name.unwrap_or(&it.id)
    }
}
