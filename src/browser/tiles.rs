//! Arrow keys on the map of the filters go to the next tile that way.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};

use super::base::document;
use super::events::{is_alone, listen};
use super::wishes::focus;

/// The name of the boxes of the map.
pub(super) const TILE: &str = "tile";

/// Listens from now on.
pub(super) fn start() {
    if let Some(document) = document() {
        listen(&document, "keydown", |event: KeyboardEvent| {
            // Another key, or another place, is the usual case.
            let _ = walk(&event);
        });
    }
}

fn walk(event: &KeyboardEvent) -> Option<()> {
    let from: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let (x, y) = match event.key().as_str() {
        "ArrowLeft" => (-1.0, 0.0),
        "ArrowRight" => (1.0, 0.0),
        "ArrowUp" => (0.0, -1.0),
        "ArrowDown" => (0.0, 1.0),
        _ => return None,
    };
    if from.name() != TILE || !is_alone(event) {
        return None;
    }
    event.prevent_default();
    let here = from.get_bounding_client_rect();
    let all = document()?.query_selector_all("[name=tile]:enabled").ok()?;
    let mut best: Option<(Element, f64)> = None;
    for number in 0..all.length() {
        let other: Element = all.get(number)?.dyn_into().ok()?;
        let there = other.get_bounding_client_rect();
        let (right, down) = (there.left() - here.left(), there.top() - here.top());
        // What lies aside is further than it is.
        let ahead = right * x + down * y;
        let way = ahead + 2.0 * (right * y + down * x).abs();
        if ahead > 1.0 && best.as_ref().is_none_or(|(_, best)| way < *best) {
            best = Some((other, way));
        }
    }
    focus(&best?.0);
    Some(())
}
