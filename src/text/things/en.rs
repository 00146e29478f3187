//! English, British spelling.

use super::Things;
use crate::domain::Lang;

pub(super) static EN: Things = Things {
    lang: Lang::En,
    table_hint: "The first recorded event on each stage, and the time from one stage to the next.",
    steps_of_deal: "The stages it has reached",
    thread: "Step by step",
    events_per_year: "Events per year",
    what_is_disputed: "What is disputed",
    latest_events: "Latest events",
    every_source: "Every source",
    // For ears only, before the numbers of an event’s sources.
    source_numbers: "Sources, by number:",
    compare: "Compare side by side",
    category: "Category",
    makers: "Made by",
    makes: "Makes",
    names: "Also known as",
    country: "Country",
    organisation_type: "Type",
    international: "International",
    no_event: "No event of the record names it.",
    // Before what the note says of a source.
    in_the_note: "In the note:",
    later: "{0} later",
    earlier: "{0} earlier event|{0} earlier events",
    all_disputed: "See it in the timeline|All {0} disputed events",
    pages: "{0} page|{0} pages",
    outcome_count: "{0} {1}",
    types: ["company", "shipyard", "ministry", "agency", "armed forces", "other"],
    country_names: "KR=Korea|US=United States|ES=Spain|GB=United Kingdom|NL=Netherlands|SE=Sweden|IT=Italy|FR=France|TR=Turkey|RS=Serbia|RU=Russia|DE=Germany|IL=Israel|PT=Portugal|JP=Japan|CN=China|PL=Poland",
    programme_description: "{0}: where it stands ({1}), step by step, with the time between the steps and the sources. {2}.",
    system_description: "{0} ({1}) in Latin America: {2}, with deals, countries and sources.",
    organisation_description: "{0} in Korea’s defence relations with Latin America: {1}, with deals, countries and sources.",
};
