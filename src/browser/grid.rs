//! Arrow keys in the matrix: to the next link of the row or the column. Each is a tab stop as well.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::base::document;
use super::events::{is_alone, listen};

/// Listens from now on.
pub(super) fn start() {
    let Some(document) = document() else { return };
    listen(&document, "keydown", |event: KeyboardEvent| {
        // A key that means nothing here is the usual case.
        let _ = walk(&event);
    });
}

fn walk(event: &KeyboardEvent) -> Option<()> {
    let (is_column, is_back) = match event.key().as_str() {
        "ArrowUp" => (true, true),
        "ArrowDown" => (true, false),
        "ArrowLeft" => (false, true),
        "ArrowRight" => (false, false),
        _ => return None,
    };
    if !is_alone(event) {
        return None;
    }
    let here: Element = event.target()?.dyn_into().ok()?;
    here.closest(".matrix").ok()??;
    let cell = here.closest("th, td").ok()??;
    let column = std::iter::successors(cell.previous_element_sibling(), Element::previous_element_sibling).count();
    let within = if is_column {
        document()?.query_selector_all(&format!(".matrix tr > :nth-child({}) > a", column + 1)).ok()?
    } else {
        cell.parent_element()?.query_selector_all("a").ok()?
    };
    let place = (0..within.length()).find(|place| within.get(*place).as_deref() == Some(&here))?;
    let next = if is_back { place.checked_sub(1)? } else { place + 1 };
    let next: HtmlElement = within.get(next)?.dyn_into().ok()?;
    event.prevent_default();
    next.focus().ok()
}
