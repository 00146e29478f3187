//! English, British spelling. The other languages are translated from here.

use super::Text;
use crate::domain::Lang;

pub(super) static EN: Text = Text {
    lang: Lang::En,
    site_mark: "K-Defense",
    site_rest: " in Latin America",
    site_title: "K-Defense in Latin America",
    description: "Who in Latin America talks to, buys from or is given equipment by Korea’s defence industry: a sourced record of dated events, to filter, read and share.",
    idea: "Who in Latin America buys Korea’s weapons, and how far each deal has come",
    // {0} and {1} are the two below with their numbers, {2} is a year.
    intro: "{0} in {1} since {2}, each with its sources. A visit is not a contract and a contract is not a delivery: the stronger the mark, the further the promise.",
    dated_events: "{0} dated event|{0} dated events",
    in_countries: "{0} country|{0} countries",
    explore: "Explore",
    compare: "Compare",
    compare_these: "Compare these countries side by side",
    about: "About the record",
    main_navigation: "Main",
    languages: "Language",
    skip_to_results: "Skip to the results",
    skip_to_content: "Skip to the content",
    ways_to_look: "Ways to look at the events",
    lens: ["Timeline", "Countries", "Deals", "Matrix"],

    filters: "Filters",
    filters_chosen: "Filters|Filters · {0}|Filters · {0}",
    facet: [
        "Country",
        "Weapon system",
        "Kind of event",
        "Sources",
        "Outcome of the deal",
        "Organisation",
        "Who reports it, by language",
    ],
    any_of: "any of",
    more_options: "{0} more",
    open_branch: "Show what {0} includes",
    choose_on_map: "Choose on a map",
    // {0} is `events` with its number.
    show_events: "Show {0}",
    chosen_filters: "Chosen filters",
    remove: "Remove the filter {0}",
    clear_all: "Clear all",

    events: "No events|{0} event|{0} events",
    results: "Results",
    copy_link: "Copy link",
    copied: "Link copied",
    copy_refused: "The browser does not let this page copy. Here is the link, to copy by hand:",
    nothing_matches: "No recorded event matches all of these filters",
    nothing_matches_hint: "Remove a filter, or clear all. That nothing was recorded does not mean that nothing happened.",

    picture: "Picture of time",
    picture_help: "Arrow keys walk from mark to mark and from country to country; Enter goes to the event in the list below, and on a number it opens or closes the tower.",
    // {0} is `events` with its number, {1} and {2} are dates, {3} is the next string.
    picture_summary: "{0} from {1} to {2}. {3}.",
    // {0} is a list of the string after this.
    picture_lanes: "Country: {0}|Events by country: {0}",
    picture_lane: "{0} {1}",
    picture_limit: "Each mark is one recorded event. A gap means that nothing was recorded, not that nothing happened.",
    how_made: "How the record is made",
    mark: [
        "Contact",
        "Interest, talks or selection",
        "Memorandum or agreement",
        "Contract or production",
        "Delivery or donation",
        "Setback",
    ],
    line_meaning: "Line: the month or the year that the sources give; thick: several days",
    // Stands above the column of years before 2007, where there is room for some eight letters.
    before: "before",
    more_marks: "+{0}",
    // What the count above a tower of marks does, and what makes the tower small again.
    open_tower: "{0} more event here: show it|{0} more events here: show them",
    close_tower: "Show fewer",
    // A button beside an event to which one came from the picture of time.
    back_to_picture: "Back to the picture",

    list: ["Events, newest first", "Events, oldest first"],
    year_only: "year only",
    month_only: "month only",
    disputed: "Disputed",
    note: "Note",
    systems: "Weapon systems",
    value: "Value as reported",
    sources: "Sources",
    undated: "undated",
    no_source: "No usable source",
    confidence: ["Several independent sources", "One independent source", "Disputed"],
    confidence_counts: ["{0} with several independent sources", "{0} with one", "{0} disputed"],
    // A quantity and the name of a weapon system.
    quantity: "{0} × {1}",
    language_names: "ko=Korean|en=English|es=Spanish|pt=Portuguese|ja=Japanese|it=Italian|pl=Polish|fr=French|id=Indonesian|de=German|ru=Russian|zh=Chinese|nl=Dutch|tr=Turkish",
    other_language: "another language",
    rows_left: "Show more ({0} left)",

    // By the languages of the sources: Korean; Spanish or Portuguese; both; neither.
    press: [
        "Only the Korean press",
        "Only the Latin American press",
        "The Korean and the Latin American press",
        "Press of neither side",
    ],
    // {1} is the next string with its number.
    publishers: "{0} publisher in {1}|{0} publishers in {1}",
    of_languages: "one language|{0} languages",

    read_on: "Read on",
    first_event: "First",
    latest_event: "Latest",
    deals: "Deals",
    more_deals: "{0} more deal|{0} more deals",
    more_systems: "{0} more",
    // {0} is a country.
    per_year: "Events per year, {0}",
    see_all: "See it|See all {0}",
    // For ears only, right after the string above: {0} is a country.
    see_all_hidden: " in the timeline: {0}",
    rung: ["contact", "interest", "talks", "selection", "agreement", "contract", "production", "delivery"],
    furthest: "furthest stage: {0}",
    rung_skipped: "Passed without an event on record",
    rung_ahead: "Not reached on record",
    no_rung: "only setbacks are recorded",
    outcome: ["open", "agreed", "under contract", "being built", "delivered", "lost", "cancelled"],
    // A link to the page of a country.
    country_page: "All about {0}",

    you_are_here: "You are here",
    kind: "Kind",
    countries: "Countries",
    organisations: "Organisations",
    who_says_it: "Who says it",
    // The heading above all events of the deal to which an event belongs.
    deal_around_it: "The deal around it",
    // The label of when an event came into the record.
    kept: "In this record",
    added: "added on {0}",
    revised: "revised on {0}",
    neighbours: "Events before and after, by date",
    neighbours_in: "Events before and after in “{0}”",
    // {0} is one of the two below, {1} what is chosen, in words.
    in_view: "{0} in “{1}”",
    previous_event: "Previous",
    next_event: "Next",
    see_filtered: "Filter and see in the timeline",

    // How long it took from one step of a deal to the next; {0} is a number. A range is put in the place of the number.
    wait_days: "{0} day|{0} days",
    wait_months: "{0} month|{0} months",
    wait_years: "{0} year|{0} years",
    wait_range: "{0}–{1}",
    // One of the strings above.
    wait_up_to: "up to {0}",
    wait_none: "the same day",

    // The heads of the first and the last column of deals.
    deal: "Deal",
    deal_now: "Now",
    // {1} is `events` with its number.
    deals_hold: "No deal holds any of these events.|{0} deal, with {1} of this view.|{0} deals, with {1} of this view.",
    deals_left: "|{0} event belongs to no deal.|{0} events belong to no deal.",
    all_in_timeline: "See all in the timeline",
    // After the number of events of a deal: how many of them fit the filters.
    deal_matching: "none fits the filters|{0} fits the filters|{0} fit the filters",
    setbacks: "{0} setback|{0} setbacks",
    out_of_order: "out of order",
    out_of_order_means: "Out of order: a further stage is on record before it",
    outside_filters: "Faint: outside the filters",
    // For ears only, after the date of such a step.
    outside_filters_said: "outside the filters",
    matrix_name: "Weapon categories by country",
    matrix_help: "Each mark is the furthest stage on record, each number counts events and leads to them. An empty cell means that nothing was recorded, not that nothing happened. Countries and categories without such an event are left out.",
    nothing_recorded: "nothing recorded",
    no_system: "|{0} event names no weapon system.|{0} events name no weapon system.",

    events_of_country: "Events",
    stretch: "{0} to {1}",
    deals_of_country: "Deals, and how far each has come",
    events_newest_first: "All events, newest first",
    all_countries: "All countries",

    loading: "Loading the record …",
    late: "The record has not arrived yet",
    late_hint: "The network or the host is slow. The page is still waiting; you can also try again.",
    missing: "{0} is missing from the server (error {1})",
    missing_hint: "The page works, but its data are missing. Try again in a minute; if that does not help, tell whoever runs this page.",
    broken: "The file {0} arrived, but it cannot be read",
    broken_hint: "It may have been cut short in transit, or published with an error. Try again; if that does not help, tell whoever runs this page.",
    no_event: "It holds no event that can be shown.",
    offline: "The record could not be reached",
    offline_hint: "You seem to be offline. Check the connection, then try again; the address keeps what you chose.",
    retry: "Try again",
    reload: "Reload the page",
    dropped: [
        "This record has no country “{0}”; it was ignored.",
        "This record has no weapon system “{0}”; it was ignored.",
        "This record has no kind of event “{0}”; it was ignored.",
        "This record has no degree of confidence “{0}”; it was ignored.",
        "This record has no outcome “{0}”; it was ignored.",
        "This record has no organisation “{0}”; it was ignored.",
        "This record has no press “{0}”; it was ignored.",
        "There is no view “{0}”; this is the timeline.",
    ],
    set_aside: "{0} entry could not be read in full|{0} entries could not be read in full",
    flaw_field: "field {0} is missing or of the wrong type",
    no_list: "Its section “{0}” is missing.",
    flaw_value: "field {0} cannot be “{1}”",
    flaw_twin: "its id is already in use",
    flaw_words: "it has no text in this language",

    search: "Search the record",
    // What one may search for, in the empty field.
    search_hint: "Titles, places, firms, weapons",
    searching: "Searching …",
    period: "Period",
    from: "From",
    to: "To",
    period_hint: "A year, a month or a day: 2012, 2012-04 or 2012-04-16",
    period_wrong: "“{0}” is not a date. Write 2012, 2012-04 or 2012-04-16.",
    period_backwards: "The period ends before it begins.",
    // {0} and {1} are the first and the last year.
    period_picture: "Events by year, {0} to {1}",
    // A date that stands alone, as the name of a filter.
    period_from: "from {0}",
    period_to: "to {0}",
    since: "new or revised since {0}",
    words_chip: "“{0}”",
    filter: ["What is new", "Period", "Words"],
    // The name of a filter, and `events` with the number that would match without it.
    without: "Without the filter “{0}”: {1}",
    sort: "Order",
    sorts: ["Newest first", "Oldest first", "Latest news first", "Longest wait first", "Furthest first"],
    go_to_year: "Go to a year",
    find_organisation: "Find an organisation",
    options_found: "No organisation matches|{0} organisation matches|{0} organisations match",
    new_events: "{0} new or revised since your last visit",
    dropped_date: "“{0}” is not a date; it was ignored.",
    keys: "Keyboard",
    // What the keys / Esc ? do.
    keys_hint: ["go to the search field", "clear the search, or close what is open", "open this list"],
    use_keys: "Use these keys",
    close: "Close",

    release: "Release of {0}",
    covers: "covers {0} to {1}",
    licence: "Data: CC BY 4.0",
    data_files: "Data files",
    report: "Report an error",
    and_more: "{0} and {1} more",
    // Stands between the names of a list.
    name_list: ", ",

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
    // As dates in lists have them; languages that do not shorten months repeat the row above.
    months_short: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    // In all of these {0} {1} {2} are day, month and year, and {3} {4} {5} those of the end of a stretch.
    date_day: "{0} {1} {2}",
    date_month: "{1} {2}",
    date_year: "{2}",
    days_of_month: "{0}–{3} {1} {2}",
    days_of_year: "{0} {1} – {3} {4} {2}",
    months_of_year: "{1}–{4} {2}",
    years: "{2}–{5}",
    // Any other stretch: {0} and {1} are whole dates.
    stretch_of_dates: "{0} – {1}",
    thousands: ",",
    decimal: ".",
    // Millions, thousands of millions, millions of millions; an empty one is not used in the language.
    amount_units: ["{0} million", "{0} billion", "{0} trillion"],
    currencies: "USD=US${0}|EUR=€{0}",
    // An amount, and the ISO 4217 code of a currency that is not in the list above.
    other_currency: "{1} {0}",
    // The amount in the currency of the sources, and the dollars that a source gives.
    amount_with_usd: "{0} ({1})",
};
