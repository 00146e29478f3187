//! All that an address says.

use crate::domain::{Lang, Lens, Selection};

/// A page, and what is chosen on it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// Filters over lenses of the same events.
    Explore(Selection),
    /// An event, by its id.
    Event(String),
    /// A country, by its code in lower case.
    Country(String),
    /// A weapon system, by its id.
    System(String),
    /// A programme, by its id.
    Programme(String),
    /// An organisation, by its id.
    Organisation(String),
    /// Countries side by side, by their codes in lower case; none are chosen at first.
    Compare(Vec<String>),
    /// What the record is and is not; a static page that the app does not draw.
    About,
    /// Nothing has this address.
    NotFound {
        /// How many folders it lies below the base, so that links lead out of it.
        depth: usize,
    },
}

impl Page {
    /// So many countries are compared at most.
    pub const MOST_COMPARED: usize = 4;

    /// Whether it is explore, which the app draws; other pages are written ahead.
    pub const fn is_explore(&self) -> bool {
        matches!(self, Self::Explore(_))
    }
}

/// The one value that says what the visitor looks at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ViewState {
    /// The language of the page.
    pub lang: Lang,
    /// Which page.
    pub page: Page,
}

impl ViewState {
    /// Explore in a language.
    pub const fn explore(lang: Lang, selection: Selection) -> Self {
        Self { lang, page: Page::Explore(selection) }
    }

    /// The page without what is chosen on it: two views of the same place are drawn by the same parts.
    pub fn place(&self) -> Page {
        match &self.page {
            Page::Explore(_) => Page::Explore(Selection::default()),
            Page::Compare(_) => Page::Compare(Vec::new()),
            page => page.clone(),
        }
    }

    /// Explore with what is chosen changed.
    #[must_use]
    pub fn changed(&self, change: impl FnOnce(Selection) -> Selection) -> Self {
        Self::explore(self.lang, change(self.select(Clone::clone)))
    }

    /// The same choice through another lens.
    #[must_use]
    pub fn through(&self, lens: Lens) -> Self {
        self.changed(|selection| selection.through(lens))
    }

    /// Something about what is chosen; nothing is on pages where nothing can be.
    pub fn select<T>(&self, ask: impl FnOnce(&Selection) -> T) -> T {
        match &self.page {
            Page::Explore(selection) => ask(selection),
            _ => ask(&Selection::default()),
        }
    }
}
