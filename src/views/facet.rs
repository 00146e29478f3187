//! A facet of the filters: a list of options, or a tree of them. What is folded is in the document too, and the
//! browser folds it by itself. It is drawn once; `browser` keeps numbers and boxes as the choice says.

use super::markup::{Markup, with};
use super::option::option_row;
use super::tiles::tiles;
use crate::domain::{Facet, Matching, Record, Selection, Ticked};
use crate::text::{option_name, text};

/// So many options stand open from the start.
const OPEN_ROWS: usize = 8;

/// What is chosen, and what matches it.
#[derive(Clone, Copy)]
pub(super) struct Chosen<'a> {
    pub(super) record: &'a Record,
    pub(super) selection: &'a Selection,
    pub(super) matching: &'a Matching,
    /// Whether closed branches are left empty: two thirds of the filters, which the app brings.
    pub(super) is_ahead: bool,
}

impl Chosen<'_> {
    fn is_ticked(&self, facet: Facet, option: usize) -> bool {
        self.selection.ticked(facet, option, &self.record.index) != Ticked::No
    }
}

/// Adds a facet.
pub(super) fn facet(html: &mut Markup, chosen: Chosen<'_>, facet: Facet) {
    let words = text(chosen.record.words.lang);
    let roots: Vec<usize> = chosen.record.index.facet(facet).roots().collect();
    let (first, rest) = roots.split_at(roots.len().min(OPEN_ROWS));
    html.block("fieldset", "facet").open("legend", &[]).text(words.facet(facet)).text(" ");
    html.leaf("small", &[], words.any_of).close("legend");
    if facet == Facet::Organisation {
        html.open(
            "input",
            &[
                with("type", "search"),
                with("class", "facet-search"),
                with("aria-label", words.find_organisation),
                with("placeholder", words.find_organisation),
                with("autocomplete", "off"),
                with("spellcheck", "false"),
            ],
        );
    }
    if facet == Facet::Country {
        tiles(html, chosen);
    }
    branches(html, chosen, facet, first);
    if !rest.is_empty() {
        let is_open = rest.iter().any(|&option| chosen.is_ticked(facet, option));
        html.open("details", &[with("class", "facet-more"), ("open", is_open.then_some(""))]);
        html.leaf("summary", &[], &words.more_options(rest.len()));
        let shown: &[usize] = if chosen.is_ahead && !is_open { &[] } else { rest };
        branches(html, chosen, facet, shown);
        html.close("details");
    }
    html.close("fieldset");
}

/// Adds options with what stands under each, folded unless something there is chosen.
fn branches(html: &mut Markup, chosen: Chosen<'_>, facet: Facet, options: &[usize]) {
    let words = text(chosen.record.words.lang);
    html.open("ul", &[]);
    for &option in options {
        html.block("li", "branch");
        option_row(html, chosen, facet, option);
        let children = &chosen.record.index.facet(facet).options[option].children;
        if !children.is_empty() {
            let is_open = children.iter().any(|&child| chosen.is_ticked(facet, child));
            let label = words.open_branch(option_name(chosen.record, facet, option));
            html.open("details", &[("open", is_open.then_some(""))]);
            html.leaf("summary", &[with("aria-label", &label)], "");
            let shown: &[usize] = if chosen.is_ahead && !is_open { &[] } else { children };
            branches(html, chosen, facet, shown);
            html.close("details");
        }
        html.close("li");
    }
    html.close("ul");
}
