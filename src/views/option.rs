//! One value of a facet: a box, its name, its number, and a hairline as long as its share.

use leptos::prelude::*;

use crate::domain::{Facet, Lang, Ticked};
use crate::state::{Explorer, Wish};

/// The row of an option.
#[component]
pub(super) fn OptionRow(
    /// The answers.
    explorer: Explorer,
    /// Its facet.
    facet: Facet,
    /// Its place among the facet's options.
    option: usize,
) -> impl IntoView {
    let id = explorer.record.index.facet(facet).options[option].id.as_str();
    let lang = explorer.record.option_lang(facet, option).map(Lang::tag);
    let count = move || explorer.count(facet, option);
    let ticked = move || explorer.ticked(facet, option);
    let is_off = move || count() == 0 && ticked() == Ticked::No;
    let share = move || format!("{}%", count() * 100 / explorer.most(facet).max(1));
    view! {
        <label class="option">
            <input
                type="checkbox"
                name=facet.key()
                value=id
                data-count=move || count().to_string()
                prop:checked=move || ticked() == Ticked::Yes
                prop:indeterminate=move || ticked() == Ticked::Partly
                disabled=is_off
                on:change=move |_| {
                    explorer.toggle(facet, option);
                    // A box that is switched off loses the focus.
                    if untrack(is_off) {
                        explorer.store.ask(Wish::FocusResults);
                    }
                }
            />
            <span class="option-name" lang=lang>{explorer.record.option_name(facet, option)}</span>
            <span class="option-count">{move || count().to_string()}</span>
            <svg class="option-share" width="100%" height="2" aria-hidden="true">
                <rect width=share height="2" />
            </svg>
        </label>
    }
}
