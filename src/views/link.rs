//! Links from a page to what the record holds.

use crate::domain::{Query, Record, Selection};
use crate::state::{Page, ViewState, address};

/// Makes the links of a page.
pub(super) struct Links<'a> {
    pub(super) record: &'a Record,
    from: Page,
    /// What was searched for, to be marked.
    pub(super) query: Option<&'a Query>,
}

impl<'a> Links<'a> {
    /// Links on explore: all of its views share one address, so such a link never changes.
    pub(super) fn on_explore(record: &'a Record) -> Self {
        Self::on(record, Page::Explore(Selection::default()))
    }

    /// Links on explore, where something is searched for.
    pub(super) fn in_search(record: &'a Record, query: Option<&'a Query>) -> Self {
        Self { query, ..Self::on_explore(record) }
    }

    /// Links on a page.
    pub(super) fn on(record: &'a Record, from: Page) -> Self {
        Self { record, from, query: None }
    }

    /// To a selection, in canonical form.
    pub(super) fn selection(&self, selection: Selection) -> String {
        self.page(Page::Explore(selection.settle(&self.record.index).selection))
    }

    /// To an event's own page.
    pub(super) fn event(&self, number: usize) -> String {
        self.page(Page::Event(self.record.dataset.events[number].id.clone()))
    }

    /// To a country's own page.
    pub(super) fn country(&self, place: usize) -> String {
        self.page(Page::Country(self.record.dataset.countries[place].code.clone()))
    }

    /// To a weapon system's own page.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn system(&self, place: usize) -> String {
        self.page(Page::System(self.record.dataset.systems[place].id.clone()))
    }

    /// To a programme's own page.
    pub(super) fn programme(&self, place: usize) -> String {
        self.page(Page::Programme(self.record.dataset.programmes[place].id.clone()))
    }

    /// To an organisation's own page.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn organisation(&self, place: usize) -> String {
        self.page(Page::Organisation(self.record.dataset.organisations[place].id.clone()))
    }

    /// To countries side by side.
    pub(super) fn compare(&self, codes: Vec<String>) -> String {
        self.page(Page::Compare(codes))
    }

    /// To a file of the site, by its path below the base.
    pub(super) fn file(&self, path: &str) -> String {
        address::to_file(&self.from, path)
    }

    pub(super) fn page(&self, page: Page) -> String {
        address::href(&self.from, &ViewState { lang: self.record.words.lang, page })
    }
}
