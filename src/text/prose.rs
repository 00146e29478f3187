//! Long prose, for static pages only: it never weighs on the app.

use crate::domain::Lang;

/// A part of the about page.
pub struct Section {
    /// The last part of its address.
    pub id: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// Its paragraphs.
    pub paragraphs: &'static [&'static str],
}

/// The about page.
pub const fn about(lang: Lang) -> &'static [Section] {
    match lang {
        Lang::En => &EN,
    }
}

/// What stands in the part `report` where the build knows no address for reports.
pub const fn report_without_address(lang: Lang) -> &'static str {
    match lang {
        Lang::En => {
            "Write to whoever publishes this copy of the page. Give the title or the address of the event, what is wrong, and a public source that says so."
        }
    }
}

static EN: [Section; 6] = [
    Section {
        id: "record",
        heading: "What is in the record",
        paragraphs: &[
            "Dated events between Korea’s defence industry and the countries of Latin America and the Caribbean: visits, fairs, talks, memoranda, contracts, deliveries, gifts and setbacks. Each is summarised in our own words from public sources, which are named.",
            "Nothing recorded does not mean that nothing happened. The record holds what we found in Korean, Spanish, Portuguese and English; a country without events may simply not have been written about where we looked.",
        ],
    },
    Section {
        id: "ladder",
        heading: "How far a deal has come",
        paragraphs: &[
            "A visit is not a contract, and a contract is not a delivery. Every event has a kind, and every kind stands on a rung of one ladder: contact, interest, negotiation, selection, memorandum or agreement, contract, production, delivery. A setback stands beside the ladder.",
            "Deals that run through several events are followed as one programme. Its outcome reflects its latest event: “open” means that no decision is recorded, even where that event is old.",
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
        id: "report",
        heading: "Report an error",
        paragraphs: &["Corrections are welcome, ideally with a public source."],
    },
];
