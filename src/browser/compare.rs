//! The page of comparisons: its boxes, its columns and its address say the same. The page holds every country, and the style
//! sheet shows those that an attribute of the document names; the script of the page's head writes it first.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

use super::base::document;
use super::document::languages;
use super::events::listen;
use super::follow::follow;
use crate::state::address::Reading;
use crate::state::{Page, Store, ViewState};

/// The codes of what is shown.
const CHOSEN: &str = "data-compare";
/// What is said when no more can be chosen.
const MOST: &str = "compare-most";
/// What is said of codes that no country has; they stand in its `b`.
const UNKNOWN: &str = "compare-unknown";

/// Follows the view, and hears what is ticked.
pub(super) fn start(store: Store) {
    follow(move || {
        // What is on another page stays as it is.
        let _ = store.view.with(show);
    });
    if let Some(document) = document() {
        listen(&document, "change", move |event: Event| {
            // A change of anything else is not meant.
            let _ = choose(store, &event);
        });
    }
}

fn show(view: &ViewState) -> Option<()> {
    let Page::Compare(codes) = &view.page else { return None };
    let (document, boxes) = (document()?, boxes()?);
    let (mut known, mut names, mut unknown): (Vec<&str>, Vec<String>, Vec<&str>) = <_>::default();
    for code in codes {
        match boxes.iter().find(|input| input.value() == *code) {
            None => unknown.push(code),
            Some(input) if known.len() < Page::MOST_COMPARED => {
                known.push(code);
                names.push(input.parent_element()?.text_content()?);
            }
            Some(_) => {}
        }
    }
    let is_full = known.len() == Page::MOST_COMPARED;
    for input in &boxes {
        let is_chosen = known.contains(&input.value().as_str());
        input.set_checked(is_chosen);
        input.set_disabled(is_full && !is_chosen);
    }
    document.query_selector(&["#", UNKNOWN, " b"].concat()).ok()??.set_text_content(Some(&unknown.join(", ")));
    for (id, is_so) in [(MOST, is_full), (UNKNOWN, !unknown.is_empty())] {
        let said = document.get_element_by_id(id)?;
        if is_so { said.remove_attribute("hidden") } else { said.set_attribute("hidden", "") }.ok()?;
    }
    let root = document.document_element()?;
    // Where nothing is chosen all columns stand there, as without script.
    if known.is_empty() { root.remove_attribute(CHOSEN) } else { root.set_attribute(CHOSEN, &known.join(" ")) }.ok()?;
    // The words of the page's language need not be here, so they are taken from the page.
    let said = |css: &str| document.query_selector(css).ok()??.text_content();
    let (page, site) = (said("#title")?, said(".mast-name")?);
    let names = if names.is_empty() { String::new() } else { [": ", &names.join(", ")].concat() };
    document.set_title(&[page, names, " – ".to_owned(), site].concat());
    languages(&document, view)
}

fn choose(store: Store, event: &Event) -> Option<()> {
    let ViewState { lang, page: Page::Compare(mut codes) } = store.view.get_untracked() else { return None };
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let boxes = boxes().filter(|boxes| boxes.contains(&input))?;
    codes.retain(|code| boxes.iter().any(|it| it.value() == *code));
    codes.truncate(Page::MOST_COMPARED);
    codes.retain(|code| *code != input.value());
    if input.checked() {
        codes.push(input.value());
    }
    store.open(Reading { view: ViewState { lang, page: Page::Compare(codes) }, dropped: Vec::new() });
    Some(())
}

fn boxes() -> Option<Vec<HtmlInputElement>> {
    let all = document()?.query_selector_all(".compare-choice input").ok()?;
    (0..all.length()).map(|number| all.get(number)?.dyn_into().ok()).collect()
}
