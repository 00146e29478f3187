//! What views ask of the browser.

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition, window};

use super::base::{base, document, location};
use super::follow::follow;
use super::list::List;
use super::load::Loader;
use super::time::sleep;
use super::{keys, sheet};
use crate::state::{Loading, Notice, Store, Wish, address};
use crate::text::text;

/// How long it is said that the link was copied, in milliseconds.
const SAID: i32 = 4_000;

/// Does what is asked from now on.
pub(super) fn start(store: Store, list: List, loader: Loader) {
    follow(move || {
        let Some(wish) = store.wish.get() else { return };
        store.wish.set(None);
        match wish {
            Wish::CopyLink => spawn_local(copy_link(store)),
            Wish::Retry => loader.again(),
            Wish::FocusHeading => spawn_local(begin_page()),
            Wish::FocusResults => {
                // Behind the dialog of the filters nothing can have the focus.
                spawn_local(go_to_part(if sheet::is_open() { "filters" } else { "results" }));
            }
            Wish::FocusChip(place) => spawn_local(focus_chip(place)),
            Wish::ShowPanel => drop(sheet::open()),
            Wish::ShowKeys => drop(keys::open()),
            Wish::ShowMark => spawn_local(show_mark()),
            // The button that was pressed moves on, so the focus goes to what it brought.
            Wish::MoreRows => {
                if let Some(event) = list.draw_more() {
                    go_to(store, event);
                }
            }
            Wish::GoToYear(year) => {
                list.reveal_year(year);
                let heading = document().and_then(|document| document.get_element_by_id(&format!("year-{year}")));
                if let Some(heading) = heading {
                    focus(&heading);
                    scroll_to(&heading);
                }
            }
            Wish::GoTo(event) => {
                list.reveal(Some(event));
                go_to(store, event);
                // Where it cannot be put, the page is still where it was asked to be.
                let _ = offer_way_back(store);
            }
            Wish::ToPicture => {
                let _ = to_picture();
            }
        }
    });
}

async fn copy_link(store: Store) {
    // Made of the state, not of the address bar, which may hold a place within the page.
    let Some(origin) = location().and_then(|location| location.origin().ok()) else { return };
    let address = format!("{origin}{}{}", base(), store.view.with_untracked(address::write));
    if write_clipboard(&address).await.is_some() {
        store.notice.set(Notice::Copied);
        sleep(SAID).await;
        if store.notice.get_untracked() == Notice::Copied {
            store.notice.set(Notice::Silent);
        }
        return;
    }
    store.notice.set(Notice::CopyRefused(address));
    tick().await;
    let field = document().and_then(|document| document.get_element_by_id("copy-by-hand"));
    if let Some(Ok(field)) = field.map(JsCast::dyn_into::<HtmlInputElement>) {
        let _ = field.focus();
        field.select();
    }
}

/// There is no clipboard on pages that did not come by HTTPS, and a browser may refuse it elsewhere.
async fn write_clipboard(text: &str) -> Option<()> {
    let navigator = window()?.navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok()?;
    if clipboard.is_undefined() {
        return None;
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.ok().map(|_| ())
}

/// Focus on a part of the page; it is scrolled to only where its head is out of sight.
async fn go_to_part(id: &str) {
    tick().await;
    let Some(part) = document().and_then(|document| document.get_element_by_id(id)) else { return };
    focus(&part);
    let top = part.get_bounding_client_rect().top();
    let height = window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or(0.0);
    if top < 0.0 || top > height {
        scroll_to(&part);
    }
}

/// After the last chip comes the button that clears all; where no chip is left, the results.
async fn focus_chip(place: u32) {
    tick().await;
    let buttons = document().and_then(|document| document.query_selector_all(".chips button").ok());
    match buttons.and_then(|buttons| buttons.get(place)?.dyn_into().ok()) {
        Some(button) => focus(&button),
        None => go_to_part("results").await,
    }
}

async fn begin_page() {
    tick().await;
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    if let Some(Some(heading)) = document().and_then(|document| document.query_selector("main h1").ok()) {
        focus(&heading);
    }
}

fn go_to(store: Store, event: usize) {
    let Loading::Ready(explorer) = store.loading.get_untracked() else { return };
    let id = &explorer.record.dataset.events[event].id;
    let article =
        document().and_then(|document| document.query_selector(&format!("article[data-event=\"{id}\"]")).ok()?);
    if let Some(article) = article {
        focus(&article);
        scroll_to(&article);
    }
}

/// Puts a button beside the event that has the focus, the only one of its kind.
fn offer_way_back(store: Store) -> Option<()> {
    let document = document()?;
    let _ = take_way_back(&document);
    let place = document.query_selector("article:focus .event-date").ok()??;
    let label = text(store.view.with_untracked(|view| view.lang)).back_to_picture;
    let button = document.create_element("button").ok()?;
    button.set_class_name("event-return");
    for (name, value) in [("type", "button"), ("data-action", "picture")] {
        button.set_attribute(name, value).ok()?;
    }
    button.set_text_content(Some(label));
    place.append_child(&button).ok().map(drop)
}

fn take_way_back(document: &Document) -> Option<()> {
    document.query_selector(".event-return").ok()??.remove();
    Some(())
}

fn to_picture() -> Option<()> {
    let document = document()?;
    let picture = document.get_element_by_id("picture")?;
    focus(&picture);
    scroll_to_nearest(&picture.closest("figure").ok()??);
    let _ = take_way_back(&document);
    Some(())
}

fn scroll_to_nearest(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

async fn show_mark() {
    tick().await;
    if let Some(place) = document().and_then(|document| document.query_selector(".bubble").ok()?) {
        scroll_to_nearest(&place);
    }
}

pub(super) fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

fn scroll_to(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Start);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}
