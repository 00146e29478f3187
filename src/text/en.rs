//! English, British spelling.

use super::Text;
use super::list::plural;
use super::number::grouped;
use crate::domain::{Confidence, Facet, Lens, Mark, Outcome, Precision, Rung};

pub(super) static EN: Text = Text {
    site_mark: "K-Defense",
    site_rest: " in Latin America",
    site_title: "K-Defense in Latin America",
    description: "Who in Latin America talks to, buys from or is given equipment by Korea’s defence industry: a sourced record of dated events, to filter, read and share.",
    idea: "Who in Latin America buys Korea’s weapons, and how far each deal has come",
    intro: |events, countries, since| {
        format!(
            "{} in {} since {since}, each with its sources. A visit is not a contract and a \
             contract is not a delivery: the stronger the mark, the further the promise.",
            plural(events, "dated event", "dated events"),
            plural(countries, "country", "countries")
        )
    },
    explore: "Explore",
    about: "About the record",
    main_navigation: "Main",
    skip_to_results: "Skip to the results",
    skip_to_content: "Skip to the content",
    ways_to_look: "Ways to look at the events",
    lens: |lens| match lens {
        Lens::Timeline => "Timeline",
        Lens::Countries => "Countries",
    },

    filters: "Filters",
    filters_chosen: |chosen| if chosen == 0 { "Filters".into() } else { format!("Filters · {}", grouped(chosen)) },
    facet: |facet| match facet {
        Facet::Country => "Country",
        Facet::System => "Weapon system",
        Facet::Kind => "Kind of event",
    },
    any_of: "any of",
    more_options: |more| format!("{} more", grouped(more)),
    open_branch: |name| format!("Show what {name} includes"),
    show_events: |events| format!("Show {}", count_events(events)),
    chosen_filters: "Chosen filters",
    remove: |name| format!("Remove the filter {name}"),
    clear_all: "Clear all",

    events: count_events,
    results: "Results",
    copy_link: "Copy link",
    copied: "Link copied",
    copy_refused: "The browser does not let this page copy. Here is the link, to copy by hand:",
    nothing_matches: "No recorded event matches all of these filters",
    nothing_matches_hint: "Remove a filter, or clear all. That nothing was recorded does not mean that nothing happened.",

    picture: "Picture of time",
    picture_help: "Arrow keys walk from mark to mark and from country to country; Enter goes to the event in the list below.",
    picture_summary: |events, lanes, first, last| {
        let most: Vec<String> = lanes.iter().map(|(name, events)| format!("{name} {}", grouped(*events))).collect();
        let rest = if most.len() > 1 { "Events by country" } else { "Country" };
        format!("{} from {first} to {last}. {rest}: {}.", count_events(events), most.join(", "))
    },
    picture_limit: "Each mark is one recorded event. A gap means that nothing was recorded, not that nothing happened.",
    how_made: "How the record is made",
    mark: |mark| match mark {
        Mark::Contact => "Contact",
        Mark::Intent => "Interest, talks or selection",
        Mark::Signed => "Memorandum or agreement",
        Mark::Made => "Contract or production",
        Mark::Given => "Delivery or donation",
        Mark::Setback => "Setback",
    },
    line_meaning: "Line: the days, the month or the year that the sources give",
    before: "before",
    more_marks: |more| format!("+{}", grouped(more)),

    list: "Events, newest first",
    precision: |precision| match precision {
        Precision::Year => Some("year only"),
        Precision::Month => Some("month only"),
        Precision::Day => None,
    },
    disputed: "Disputed",
    note: "Note",
    systems: "Weapon systems",
    value: "Value as reported",
    sources: "Sources",
    undated: "undated",
    no_source: "No usable source",
    confidence: |confidence| match confidence {
        Confidence::Several => "Several independent sources",
        Confidence::Single => "One independent source",
        Confidence::Disputed => "Disputed",
    },
    confidence_count: |confidence, events| match confidence {
        Confidence::Several => format!("{} with several independent sources", grouped(events)),
        Confidence::Single => format!("{} with one", grouped(events)),
        Confidence::Disputed => format!("{} disputed", grouped(events)),
    },
    quantity: |quantity, name| format!("{} × {name}", grouped(usize::try_from(quantity).unwrap_or(usize::MAX))),
    language: |code| match code {
        "ko" => "Korean",
        "en" => "English",
        "es" => "Spanish",
        "pt" => "Portuguese",
        "ja" => "Japanese",
        "it" => "Italian",
        "pl" => "Polish",
        "fr" => "French",
        "id" => "Indonesian",
        "de" => "German",
        "ru" => "Russian",
        "zh" => "Chinese",
        "nl" => "Dutch",
        "tr" => "Turkish",
        _ => "another language",
    },
    rows_left: |rows| format!("Show more ({} left)", grouped(rows)),

    read_on: "Read on",
    first_event: "First",
    latest_event: "Latest",
    deals: "Deals",
    more_deals: |more| plural(more, "more deal", "more deals"),
    more_systems: |more| format!("{} more", grouped(more)),
    per_year: |name| format!("Events per year, {name}"),
    see_all: |events, name| {
        let seen = if events == 1 { "See it".to_owned() } else { format!("See all {}", grouped(events)) };
        (seen, format!(" in the timeline: {name}"))
    },
    rung: |rung| match rung {
        Rung::Contact => "contact",
        Rung::Interest => "interest",
        Rung::Negotiation => "talks",
        Rung::Selection => "selection",
        Rung::Agreement => "agreement",
        Rung::Contract => "contract",
        Rung::Production => "production",
        Rung::Delivery => "delivery",
    },
    furthest: |rung| format!("furthest stage: {rung}"),
    rung_skipped: "Passed without an event on record",
    rung_ahead: "Not reached on record",
    no_rung: "only setbacks are recorded",
    outcome: |outcome| match outcome {
        Outcome::Open => "open",
        Outcome::Agreed => "agreed",
        Outcome::Contracted => "under contract",
        Outcome::InProduction => "being built",
        Outcome::Delivered => "delivered",
        Outcome::Lost => "lost",
        Outcome::Cancelled => "cancelled",
    },

    loading: "Loading the record …",
    late: "The record has not arrived yet",
    late_hint: "The network or the host is slow. The page is still waiting; you can also try again.",
    missing: |file, status| format!("{file} is missing from the server (error {status})"),
    missing_hint: "The page works, but its data are missing. Try again in a minute; if that does not help, tell whoever runs this page.",
    broken: |file| format!("The file {file} arrived, but it cannot be read"),
    broken_hint: "It may have been cut short in transit, or published with an error. Try again; if that does not help, tell whoever runs this page.",
    no_event: "It holds no event that can be shown.",
    offline: "The record could not be reached",
    offline_hint: "You seem to be offline. Check the connection, then try again; the address keeps what you chose.",
    retry: "Try again",
    reload: "Reload the page",
    dropped: |key, value| match key {
        "country" => format!("This record has no country “{value}”; it was ignored."),
        "system" => format!("This record has no weapon system “{value}”; it was ignored."),
        "kind" => format!("This record has no kind of event “{value}”; it was ignored."),
        _ => format!("There is no view “{value}”; this is the timeline."),
    },
    set_aside: |records| {
        let records = plural(records, "entry", "entries");
        format!("{records} could not be read in full")
    },
    flaw_field: |field| format!("field {field} is missing or of the wrong type"),
    no_list: |list| format!("Its section “{list}” is missing."),
    flaw_value: |field, value| format!("field {field} cannot be “{value}”"),
    flaw_twin: "its id is already in use",
    flaw_words: "it has no text in this language",

    no_script: "The filters and pictures of this page need JavaScript and WebAssembly, which are switched off or blocked here. Allow them for this page and reload it.",
    no_start: "This page’s script did not load: it is blocked or missing. Reload the page, or allow its script.",
    no_script_data: "Or read the whole record as data files:",
    no_wasm: "This browser cannot run the page",
    no_wasm_hint: "The page needs WebAssembly, which this browser lacks or has switched off. A current Chrome, Firefox, Safari or Edge has it; some privacy modes switch it off. The record can also be read as data files, linked at the foot of this page.",
    replaced: "A newer version of this page has been published",
    replaced_hint: "This copy needs files that no longer exist. Reload the page; the address keeps what you chose.",
    app_offline: "The page could not be loaded completely",
    stopped: "The page stopped because of an internal error",
    stopped_hint: "Reload it; the address keeps what you chose. If it happens again, please report it.",

    not_found: "There is no page at this address",
    not_found_hint: "The link may be cut off or out of date. All events, countries and weapon systems can be found from the first page.",
    to_explore: "See all events",

    release: |day| format!("Release of {day}"),
    covers: |from, to| format!("covers {from} to {to}"),
    licence: "Data: CC BY 4.0",
    data_files: "Data files",
    report: "Report an error",
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    and_more: |names, more| format!("{names} and {} more", grouped(more)),
};

fn count_events(events: usize) -> String {
    match events {
        0 => "No events".into(),
        _ => plural(events, "event", "events"),
    }
}
