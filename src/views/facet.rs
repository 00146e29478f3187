//! A facet of the filters: a list of options, or a tree of them.

use leptos::prelude::*;

use super::option::OptionRow;
use crate::domain::{Facet, Ticked};
use crate::state::Explorer;
use crate::text::text;

/// So many options stand open from the start; the rest are in the document too, one button away.
const OPEN_ROWS: usize = 8;

/// A facet.
#[component]
pub(super) fn FacetField(explorer: Explorer, facet: Facet) -> impl IntoView {
    let words = text(explorer.record.words.lang);
    let options = explorer.record.index.facet(facet);
    let roots: Vec<usize> = options.roots().collect();
    let more = roots.len().saturating_sub(OPEN_ROWS);
    let is_open = RwSignal::new(false);
    let most = {
        let roots = roots.clone();
        Memo::new(move |_| roots.iter().map(|&option| explorer.count(facet, option)).max().unwrap_or(0))
    };
    let row = move |(place, option): (usize, usize)| {
        let is_hidden = move || place >= OPEN_ROWS && !is_open.get() && explorer.ticked(facet, option) == Ticked::No;
        view! { <li hidden=is_hidden><Branch explorer facet option most is_open_first=place == 0 /></li> }
    };
    view! {
        <fieldset class="facet">
            <legend>{(words.facet)(facet)} <small>{words.any_of}</small></legend>
            <ul>{roots.into_iter().enumerate().map(row).collect_view()}</ul>
            {(more > 0).then(|| view! {
                <button
                    type="button"
                    class="facet-more"
                    aria-expanded=move || is_open.get().to_string()
                    on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
                >
                    {move || if is_open.get() { words.show_fewer.to_owned() } else { (words.show_more)(more) }}
                </button>
            })}
        </fieldset>
    }
}

/// An option, and under it, where it is a branch, what belongs to it.
#[component]
fn Branch(explorer: Explorer, facet: Facet, option: usize, most: Memo<usize>, is_open_first: bool) -> impl IntoView {
    let words = text(explorer.record.words.lang);
    let children = &explorer.record.index.facet(facet).options[option].children;
    if children.is_empty() {
        return view! { <OptionRow explorer facet option most /> }.into_any();
    }
    let starts_open = is_open_first
        || explorer
            .selection
            .with_untracked(|selection| selection.ticked(facet, option, &explorer.record.index) == Ticked::Partly);
    let is_open = RwSignal::new(starts_open);
    let name = explorer.record.option_name(facet, option);
    let list = format!("under-{}", explorer.record.index.facet(facet).options[option].id);
    view! {
        <div class="branch">
            <button
                type="button"
                class="branch-open"
                aria-expanded=move || is_open.get().to_string()
                aria-controls=list.clone()
                aria-label=(words.open_branch)(name)
                on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
            ></button>
            <OptionRow explorer facet option most />
        </div>
        <ul id=list hidden=move || !is_open.get()>
            {children.iter().map(|&option| view! {
                <li><Branch explorer facet option most is_open_first=false /></li>
            }).collect_view()}
        </ul>
    }
    .into_any()
}
