//! Addresses: the only place where a view becomes an address and an address a view.
//!
//! An address below the base is `{lang}/` with what is chosen in the query: one key per facet, values joined by bare
//! commas, what is default left out; a page of one thing is `{lang}/event/{id}/`, and so on for each of the kinds; a comparison has its
//! countries in its query. Reading forgives what messengers and hands do to links.

use std::fmt::Write as _;

use super::{Page, ViewState};
use crate::domain::{Dropped, Facet, Lang, Lens, PartialDate, Selection, Sort};

/// Where an error report goes, given to the build; without it the footer leads to what the about page says of it.
pub const REPORT_URL: Option<&str> = match option_env!("REPORT_URL") {
    Some(url) if !url.is_empty() => Some(url),
    _ => None,
};

pub use crate::domain::{FROM_KEY, LENS_KEY, SINCE_KEY, SORT_KEY, TO_KEY, WORDS_KEY};

/// All keys but those of facets, in the order in which they follow them.
pub const OTHER_KEYS: [&str; 6] = [SINCE_KEY, FROM_KEY, TO_KEY, WORDS_KEY, LENS_KEY, SORT_KEY];
/// Nobody searches for more; an address has to stay one that can be sent.
const MOST_LETTERS: usize = 200;
/// No facet has so many values; what comes after that is somebody playing.
const MOST_VALUES: usize = 500;
/// What somebody may put into a note about a value that is not known.
const LONGEST_NOTE: usize = 40;

/// What an address says, as far as it can be read without the dataset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The view; its values are not known to exist yet.
    pub view: ViewState,
    /// Values that no dataset could know.
    pub dropped: Vec<Dropped>,
}

/// Reads an address: the path below the base, without its leading slash, and the query, with or without its `?`.
pub fn read(path: &str, query: &str) -> Reading {
    let mut dropped = Vec::new();
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty() && *part != "index.html").collect();
    let lang = parts.first().and_then(|tag| Lang::from_tag(tag));
    let page = match (lang, parts.as_slice()) {
        (_, []) | (Some(_), [_]) => Page::Explore(read_selection(query, &mut dropped)),
        (Some(_), [_, "event", id]) => Page::Event((*id).to_ascii_lowercase()),
        (Some(_), [_, "country", code]) => Page::Country((*code).to_ascii_lowercase()),
        (Some(_), [_, "system", id]) => Page::System((*id).to_ascii_lowercase()),
        (Some(_), [_, "programme", id]) => Page::Programme((*id).to_ascii_lowercase()),
        (Some(_), [_, "organisation", id]) => Page::Organisation((*id).to_ascii_lowercase()),
        (Some(_), [_, "compare"]) => {
            // Only the page knows which codes there are, and how many of them it shows.
            let chosen = read_selection(query, &mut Vec::new());
            Page::Compare(chosen.values(Facet::Country).to_vec())
        }
        (Some(_), [_, "about"]) => Page::About,
        _ => Page::NotFound { depth: path.matches('/').count() },
    };
    Reading { view: ViewState { lang: lang.unwrap_or_default(), page }, dropped }
}

fn read_selection(query: &str, dropped: &mut Vec<Dropped>) -> Selection {
    let mut values: [Vec<String>; Facet::COUNT] = Default::default();
    let mut selection = Selection::default();
    for (key, typed) in form_urlencoded::parse(query.trim_start_matches('?').as_bytes()) {
        // `&amp;` and `%252C` are what a link looks like after it was escaped once too often.
        let mut key = key.trim();
        while let Some(rest) = key.strip_prefix("amp;") {
            key = rest;
        }
        let key = key.to_ascii_lowercase();
        // What was escaped twice is read twice; nothing that is known holds a sign that means something else then.
        let twice = form_urlencoded::parse(typed.as_bytes()).next().map(|(value, _)| value).unwrap_or_default();
        let value = twice.to_ascii_lowercase();
        let mut ids = value.split([',', ' ']).map(str::trim).filter(|id| !id.is_empty());
        if let Some(facet) = Facet::from_key(&key) {
            let room = MOST_VALUES.saturating_sub(values[facet as usize].len());
            values[facet as usize].extend(ids.take(room).map(str::to_owned));
            continue;
        }
        let Some(&key) = OTHER_KEYS.iter().find(|other| **other == key) else { continue };
        let mut date = || {
            let date = PartialDate::typed(&value);
            if date.is_none() && !value.trim().is_empty() {
                dropped.push(Dropped { key, value: value.clone() });
            }
            date
        };
        match key {
            SINCE_KEY => selection.since = date().or(selection.since),
            FROM_KEY => selection.period.from = date().or(selection.period.from),
            TO_KEY => selection.period.to = date().or(selection.period.to),
            WORDS_KEY => {
                let words: String = typed.chars().filter(|it| !it.is_control()).take(MOST_LETTERS).collect();
                if !words.trim().is_empty() {
                    selection = selection.with_words(&words);
                }
            }
            LENS_KEY => match ids.next().map(|id| (id, Lens::from_id(id))) {
                Some((_, Some(lens))) => selection.lens = lens,
                Some((id, None)) => dropped.push(Dropped { key, value: id.to_owned() }),
                None => {}
            },
            // An order that a lens does not know is its default.
            _ => selection.sort = ids.next().and_then(Sort::from_id).unwrap_or(selection.sort),
        }
    }
    selection.sort = selection.lens.order(selection.sort);
    Facet::ALL
        .into_iter()
        .fold(selection, |selection, facet| selection.with(facet, std::mem::take(&mut values[facet as usize])))
}

/// A dropped value as it may be shown: cut, and without what could reorder or break the line.
pub fn shown_value(value: &str) -> String {
    let mut shown: String = value.chars().filter(|it| !is_unsafe(*it)).collect();
    if let Some((cut, _)) = shown.char_indices().nth(LONGEST_NOTE) {
        shown.truncate(cut);
        shown.push('…');
    }
    shown
}

/// Controls, marks that change the direction of what follows, and what markup is made of.
const fn is_unsafe(it: char) -> bool {
    matches!(it, '<' | '>' | '&' | '"' | '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The canonical address below the base, path and query.
pub fn write(view: &ViewState) -> String {
    let lang = view.lang.tag();
    match &view.page {
        Page::Explore(selection) => format!("{lang}/{}", write_query(selection)),
        Page::Event(id) => thing(lang, "event", id),
        Page::Country(code) => thing(lang, "country", code),
        Page::System(id) => thing(lang, "system", id),
        Page::Programme(id) => thing(lang, "programme", id),
        Page::Organisation(id) => thing(lang, "organisation", id),
        Page::Compare(codes) => {
            let chosen = Selection::default().with(Facet::Country, codes.iter().cloned());
            format!("{lang}/compare/{}", write_query(&chosen))
        }
        Page::About => format!("{lang}/about/"),
        Page::NotFound { .. } => format!("{lang}/"),
    }
}

fn thing(lang: &str, folder: &str, id: &str) -> String {
    [lang, "/", folder, "/", &serialised(id), "/"].concat()
}

fn write_query(selection: &Selection) -> String {
    let mut query = String::new();
    for facet in Facet::ALL {
        for (place, id) in selection.values(facet).iter().enumerate() {
            let before = if place > 0 { "," } else { start(&query) };
            let key = if place > 0 { String::new() } else { format!("{}=", facet.key()) };
            let id = serialised(id);
            // Writing to a String cannot fail.
            let _ = write!(query, "{before}{key}{id}");
        }
    }
    let date = |date: Option<PartialDate>| date.map(|date| date.to_string()).unwrap_or_default();
    let lens = if selection.lens == Lens::default() { "" } else { selection.lens.id() };
    let sort = if selection.sort == selection.lens.order(Sort::default()) { "" } else { selection.sort.id() };
    let (since, from, to) = (date(selection.since), date(selection.period.from), date(selection.period.to));
    for (key, value) in OTHER_KEYS.into_iter().zip([&since, &from, &to, &selection.words, lens, sort]) {
        if !value.is_empty() {
            let _ = write!(query, "{}{key}={}", start(&query), serialised(value));
        }
    }
    query
}

fn serialised(id: &str) -> String {
    form_urlencoded::byte_serialize(id.as_bytes()).collect()
}

const fn start(query: &str) -> &'static str {
    if query.is_empty() { "?" } else { "&" }
}

/// A link from one page to another, relative, so that one build runs under any path.
pub fn href(from: &Page, to: &ViewState) -> String {
    to_file(from, &write(to))
}

/// A link from a page to a file of the site, given by its path below the base.
pub fn to_file(from: &Page, path: &str) -> String {
    format!("{}{path}", "../".repeat(depth(from)))
}

const fn depth(page: &Page) -> usize {
    match page {
        Page::Explore(_) => 1,
        Page::About | Page::Compare(_) => 2,
        Page::Event(_) | Page::Country(_) | Page::System(_) | Page::Programme(_) | Page::Organisation(_) => 3,
        Page::NotFound { depth } => *depth,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, query: &str, canonical: &str) {
        assert_eq!(write(&read(path, query).view), canonical, "{path}{query}");
    }

    #[test]
    fn forgives_what_messengers_do() {
        check("", "", "en/");
        check("en/index.html", "?", "en/");
        check("EN/", "?country=PE,co", "en/?country=pe,co");
        check("en/", "?country=pe%2Cco", "en/?country=pe,co");
        check("en/", "?country=pe%252Cco", "en/?country=pe,co");
        check("en/", "?country=pe+co", "en/?country=pe,co");
        check("en/", "?country=pe&country=co&country=pe", "en/?country=pe,co");
        check("en/", "?country=pe&amp;kind=visit", "en/?country=pe&kind=visit");
        check("en/", "?fbclid=1&utm_source=x&Country=pe&view=COUNTRIES", "en/?country=pe&view=countries");
        check("en/", "?view=timeline&kind=&system=,,&", "en/");
        check("en/", "?kind=mou&system=k2&country=pe", "en/?country=pe&system=k2&kind=mou");
    }

    #[test]
    fn an_unknown_lens_is_said() {
        let reading = read("en/", "?view=map&country=pe");
        assert_eq!(reading.dropped, [Dropped { key: "view", value: "map".into() }]);
        assert_eq!(write(&reading.view), "en/?country=pe");
    }

    #[test]
    fn links_lead_out_of_any_depth() {
        let to = read("en/", "?country=pe").view;
        assert_eq!(href(&Page::Explore(Selection::default()), &to), "../en/?country=pe");
        assert_eq!(href(&Page::About, &to), "../../en/?country=pe");
        assert_eq!(href(&read("xx/yy/", "").view.page, &to), "../../en/?country=pe");
        assert_eq!(href(&Page::Explore(Selection::default()), &read("en/about/", "").view), "../en/about/");
    }

    #[test]
    fn a_shown_value_cannot_break_the_line() {
        assert_eq!(shown_value("<b>\u{202e}pe\n"), "bpe");
        assert_eq!(shown_value(&"é".repeat(50)).chars().count(), LONGEST_NOTE + 1);
    }
}
