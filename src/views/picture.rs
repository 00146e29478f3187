//! The picture of time: a lane a country, a mark an event, the same selection as the list.

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use super::explore::{attribute, fill};
use super::legend::legend;
use super::markup::{Markup, with};
use crate::domain::{Facet, Selection};
use crate::plot::{Lane, Length, MarkUse, Meant};
use crate::state::{Explorer, Page, Pointer, ViewState, Wish, address};
use crate::text::{date, text};

/// Where the drawing is mounted.
pub const PICTURE_PLACE: &str = "picture-place";

/// As far from a mark a pointer still means it.
const REACH: f64 = 24.0;

/// Adds the picture with its legend and its limits.
pub(super) fn picture(html: &mut Markup, explorer: Explorer) {
    let lang = explorer.record.words.lang;
    let words = text(lang);
    let about = address::href(&Page::Explore(Selection::default()), &ViewState { lang, page: Page::About });
    html.open("figure", &[with("class", "picture"), with("aria-label", words.picture)]);
    fill(html, explorer, "p", "picture-summary", &[with("class", "hidden")]);
    html.block("div", "picture-sheet").block("ul", "legend").raw(&legend(lang)).close("ul");
    html.open("div", &[with("id", PICTURE_PLACE)]);
    // In the browser it is mounted here.
    #[cfg(not(target_arch = "wasm32"))]
    html.raw(&view! { <Marks explorer /> }.to_html());
    html.close("div").close("div").open("figcaption", &[]).text(words.picture_limit).text(" ");
    html.leaf("a", &[with("href", &about)], words.how_made).close("figcaption").close("figure");
}

/// The drawing: one tab stop, arrows within, a click takes the nearest mark. Its list box holds one option at a time,
/// the mark that is meant; the list below is the equivalent.
#[component]
pub fn Marks(explorer: Explorer) -> impl IntoView {
    let words = text(explorer.record.words.lang);
    let pointer = explorer.pointer;
    // What was pointed at before is not under the pointer any more.
    pointer.set(Pointer::default());
    let go = move |at| {
        let (mark, lane) =
            explorer.picture.with_untracked(|it| (it.mark(at).cloned(), it.meant(at).map(|it| it.option)));
        let Some(mark) = mark else { return };
        if mark.is_for == MarkUse::Event {
            return explorer.store.ask(Wish::GoTo(mark.event));
        }
        let opened = lane.filter(|_| mark.is_for != MarkUse::Close);
        pointer.update(|it| (it.pointed, it.opened) = (None, opened));
        // Whoever opened a tower stands at what it hid, and whoever closed it at its count.
        let there = explorer.picture.with_untracked(|picture| match opened {
            Some(option) => Some(Meant { option, event: mark.event, is_count: false }),
            None => picture.meant(picture.beside(at.0, mark.x, true)?),
        });
        pointer.update(|it| it.chosen = there);
    };
    let under = move |event: &MouseEvent| {
        let (x, y) = (f64::from(event.offset_x()), f64::from(event.offset_y()));
        explorer.picture.with_untracked(|picture| picture.meant(picture.nearest(x, y, REACH)?))
    };
    let press = move |event: KeyboardEvent| {
        // With these the key is the browser's: going back, to the top of the page.
        if event.alt_key() || event.ctrl_key() || event.meta_key() {
            return;
        }
        let Some(at) = untrack(move || active(explorer)) else { return };
        let step = |along, across| explorer.picture.with_untracked(|picture| picture.step(at, along, across));
        let to = match event.key().as_str() {
            "ArrowRight" => step(1, 0),
            "ArrowLeft" => step(-1, 0),
            "ArrowDown" => step(0, 1),
            "ArrowUp" => step(0, -1),
            "Home" => step(isize::MIN / 2, 0),
            "End" => step(isize::MAX / 2, 0),
            "Escape" => return pointer.update(|it| it.pointed = None),
            "Enter" | " " => {
                event.prevent_default();
                return go(at);
            }
            _ => return,
        };
        event.prevent_default();
        let to = explorer.picture.with_untracked(|picture| picture.meant(to));
        pointer.update(|it| (it.pointed, it.chosen) = (None, to));
        explorer.store.ask(Wish::ShowMark);
    };
    view! {
        <div
            class=attribute(explorer, "picture", "class")
            id="picture"
            role=attribute(explorer, "picture", "role")
            tabindex="0"
            aria-label=words.picture
            aria-describedby="picture-summary"
            aria-activedescendant=attribute(explorer, "picture", "aria-activedescendant")
            on:keydown=press
            on:focus=move |_| pointer.update(|it| it.has_focus = true)
            on:blur=move |_| pointer.update(|it| it.has_focus = false)
            on:pointermove=move |event| {
                let at = under(&event);
                if pointer.with_untracked(|it| it.pointed != at) {
                    pointer.update(|it| it.pointed = at);
                }
            }
            on:pointerleave=move |_| pointer.update(|it| it.pointed = None)
            on:click=move |event| {
                let Some(meant) = under(&event) else { return };
                pointer.update(|it| it.chosen = Some(meant));
                if let Some(at) = explorer.picture.with_untracked(|picture| picture.find(meant)) {
                    go(at);
                }
            }
            inner_html=inside(explorer)
        ></div>
    }
}

fn inside(explorer: Explorer) -> String {
    let mut html = Markup::default();
    fill(&mut html, explorer, "div", "drawing", &[with("class", "drawing")]);
    fill(&mut html, explorer, "div", "bubble", &[with("class", "bubble-place")]);
    html.finish()
}

/// The mark that is meant: one that the last choice took away must not be asked for.
pub(super) fn active(explorer: Explorer) -> Option<(usize, usize)> {
    explorer.picture.with(|picture| {
        let pointer = explorer.pointer.get();
        let find = |meant| picture.find(meant);
        pointer.pointed.and_then(find).or_else(|| pointer.chosen.and_then(find)).or_else(|| picture.start())
    })
}

/// Whether ring and bubble are shown.
pub(super) fn is_shown(explorer: Explorer) -> bool {
    explorer.pointer.with(|pointer| pointer.has_focus || pointer.pointed.is_some())
}

/// Where ring and bubble stand, as a style.
pub(super) fn bubble_style(explorer: Explorer) -> String {
    let frame = explorer.picture.with(|picture| picture.frame(active(explorer)?));
    let (x, y) = frame.map_or((0.0, 0.0), |frame| (frame.x, frame.y));
    ["left:", &Length(x).to_string(), "px;top:", &Length(y).to_string(), "px"].concat()
}

/// What the picture shows, in words.
pub(super) fn summary(explorer: Explorer) -> String {
    let record = explorer.record;
    let words = text(record.words.lang);
    let ends = explorer.matching.with(|matching| {
        let mut events = matching.events.iter();
        let first = events.next()?;
        Some((first, events.next_back().unwrap_or(first)))
    });
    let Some((first, last)) = ends else { return words.nothing_matches.to_owned() };
    let lanes: Vec<(String, usize)> = explorer.picture.with(|picture| {
        let name = |lane: &Lane| record.option_name(Facet::Country, lane.option).to_owned();
        picture.lanes.iter().map(|lane| (name(lane), lane.total)).collect()
    });
    let when = |event: usize| date::span(record.dataset.events[event].span, record.words.lang);
    let said = words.picture_summary(explorer.total(), &lanes, &when(first), &when(last));
    format!("{said} {}", words.picture_help)
}
