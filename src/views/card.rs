//! A country card. Every number on it is the answer to a query, and most of them link to it.

use leptos::prelude::*;

use super::confidence::ConfidenceSign;
use super::headline::Brief;
use super::rungs::Rungs;
use super::strip::Strip;
use crate::domain::{Confidence, CountryCard, Facet, Ladder, Lens, OptionCount, Record, Selection};
use crate::state::{Page, ViewState, address};
use crate::text::{date, text};

const MOST_PROGRAMMES: usize = 5;
const MOST_SYSTEMS: usize = 4;

/// The card of a country under a selection.
#[component]
pub(super) fn Card(record: &'static Record, card: CountryCard, selection: Selection) -> impl IntoView {
    let lang = record.words.lang;
    let words = text(lang);
    let country = &record.dataset.countries[card.country];
    let name = country.name(lang);
    let own = selection.with(Facet::Country, [country.code.clone()]).through(Lens::Timeline);
    let (see, see_hidden) = (words.see_all)(card.total, name);
    let years = (year_of(record, card.first), year_of(record, card.latest));
    let stretch = if years.0 == years.1 { years.0.to_string() } else { format!("{}–{}", years.0, years.1) };
    let counts: Vec<String> = card.years.iter().map(|it| format!("{} {}", it.year, it.total())).collect();
    let label = format!("{}: {}", (words.per_year)(name), counts.join(", "));
    let last = record.dataset.events.last().map_or(years.1, |event| event.span.year());
    let when = |event: usize| date::span(record.dataset.events[event].span, lang);
    view! {
        <article class="card" data-country=country.code.as_str() aria-labelledby=format!("card-{}", country.code)>
            <header>
                <h2 id=format!("card-{}", country.code)><a href=link(record, own.clone())>{name}</a></h2>
                <p>{(words.events)(card.total)} " · " {stretch}</p>
            </header>
            <Strip years=card.years last label />
            {record.words.brief(card.country).map(|brief| view! { <Brief brief read_on=words.read_on /> })}
            <Programmes record programmes=card.programmes />
            <Systems record systems=card.systems own=own.clone() />
            <ul class="card-confidence" aria-label=words.sources>
                {Confidence::ALL.into_iter().filter(|it| card.confidence[*it as usize] > 0).map(|confidence| view! {
                    <li>
                        <ConfidenceSign confidence />
                        {(words.confidence_count)(confidence, card.confidence[confidence as usize])}
                    </li>
                }).collect_view()}
            </ul>
            <footer>
                <p>
                    {words.first_event} ": " {when(card.first)} <br /> {words.latest_event} ": " {when(card.latest)}
                </p>
                <a href=link(record, own)>{see}<span class="hidden">{see_hidden}</span></a>
            </footer>
        </article>
    }
}

#[component]
fn Programmes(record: &'static Record, programmes: Vec<Ladder>) -> impl IntoView {
    let lang = record.words.lang;
    let words = text(lang);
    let more = programmes.len().saturating_sub(MOST_PROGRAMMES);
    let row = |ladder: Ladder| {
        let programme = &record.dataset.programmes[ladder.programme];
        let title = record.words.programme(ladder.programme).unwrap_or(&programme.id);
        // The card's own country need not be said again in front of each deal.
        let title = title.split_once(": ").map_or(title, |(_, title)| title);
        let outcome = ladder.outcome;
        view! {
            <li data-programme=programme.id.as_str()>
                <span class="card-deal">{title}</span>
                <Rungs ladder lang />
                <span class="card-outcome" class:card-failed=outcome.has_failed()>{(words.outcome)(outcome)}</span>
            </li>
        }
    };
    (!programmes.is_empty()).then(|| {
        view! {
            <section class="card-deals">
                <h3>{words.deals}</h3>
                <ul>{programmes.into_iter().take(MOST_PROGRAMMES).map(row).collect_view()}</ul>
                {(more > 0).then(|| view! { <p>{(words.more_deals)(more)}</p> })}
            </section>
        }
    })
}

#[component]
fn Systems(record: &'static Record, systems: Vec<OptionCount>, own: Selection) -> impl IntoView {
    let words = text(record.words.lang);
    let more = systems.len().saturating_sub(MOST_SYSTEMS);
    let options = &record.index.facet(Facet::System).options;
    let tag = |count: &OptionCount| {
        let only = own.clone().with(Facet::System, [options[count.option].id.clone()]);
        view! {
            <li>
                <a class="tag" href=link(record, only)>
                    {record.option_name(Facet::System, count.option)} " " <small>{count.events}</small>
                </a>
            </li>
        }
    };
    (!systems.is_empty()).then(|| {
        view! {
            <section class="card-systems">
                <h3>{words.systems}</h3>
                <ul>
                    {systems.iter().take(MOST_SYSTEMS).map(tag).collect_view()}
                    {(more > 0).then(|| view! { <li>{(words.more_systems)(more)}</li> })}
                </ul>
            </section>
        }
    })
}

fn year_of(record: &Record, event: usize) -> i32 {
    record.dataset.events[event].span.year()
}

fn link(record: &Record, selection: Selection) -> String {
    let selection = selection.settle(&record.index).selection;
    address::href(&Page::Explore(Selection::default()), &ViewState::explore(record.words.lang, selection))
}
