//! A facet of the filters: a list of options, or a tree of them. What is folded is in the document too, and the
//! browser folds it by itself.

use leptos::prelude::*;

use super::option::OptionRow;
use crate::domain::{Facet, Ticked};
use crate::state::Explorer;
use crate::text::text;

/// So many options stand open from the start.
const OPEN_ROWS: usize = 8;

/// A facet.
#[component]
pub(super) fn FacetField(explorer: Explorer, facet: Facet) -> impl IntoView {
    let words = text(explorer.record.words.lang);
    let roots: Vec<usize> = explorer.record.index.facet(facet).roots().collect();
    let (first, rest) = roots.split_at(roots.len().min(OPEN_ROWS));
    let rows = |options: &[usize]| options.iter().map(|&option| branch(explorer, facet, option)).collect_view();
    let more = (!rest.is_empty()).then(|| {
        view! {
            <details class="facet-more" open=rest.iter().any(|&option| is_ticked(explorer, facet, option))>
                <summary>{words.more_options(rest.len())}</summary>
                <ul>{rows(rest)}</ul>
            </details>
        }
    });
    view! {
        <fieldset class="facet">
            <legend>{words.facet(facet)} <small>{words.any_of}</small></legend>
            <ul>{rows(first)}</ul>
            {more}
        </fieldset>
    }
}

/// An option at the top, with what belongs to it. The tree has three levels, and each is a type of its own, because a
/// component that holds itself would have to be able to become any other.
fn branch(explorer: Explorer, facet: Facet, option: usize) -> impl IntoView {
    let twigs = children(explorer, facet, option).iter().map(|&twig| {
        let leaves = children(explorer, facet, twig).iter().map(|&leaf| row(explorer, facet, leaf, None::<()>));
        row(explorer, facet, twig, fold(explorer, facet, twig, leaves.collect_view()))
    });
    row(explorer, facet, option, fold(explorer, facet, option, twigs.collect_view()))
}

fn row(explorer: Explorer, facet: Facet, option: usize, under: impl IntoView) -> impl IntoView {
    view! { <li class="branch"><OptionRow explorer facet option /> {under}</li> }
}

/// What stands under an option, folded unless something there is chosen; nothing where nothing stands there.
fn fold(explorer: Explorer, facet: Facet, option: usize, under: impl IntoView) -> Option<impl IntoView> {
    let words = text(explorer.record.words.lang);
    let is_open = children(explorer, facet, option).iter().any(|&child| is_ticked(explorer, facet, child));
    (!children(explorer, facet, option).is_empty()).then(|| {
        view! {
            <details open=is_open>
                <summary aria-label=words.open_branch(explorer.record.option_name(facet, option))></summary>
                <ul>{under}</ul>
            </details>
        }
    })
}

fn children(explorer: Explorer, facet: Facet, option: usize) -> &'static [usize] {
    &explorer.record.index.facet(facet).options[option].children
}

fn is_ticked(explorer: Explorer, facet: Facet, option: usize) -> bool {
    untrack(move || explorer.ticked(facet, option)) != Ticked::No
}
