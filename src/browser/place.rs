//! Where a visitor is on a page: what stands at the top of the screen, and what has the focus. It is kept when a page is left
//! or drawn anew, and found again. Rows have estimated heights until they are seen, so a distance from the top of the page
//! would not do.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, window};

use super::base::document;
use super::mark::{find, mark};
use super::time::frame;
use super::wishes::focus;

/// What a place is held by. Not the filters, which stay on the screen by themselves, and nothing inside of a row: the
/// browser would have to lay out rows that are far away.
const ANCHORS: &str = "main :is([id],[data-event],[data-country],.line-list>:not([data-event])>a)\
                       :not(#filters,#filters *,.event *,.picture *)";
/// What was scrolled to the very top may be a fraction of a pixel above it.
const EDGE: f64 = -2.0;
/// So often the scroll is mended: rows get their true heights when they come near the screen.
const TIMES: usize = 6;

/// A place on a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Place {
    /// How far the page is scrolled, in pixels.
    y: i32,
    /// What is topmost on the screen, and how far below its edge; nothing at the top of the page.
    anchor: String,
    top: i32,
    /// What has the focus.
    focus: String,
}

impl Place {
    /// Where the visitor is now.
    pub(super) fn here() -> Self {
        let y = round(window().and_then(|window| window.scroll_y().ok()).unwrap_or(0.0));
        let (anchor, top) = if y > 0 { topmost().unwrap_or_default() } else { <_>::default() };
        let active = document().and_then(|document| document.active_element());
        let focus = active.filter(|it| it.local_name() != "body").map(|it| mark(&it)).unwrap_or_default();
        Self { y, anchor, top, focus }
    }

    /// The ids of the events at the top of the screen and with the focus: a list has to be drawn as far as them.
    pub(super) fn events(&self) -> impl Iterator<Item = &str> {
        [&self.anchor, &self.focus].into_iter().filter_map(|mark| {
            // What is quoted is an id, or an address that ends in one; ids of other things are those of no event.
            mark.split('"').nth(1)?.trim_end_matches('/').rsplit('/').next()
        })
    }

    /// Brings the visitor back there, on a page that is drawn.
    pub(super) async fn restore(self) {
        if let Some(element) = find(&self.focus) {
            focus(&element);
        }
        for _ in 0..TIMES {
            let Some(window) = window() else { return };
            match find(&self.anchor) {
                Some(element) => {
                    window.scroll_by_with_x_and_y(0.0, element.get_bounding_client_rect().top() - f64::from(self.top));
                }
                None => window.scroll_to_with_x_and_y(0.0, f64::from(self.y)),
            }
            frame().await;
        }
    }

    /// As text, for the browser's history.
    pub(super) fn write(&self) -> String {
        [&self.y.to_string(), &self.anchor, &self.top.to_string(), &self.focus].map(String::as_str).join("\n")
    }

    /// From that text.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut lines = text.split('\n');
        let y = lines.next()?.parse().ok()?;
        let (anchor, top) = (lines.next()?.to_owned(), lines.next()?.parse().ok()?);
        Some(Self { y, anchor, top, focus: lines.next()?.to_owned() })
    }
}

/// What begins topmost on the screen; where nothing begins there, what began last before it.
fn topmost() -> Option<(String, i32)> {
    let all = document()?.query_selector_all(ANCHORS).ok()?;
    let height = window()?.inner_height().ok()?.as_f64()?;
    let mut best: Option<(Element, f64)> = None;
    for at in 0..all.length() {
        let Some(element) = all.get(at).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        // What is hidden is nowhere.
        if element.dyn_ref::<HtmlElement>().is_some_and(|it| it.offset_parent().is_none()) {
            continue;
        }
        let top = element.get_bounding_client_rect().top();
        let is_better = |best: f64| if best < EDGE { top > best } else { (EDGE..best).contains(&top) };
        if top < height && best.as_ref().is_none_or(|(_, best)| is_better(*best)) {
            best = Some((element, top));
        }
    }
    best.map(|(element, top)| (mark(&element), round(top)))
}

#[allow(clippy::cast_possible_truncation, reason = "no page is so long")]
fn round(length: f64) -> i32 {
    (length + if length < 0.0 { -0.5 } else { 0.5 }) as i32
}
