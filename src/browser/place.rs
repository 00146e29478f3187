//! Where a visitor is on a page: how far down, what stands topmost on the screen, and what has the focus.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, ScrollBehavior, ScrollToOptions, window};

use super::base::document;
use super::list::List;
use super::mark::{find, mark};
use super::time::frame;
use super::wishes::focus;

/// What a place is held by. Not the filters, which stay on the screen by themselves, and nothing inside of a row: the
/// browser would have to lay out rows that are far away.
const ANCHORS: &str = "main :is([id],[data-event],[data-country],.line-list>:not([data-event])>a):not(#filters,#filters *,.event *,.picture *)";
/// Rows that come near the screen get their real height, so that what was measured before has to be measured again.
const FRAMES: usize = 6;

/// What was scrolled to the very top may be a fraction of a pixel above it.
const EDGE: f64 = -2.0;

/// A place.
#[derive(Clone, Debug, Default)]
pub(super) struct Place {
    scroll: f64,
    /// What is topmost on the screen, and how far below its edge; nothing at the top of the page.
    anchor: String,
    offset: f64,
    focus: String,
}

impl Place {
    /// Where the visitor is.
    pub(super) fn now() -> Self {
        let scroll = window().and_then(|window| window.scroll_y().ok()).unwrap_or_default();
        let (anchor, offset) = Some(scroll).filter(|it| *it > 0.0).and_then(|_| topmost()).unwrap_or_default();
        let active = document().and_then(|document| document.active_element());
        let focus = active.filter(|it| it.local_name() != "body").map(|it| mark(&it)).unwrap_or_default();
        Self { scroll, anchor, offset, focus }
    }

    /// Goes there.
    pub(super) async fn restore(self, list: &List) {
        list.reveal_mark(&self.anchor);
        list.reveal_mark(&self.focus);
        if let Some(element) = find(&self.focus) {
            focus(&element);
        }
        for _ in 0..FRAMES {
            self.scroll_there();
            frame().await;
        }
    }

    fn scroll_there(&self) {
        let Some(window) = window() else { return };
        let by = match find(&self.anchor) {
            Some(anchor) => top(&anchor) - self.offset,
            None => self.scroll - window.scroll_y().unwrap_or_default(),
        };
        if by.abs() >= 0.5 {
            let options = ScrollToOptions::new();
            options.set_top(by);
            options.set_behavior(ScrollBehavior::Instant);
            window.scroll_by_with_scroll_to_options(&options);
        }
    }

    /// As JavaScript keeps it, behind the key of its entry.
    pub(super) fn to_js(&self, key: f64) -> Array {
        let (anchor, focus) = (JsValue::from_str(&self.anchor), JsValue::from_str(&self.focus));
        Array::of5(&key.into(), &self.scroll.into(), &anchor, &self.offset.into(), &focus)
    }

    /// What JavaScript has kept.
    pub(super) fn from_js(kept: &JsValue) -> Option<Self> {
        let kept: &Array = kept.dyn_ref()?;
        let number = |at: u32| kept.get(at).as_f64();
        let (anchor, focus) = (kept.get(2).as_string()?, kept.get(4).as_string()?);
        Some(Self { scroll: number(1)?, anchor, offset: number(3)?, focus })
    }
}

fn top(element: &Element) -> f64 {
    element.get_bounding_client_rect().top()
}

/// What begins topmost on the screen; where nothing begins there, what began last before it.
fn topmost() -> Option<(String, f64)> {
    let all = document()?.query_selector_all(ANCHORS).ok()?;
    let height = window()?.inner_height().ok()?.as_f64()?;
    let mut best: Option<(Element, f64)> = None;
    for at in 0..all.length() {
        let Some(element) = all.item(at).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        // What is hidden is nowhere.
        if element.dyn_ref::<HtmlElement>().is_some_and(|it| it.offset_parent().is_none()) {
            continue;
        }
        let top = top(&element);
        let is_better = |best: f64| if best < EDGE { top > best } else { (EDGE..best).contains(&top) };
        if top < height && best.as_ref().is_none_or(|(_, best)| is_better(*best)) {
            best = Some((element, top));
        }
    }
    best.map(|(element, top)| (mark(&element), top))
}
