//! The picture of time: a lane a country, a mark an event, the same selection as the list.

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use super::bubble::{bubble, option_id};
use super::drawing::drawing;
use super::legend::legend;
use crate::domain::{Facet, Selection};
use crate::plot::{Lane, Length, MarkFrame};
use crate::state::{Explorer, Page, ViewState, Wish, address};
use crate::text::{date, text};

/// As far from a mark a pointer still means it.
const REACH: f64 = 24.0;

/// The picture with its legend and its limits.
#[component]
pub(super) fn PictureOfTime(explorer: Explorer) -> impl IntoView {
    let lang = explorer.record.words.lang;
    let words = text(lang);
    let about = address::href(&Page::Explore(Selection::default()), &ViewState { lang, page: Page::About });
    view! {
        <figure class="picture" aria-label=words.picture>
            <p class="hidden" id="picture-summary">{move || summary(explorer)}</p>
            <div class="picture-sheet">
                <ul class="legend" inner_html=legend(lang)></ul>
                <Marks explorer />
            </div>
            <figcaption>{words.picture_limit} " " <a href=about>{words.how_made}</a></figcaption>
        </figure>
    }
}

/// The drawing: one tab stop, arrows within, a click takes the nearest mark. Its list box holds one option at a time,
/// the mark that is meant; the list below is the equivalent.
#[component]
fn Marks(explorer: Explorer) -> impl IntoView {
    let words = text(explorer.record.words.lang);
    let chosen = RwSignal::new(None);
    let pointed = RwSignal::new(None);
    let has_focus = RwSignal::new(false);
    // A mark that the last choice took away must not be asked for.
    let active = move || {
        explorer.picture.with(|picture| {
            let known = |at: &(usize, usize)| picture.mark(*at).is_some();
            pointed.get().filter(known).or_else(|| chosen.get().filter(known)).or_else(|| picture.start())
        })
    };
    let is_shown = move || has_focus.get() || pointed.get().is_some();
    let go = move |at| {
        if let Some(event) = explorer.picture.with_untracked(|it| it.mark(at).map(|mark| mark.event)) {
            explorer.store.ask(Wish::GoTo(event));
        }
    };
    let under = move |event: &MouseEvent| {
        let (x, y) = (f64::from(event.offset_x()), f64::from(event.offset_y()));
        explorer.picture.with_untracked(|picture| picture.nearest(x, y, REACH))
    };
    let press = move |event: KeyboardEvent| {
        // With these the key is the browser's: going back, to the top of the page.
        if event.alt_key() || event.ctrl_key() || event.meta_key() {
            return;
        }
        let Some(at) = untrack(active) else { return };
        let step = |along, across| explorer.picture.with_untracked(|picture| picture.step(at, along, across));
        let to = match event.key().as_str() {
            "ArrowRight" => step(1, 0),
            "ArrowLeft" => step(-1, 0),
            "ArrowDown" => step(0, 1),
            "ArrowUp" => step(0, -1),
            "Home" => step(isize::MIN / 2, 0),
            "End" => step(isize::MAX / 2, 0),
            "Escape" => return pointed.set(None),
            "Enter" | " " => {
                event.prevent_default();
                return go(at);
            }
            _ => return,
        };
        event.prevent_default();
        pointed.set(None);
        chosen.set(Some(to));
        explorer.store.ask(Wish::ShowMark);
    };
    let place = move |pick: fn(&MarkFrame) -> f64| {
        let frame = explorer.picture.with(|picture| picture.frame(active()?));
        format!("{}px", Length(frame.as_ref().map_or(0.0, pick)))
    };
    let said = move || {
        explorer.picture.with(|picture| active().map_or_else(String::new, |at| bubble(explorer.record, picture, at)))
    };
    view! {
        <div
            class="marks"
            class:marks-active=is_shown
            id="picture"
            // Bars have no marks to walk along.
            role=move || if active().is_some() { "listbox" } else { "img" }
            tabindex="0"
            aria-label=words.picture
            aria-describedby="picture-summary"
            aria-activedescendant=move || active().map(option_id)
            on:keydown=press
            on:focus=move |_| has_focus.set(true)
            on:blur=move |_| has_focus.set(false)
            on:pointermove=move |event| pointed.set(under(&event))
            on:pointerleave=move |_| pointed.set(None)
            on:click=move |event| {
                if let Some(at) = under(&event) {
                    chosen.set(Some(at));
                    go(at);
                }
            }
        >
            <div class="drawing" inner_html=move || explorer.picture.with(|it| drawing(explorer.record, it))></div>
            <div
                class="bubble-place"
                style:left=move || place(|frame| frame.x)
                style:top=move || place(|frame| frame.y)
                inner_html=said
            ></div>
        </div>
    }
}

fn summary(explorer: Explorer) -> String {
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
