//! Addresses: a view survives its address, and no address, however hostile, does harm.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use k_defense::domain::{Facet, Lang, Lens, Selection};
use k_defense::state::address::{Reading, href, read, shown_value, to_file, write};
use k_defense::state::{Page, ViewState};
use proptest::prelude::*;
use support::plain::Plain;
use support::random::{Picks, picks, selection};
use support::{DATASET, SHIPPED, WORDS, cases};

static PLAIN: std::sync::LazyLock<Plain> = std::sync::LazyLock::new(|| Plain::new(&DATASET, &WORDS));

fn settled_view(picks: &Picks) -> ViewState {
    ViewState::explore(Lang::En, selection(picks, &PLAIN).settle(&SHIPPED.index).selection)
}

fn read_whole(address: &str) -> Reading {
    let (path, query) = address.split_once('?').map_or((address, ""), |(path, query)| (path, query));
    read(path, query)
}

fn query(address: &str) -> &str {
    address.split_once('?').map_or("", |(_, query)| query)
}

/// The keys of a query in the order in which they stand.
fn keys(query: &str) -> Vec<&str> {
    query.split('&').filter_map(|pair| pair.split_once('=')).map(|(key, _)| key).collect()
}

const KEYS: [&str; 13] = [
    "country",
    "system",
    "kind",
    "confidence",
    "outcome",
    "organisation",
    "press",
    "since",
    "from",
    "to",
    "q",
    "view",
    "sort",
];

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

proptest! {
    #![proptest_config(cases(1_200))]

    #[test]
    fn a_settled_view_survives_its_address(picks in picks()) {
        let view = settled_view(&picks);
        let address = write(&view);
        let reading = read_whole(&address);
        prop_assert_eq!(&reading.view, &view, "{}", address);
        prop_assert_eq!(&reading.dropped, &[], "{}", address);
        prop_assert!(address.bytes().all(|byte| is_unreserved(byte) || b",=&?/".contains(&byte)), "{}", address);
        let keys = keys(query(&address));
        prop_assert!(keys.is_sorted_by_key(|key| KEYS.iter().position(|it| it == key)), "keys of {}", address);
        let mut once = keys.clone();
        once.dedup();
        prop_assert_eq!(once, keys, "each key of {} once", &address);
        let selection = view.select(Clone::clone);
        for facet in Facet::ALL {
            prop_assert_eq!(address.contains(&format!("{}=", facet.key())), !selection.values(facet).is_empty());
        }
        prop_assert_eq!(address.contains("view="), selection.lens != Lens::default(), "{}", address);
    }

    #[test]
    fn links_lead_from_any_page_to_any_view(picks in picks(), from in 0..6_usize, to in 0..3_usize) {
        let to = match to {
            0 => ViewState { lang: Lang::En, page: Page::About },
            1 => ViewState::explore(Lang::En, Selection::default()),
            _ => settled_view(&picks),
        };
        let from = ["en/", "en/?country=pe", "en/about/", "nowhere", "no/where", "no/such/place/"][from];
        for base in ["/", "/some/sub-path/"] {
            let page = read_whole(from).view.page;
            let link = href(&page, &to);
            prop_assert!(!link.starts_with('/') && !link.contains("://"), "{} is not relative", link);
            prop_assert_eq!(resolve(&format!("{base}{from}"), &link), format!("{base}{}", write(&to)));
            let file = to_file(&page, "data/dataset.json");
            prop_assert_eq!(resolve(&format!("{base}{from}"), &file), format!("{base}data/dataset.json"));
        }
    }
}

/// What a browser makes of a relative link.
fn resolve(from: &str, link: &str) -> String {
    let path = from.split('?').next().unwrap();
    let mut folders: Vec<&str> = path.split('/').collect();
    folders.pop();
    let mut rest = link;
    while let Some(up) = rest.strip_prefix("../") {
        assert!(folders.len() > 1, "{link} leads out of the host at {from}");
        folders.pop();
        rest = up;
    }
    format!("{}/{rest}", folders.join("/"))
}

#[test]
fn a_link_is_resolved_as_a_browser_does() {
    assert_eq!(resolve("/a/en/?country=pe", "../en/about/"), "/a/en/about/");
    assert_eq!(resolve("/a/nowhere", "en/"), "/a/en/");
    assert_eq!(resolve("/en/about/", "../../en/"), "/en/");
}

/// Reads an address without harm, and its canonical form says the same again.
fn check_hostile(path: &str, query: &str) {
    let reading = read(path, query);
    let address = write(&reading.view);
    let is_safe = |byte: u8| is_unreserved(byte) || b",=&?/%*+".contains(&byte);
    assert!(address.bytes().all(is_safe), "{query:?} became {address:?}");
    assert_eq!(write(&read_whole(&address).view), address, "{query:?} has no stable form");
    let ViewState { page: Page::Explore(selection), .. } = reading.view else { return };
    let settled = selection.settle(&SHIPPED.index);
    let address = write(&ViewState::explore(Lang::En, settled.selection));
    assert!(address.bytes().all(|byte| is_unreserved(byte) || b",=&?/".contains(&byte)), "{query:?}: {address:?}");
    assert_eq!(read_whole(&address).dropped, [], "{query:?}: {address:?}");
    for dropped in reading.dropped.iter().chain(&settled.dropped) {
        assert!(KEYS.contains(&dropped.key), "{query:?}: {dropped:?}");
        let shown = shown_value(&dropped.value);
        assert!(shown.chars().count() <= 41, "{shown} is too long a note");
        assert!(!shown.contains(|it: char| it.is_control() || "<>&\"\u{202e}\u{2028}".contains(it)), "{shown:?}");
    }
}

/// A query that is no query.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(&["country", "system", "kind", "view", "Country", "amp;kind", "utm_source", "q"][..])
            .prop_map(str::to_owned),
        prop::sample::select(&["=", "&", ",", "+", ";", "?", "#", "/", "%", "%2", "%2C", "%2c", "%252C", "%00"][..])
            .prop_map(str::to_owned),
        prop::sample::select(&["%C3%28", "%ff", "%u0041", "\0", "\r\n", "\u{feff}", "\u{202e}", "İ", "ΑΣ", "ẞ"][..])
            .prop_map(str::to_owned),
        prop::sample::select(&["pe", "PE", "frigate", "sea", "mou", "countries", "__proto__", "<script>", "../"][..])
            .prop_map(str::to_owned),
        prop::collection::vec(any::<u8>(), 0..6).prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(cases(1_500))]

    #[test]
    fn no_query_does_harm(query in hostile()) {
        check_hostile("en/", &query);
        check_hostile("en/", &format!("?country={query}"));
    }

    #[test]
    fn no_path_does_harm(path in hostile()) {
        check_hostile(&path, "");
        if let Page::NotFound { depth } = read(&path, "").view.page {
            prop_assert_eq!(depth, path.matches('/').count(), "the way out of {:?}", path);
        }
    }
}

#[test]
fn what_is_too_much_does_no_harm() {
    check_hostile("en/", &"?".repeat(10_000));
    check_hostile("en/", &"&".repeat(10_000));
    check_hostile("en/", &format!("?country={}", "x".repeat(100_000)));
    check_hostile("en/", &format!("?country={}", "pe,".repeat(20_000)));
    check_hostile("en/", &"country=pe&".repeat(5_000));
    check_hostile("en/", &format!("?{}=pe", "country".repeat(5_000)));
    check_hostile("en/", &format!("?country={}", "%25".repeat(20_000)));
    let values: Vec<String> = (0..1_000).map(|number| format!("v{number}")).collect();
    check_hostile("en/", &format!("?system={}", values.join(",")));
    check_hostile(&"a/".repeat(10_000), "");
}

fn check(query: &str, canonical: &str) {
    let ViewState { page: Page::Explore(selection), lang } = read("en/", query).view else { panic!("{query}") };
    let settled = selection.settle(&SHIPPED.index).selection;
    assert_eq!(write(&ViewState::explore(lang, settled)), canonical, "{query}");
}

#[test]
fn reading_forgives() {
    let pair = "en/?country=pe,co";
    check("?country=pe%2Cco", pair);
    check("?country=pe%2cco", pair);
    check("?country=pe%252Cco", pair);
    check("?country=pe+co", pair);
    check("?country=pe%20co", pair);
    check("?country=pe,%20co", pair);
    check("?country=pe&country=co", pair);
    check("?country=pe,pe,co,,pe&country=co", pair);
    check("?country=PE,Co", pair);
    check("?COUNTRY=pe,co", pair);
    check("?country=pe,co&fbclid=IwAR0&utm_source=x&utm_medium=y&gclid=1", pair);
    check("?fbclid=country&country=pe,co", pair);
    check("&country=pe,co&", pair);
    check("??country=pe,co", pair);
    check("?country=pe&amp;country=co", pair);
    check("?country=pe,co&amp;amp;kind=mou", "en/?country=pe,co&kind=mou");
    check("?kind=mou&country=pe", "en/?country=pe&kind=mou");
    check("?view=countries&kind=mou&system=k2&country=pe", "en/?country=pe&system=k2&kind=mou&view=countries");
    check("?view=COUNTRIES", "en/?view=countries");
    check("?view=timeline", "en/");
    check("?view=", "en/");
    check("?country&system=&kind", "en/");
    check("", "en/");
}

#[test]
fn unknown_keys_are_passed_over_and_unknown_values_are_named() {
    let named = |query: &str| {
        let Reading { view, mut dropped } = read("en/", query);
        dropped.extend(view.select(Clone::clone).settle(&SHIPPED.index).dropped);
        dropped.into_iter().map(|it| format!("{}:{}", it.key, it.value)).collect::<Vec<_>>()
    };
    assert_eq!(named("?fbclid=xx&utm_source=yy&countries=pe&from=2012"), [""; 0]);
    assert_eq!(named("?country=pe,xx&kind=visitt&system=boats"), ["country:xx", "system:boats", "kind:visitt"]);
    assert_eq!(named("?view=map&country=xx"), ["view:map", "country:xx"]);
    check("?country=pe,xx&kind=visitt&system=boats&view=map", "en/?country=pe");
}

#[test]
fn pages_have_their_addresses() {
    let about = ViewState { lang: Lang::En, page: Page::About };
    assert_eq!(write(&about), "en/about/");
    for path in ["en/about/", "en/about", "EN/about/index.html", "en//about/"] {
        assert_eq!(read(path, "?country=pe").view, about, "{path}");
    }
    for path in ["", "en", "en/", "en/index.html", "index.html"] {
        assert_eq!(write(&read(path, "?country=pe").view), "en/?country=pe", "{path}");
    }
    for (path, depth) in [("xx", 0), ("xx/", 1), ("en/nowhere/", 2), ("en/about/more", 2), ("e\u{301}n/", 1)] {
        assert_eq!(read(path, "").view.page, Page::NotFound { depth }, "{path}");
    }
}
