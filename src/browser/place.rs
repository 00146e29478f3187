//! Where a visitor is on a page: what stands at the top of the screen, and what has the focus. It is kept when a page is left
//! or drawn anew, and found again. Rows have estimated heights until they are seen, so a distance from the top of the page
//! would not do.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, window};

use super::base::document;
use super::time::frame;
use super::wishes::focus;

/// What stands still when a page is drawn anew.
const ANCHORS: &str = "[data-event], [data-country], [data-programme], main [id]";
/// What can have the focus.
const FOCUSABLE: &str = "a[href], button, input, summary, [tabindex]";
/// So far apart the screen is searched for an anchor, in pixels.
const STEP: f32 = 40.0;
/// So often the scroll is mended: rows get their true heights when they come near the screen.
const TIMES: usize = 4;

/// A place on a page.
#[derive(Clone, Debug, Default)]
pub(super) struct Place {
    /// How far the page is scrolled, in pixels.
    y: i32,
    /// What stands at the top of the screen, as a selector, and how far below the edge.
    anchor: Option<(String, i32)>,
    /// What has the focus: a selector of what it stands in, and its number there; none is the thing itself.
    focus: Option<(String, Option<usize>)>,
}

impl Place {
    /// Where the visitor is now.
    pub(super) fn here() -> Self {
        let y = round(window().and_then(|window| window.scroll_y().ok()).unwrap_or(0.0));
        Self { y, anchor: if y > 0 { anchor() } else { None }, focus: focused() }
    }

    /// The event at the top of the screen or with the focus, if it is an event: a list has to be drawn as far as that.
    pub(super) fn event(&self) -> Option<&str> {
        let focus = self.focus.as_ref().map(|(selector, _)| selector);
        let anchor = self.anchor.as_ref().map(|(selector, _)| selector);
        anchor.into_iter().chain(focus).find_map(|it| it.strip_prefix("[data-event=\"")?.strip_suffix("\"]"))
    }

    /// Brings the visitor back there, on a page that is drawn.
    pub(super) async fn restore(self) {
        if let Some(element) = self.focus.as_ref().and_then(|(within, number)| find(within, *number)) {
            focus(&element);
        }
        for _ in 0..TIMES {
            let Some(window) = window() else { return };
            let anchor = self.anchor.as_ref().and_then(|(selector, top)| Some((find(selector, None)?, *top)));
            match anchor {
                Some((element, top)) => {
                    window.scroll_by_with_x_and_y(0.0, element.get_bounding_client_rect().top() - f64::from(top));
                }
                None => window.scroll_to_with_x_and_y(0.0, f64::from(self.y)),
            }
            frame().await;
        }
    }

    /// As text, for the browser's history.
    pub(super) fn write(&self) -> String {
        let (anchor, top) = self.anchor.clone().unwrap_or_default();
        let (within, number) = self.focus.clone().unwrap_or_default();
        let number = number.map_or_else(String::new, |number| number.to_string());
        [self.y.to_string(), anchor, top.to_string(), within, number].join("\n")
    }

    /// From that text.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut lines = text.split('\n');
        let y = lines.next()?.parse().ok()?;
        let (anchor, top) = (lines.next()?.to_owned(), lines.next()?.parse().ok()?);
        let (within, number) = (lines.next()?.to_owned(), lines.next()?.parse().ok());
        let anchor = Some((anchor, top)).filter(|(selector, _)| !selector.is_empty());
        Some(Self { y, anchor, focus: Some((within, number)).filter(|(selector, _)| !selector.is_empty()) })
    }
}

/// What stands at the top of the screen.
fn anchor() -> Option<(String, i32)> {
    let window = window()?;
    #[allow(clippy::cast_possible_truncation, reason = "no screen comes near the limits")]
    let size = |value: wasm_bindgen::JsValue| value.as_f64().map(|it| it as f32);
    let (width, height) = (size(window.inner_width().ok()?)?, size(window.inner_height().ok()?)?);
    let mut y = 4.0;
    while y < height {
        // Right of the filters, where there are any.
        let element = document()?.element_from_point(width * 0.7, y);
        if let Some(element) = element.and_then(|it| it.closest(ANCHORS).ok()?) {
            let top = element.get_bounding_client_rect().top();
            // What holds the whole page says little about where one is in it.
            if top > f64::from(-2.0 * height) {
                return Some((selector(&element)?, round(top)));
            }
        }
        y += STEP;
    }
    None
}

fn focused() -> Option<(String, Option<usize>)> {
    let element = document()?.active_element().filter(|it| it.tag_name() != "BODY")?;
    if let Some(own) = selector(&element) {
        return Some((own, None));
    }
    let within = element.closest("[data-event], [data-country], [data-programme], [id]").ok()??;
    let all = within.query_selector_all(FOCUSABLE).ok()?;
    let number = (0..all.length()).find(|number| all.get(*number).is_some_and(|it| it.is_same_node(Some(&element))))?;
    Some((selector(&within)?, usize::try_from(number).ok()))
}

/// A selector that finds an element again.
fn selector(element: &Element) -> Option<String> {
    ["data-event", "data-country", "data-programme", "id"]
        .into_iter()
        .find_map(|name| Some(format!("[{name}=\"{}\"]", element.get_attribute(name).filter(|it| !it.is_empty())?)))
}

fn find(selector: &str, number: Option<usize>) -> Option<Element> {
    let element = document()?.query_selector(selector).ok()??;
    match number {
        Some(number) => element
            .query_selector_all(FOCUSABLE)
            .ok()?
            .get(u32::try_from(number).ok()?)?
            .dyn_into::<HtmlElement>()
            .ok()
            .map(Into::into),
        None => Some(element),
    }
}

#[allow(clippy::cast_possible_truncation, reason = "no page is so long")]
fn round(length: f64) -> i32 {
    (length + if length < 0.0 { -0.5 } else { 0.5 }) as i32
}
