//! English, British spelling. The other languages are translated from here.

use super::{Prose, Section};

pub(super) static EN: Prose = Prose {
    about_description: "What the record of Korea’s defence relations with Latin America holds and leaves out, what each kind of event promises, and how exact its dates, amounts and sources are.",
    about: [
        Section {
            id: "record",
            heading: "What is in the record",
            paragraphs: &[
                "Dated events between Korea’s defence industry and the countries of Latin America and the Caribbean: visits, fairs, talks, memoranda, contracts, deliveries, gifts and setbacks. Each is summarised in our own words from public sources, which are named.",
            ],
        },
        Section {
            id: "not-in-record",
            heading: "What is not",
            paragraphs: &[
                "Nothing recorded does not mean that nothing happened. The record holds what we found in Korean, Spanish, Portuguese and English; a country without events may simply not have been written about where we looked. An empty cell of the matrix means no more than that: nothing was recorded there.",
                "Offers that no source dates, rumours without a named source, and deals among other countries are left out. So are totals: a number of events says how much was written and found, not how much was bought.",
            ],
        },
        Section {
            id: "ladder",
            heading: "How far a deal has come",
            paragraphs: &[
                "A visit is not a contract, and a contract is not a delivery. Every event has a kind, and every kind stands on a rung of one ladder: contact, interest, negotiation, selection, memorandum or agreement, contract, production, delivery. A setback stands beside the ladder.",
                "Deals that run through several events are followed as one programme. Its outcome reflects its latest event: “open” means that no decision is recorded, even where that event is old.",
                // Followed by a list of all kinds with what each means.
                "This is what each kind means, and what it does not promise:",
            ],
        },
        Section {
            id: "dates",
            heading: "Dates",
            paragraphs: &[
                "A date is as exact as its sources. Where they give only a month or a year, the page says so, draws a line as long as that month or year, and never invents a day.",
            ],
        },
        Section {
            id: "confidence",
            heading: "Confidence",
            paragraphs: &[
                "“Several independent sources” means that two or more agree. “One independent source” means that all reports go back to one account, however many pages repeat it. “Disputed” means that sources contradict each other; the note then says who says what.",
                "Whose press reports an event goes by the languages of its sources alone: a source in Korean counts as the Korean press, one in Spanish or Portuguese as the Latin American, other languages as neither side. “Only the Korean press” therefore means that no source in Spanish or Portuguese is named here, not that nobody in Latin America reported it.",
            ],
        },
        Section {
            id: "amounts",
            heading: "Amounts",
            paragraphs: &[
                "Amounts are given as reported, in the original currency; a dollar figure is given only where a source gives one. They are never added up, because one deal is reported many times, as a plan, as a contract and as a delivery.",
            ],
        },
        Section {
            id: "licence",
            heading: "Licence and release",
            // Followed by the release, the counts and links to the data files.
            paragraphs: &[
                "The data may be used, changed and passed on under Creative Commons Attribution 4.0; please name “K-Defense in Latin America” and the release. Headlines of sources belong to their publishers.",
            ],
        },
        Section {
            id: "report",
            heading: "Report an error",
            paragraphs: &["Corrections are welcome, ideally with a public source."],
        },
    ],
    report_without_address: "Write to whoever publishes this copy of the page. Give the title or the address of the event, what is wrong, and a public source that says so.",
    // {0} to {4}: numbers with the thousands mark.
    counts: "It holds {0} events in {1} countries from {2} sources, {3} weapon systems and {4} deals followed.",

    compare_title: "Countries side by side",
    compare_lead: "Two to four countries with the same questions asked of each: how much is recorded, how far it has come, with whom, and who says so. Every number leads to its events.",
    compare_choose: "Countries to compare, two to four",
    compare_few: "Choose at least two countries, or begin with one of these:",
    compare_most: "Four countries are chosen. Take one away to choose another.",
    compare_most_a_year: "at most {0} in a year",
    compare_furthest: "Furthest stage",

    no_script: "Filters and the interactive pictures need JavaScript and WebAssembly, which are switched off or blocked here. All events can be read without them; allow them for this page and reload it to filter.",
    no_script_data: "Or read the whole record as data files:",
    no_start: "This page’s script did not load: it is blocked or missing. Reload the page, or allow its script.",
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
};
