//! The picture of time: a lane a country, a mark an event, the same selection as the list.

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use super::bubble::Bubble;
use super::mark::MarkSign;
use crate::domain::{Facet, Mark};
use crate::plot::{Lane, Picture};
use crate::state::{Explorer, Page, ViewState, Wish, address};
use crate::text::{date, text};

/// As far from a mark a pointer still means it.
const REACH: f64 = 24.0;

/// The picture with its legend and its limits.
#[component]
pub(super) fn PictureOfTime(explorer: Explorer) -> impl IntoView {
    let lang = explorer.record.words.lang;
    let words = text(lang);
    let about =
        address::href(&Page::Explore(crate::domain::Selection::default()), &ViewState { lang, page: Page::About });
    view! {
        <figure class="picture" aria-label=words.picture>
            <p class="hidden" id="picture-summary">{move || summary(explorer)} " " {words.picture_help}</p>
            <div class="picture-sheet">
                <Marks explorer />
                <ul class="legend">
                    {Mark::ALL.map(|mark| view! { <li><MarkSign mark /> {(words.mark)(mark)}</li> }).collect_view()}
                    <li class="legend-line">{words.line_meaning}</li>
                </ul>
            </div>
            <figcaption>{words.picture_limit} " " <a href=about>{words.how_made}</a></figcaption>
        </figure>
    }
}

/// The drawing: one tab stop, arrows within, a click takes the nearest mark.
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
        explorer.picture.with_untracked(|picture| {
            let at = picture.nearest(x, y)?;
            let mark = picture.mark(at)?;
            ((mark.x - x).hypot(mark.y - y) <= REACH).then_some(at)
        })
    };
    let press = move |event: KeyboardEvent| {
        let Some(at) = untrack(active) else { return };
        let step = |along, across| explorer.picture.with_untracked(|picture| picture.step(at, along, across));
        let to = match event.key().as_str() {
            "ArrowRight" => step(1, 0),
            "ArrowLeft" => step(-1, 0),
            "ArrowDown" => step(0, 1),
            "ArrowUp" => step(0, -1),
            "Home" => step(isize::MIN / 2, 0),
            "End" => step(isize::MAX / 2, 0),
            "Enter" | " " => {
                event.prevent_default();
                return go(at);
            }
            _ => return,
        };
        event.prevent_default();
        pointed.set(None);
        chosen.set(Some(to));
    };
    view! {
        <div
            class="marks"
            class:marks-active=is_shown
            id="picture"
            role="listbox"
            tabindex="0"
            aria-label=words.picture
            aria-describedby="picture-summary"
            aria-activedescendant=move || active().map(|(lane, place)| format!("mark-{lane}-{place}"))
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
            {move || explorer.picture.with(|picture| drawing(explorer, picture))}
            {move || active().map(|at| view! { <Ring explorer at /> })}
            {move || active().map(|at| view! { <Bubble explorer at /> })}
        </div>
    }
}

/// A ring about the mark that is meant.
#[component]
fn Ring(explorer: Explorer, at: (usize, usize)) -> impl IntoView {
    explorer.picture.with(|picture| {
        picture.mark(at).map(|mark| {
            view! {
                <span
                    class="ring"
                    aria-hidden="true"
                    style:left=format!("{:.1}px", mark.x)
                    style:top=format!("{:.1}px", mark.y)
                ></span>
            }
        })
    })
}

fn drawing(explorer: Explorer, picture: &Picture) -> impl IntoView + use<> {
    let words = text(explorer.record.words.lang);
    let Picture { width, height, left, years_left, right, has_before, .. } = *picture;
    let column = has_before.then(|| view! {
        <rect class="before" x=format!("{left:.1}") y="24" width=format!("{:.1}", years_left - left) height=format!("{:.1}", height - 24.0) />
        <text class="tick-label" x=format!("{left:.1}") y="14">{words.before}</text>
    });
    let ticks: Vec<_> = picture
        .ticks
        .iter()
        .map(|tick| {
            let class = if tick.year % 5 == 0 { "tick tick-strong" } else { "tick" };
            let label = tick.label.map(|x| {
                view! {
                    <text class="tick-label" x=format!("{x:.1}") y="14">{tick.year.to_string()}</text>
                }
            });
            view! {
                <path class=class d=format!("M{:.1} 20V{height:.1}", tick.x) />
                {label}
            }
        })
        .collect();
    let is_wide = left > 0.0;
    let lanes: Vec<_> = picture.lanes.iter().map(|it| lane(explorer, it, left, right, is_wide)).collect();
    view! {
        <svg
            width=format!("{width:.0}")
            height=format!("{height:.0}")
            viewBox=format!("0 0 {width:.0} {height:.0}")
            aria-hidden="true"
        >
            {column}
            {ticks}
            {lanes}
        </svg>
    }
}

fn lane(explorer: Explorer, lane: &Lane, left: f64, right: f64, is_wide: bool) -> impl IntoView + use<> {
    let words = text(explorer.record.words.lang);
    let name = explorer.record.option_name(Facet::Country, lane.option);
    let height = lane.marks.iter().map(|mark| mark.y).fold(lane.y, f64::min);
    // Beside its lane where there is room, else above it.
    let name_y = if is_wide { lane.y - 6.0 } else { height - 12.0 };
    let hidden: Vec<_> = lane.hidden.iter().map(|(x, more)| view! {
        <text class="tower" x=format!("{x:.1}") y=format!("{:.1}", height - 8.0)>{(words.more_marks)(*more)}</text>
    }).collect();
    let paths: Vec<_> = lane
        .paths
        .iter()
        .map(|(mark, path)| {
            view! {
                <path class=format!("mark-{}", mark.id()) d=path.clone() />
            }
        })
        .collect();
    view! {
        <path class="ground" d=format!("M{left:.1} {y:.1}H{right:.1}", y = lane.y) />
        <text class="lane-name" x="0" y=format!("{name_y:.1}")>{name.to_owned()}</text>
        <path class="spans" d=lane.spans.clone() />
        {paths}
        {hidden}
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
    (words.picture_summary)(explorer.total(), &lanes, &when(first), &when(last))
}
