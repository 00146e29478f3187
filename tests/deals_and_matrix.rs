//! The lenses of deals and of the matrix as HTML: every number is the answer to the query to which it leads.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use k_defense::domain::{Deal, Facet, Lang, Lens, Record, Selection, Sort};
use k_defense::state::{Extent, Loading, Page, Store, ViewState, address};
use k_defense::text::{date, text, wait};
use k_defense::views::app;
use leptos::prelude::*;
use scraper::{ElementRef, Html};
use support::html::{all, inside, only, parse, text_of, value};
use support::{SHIPPED, chosen, record, settled};

/// The app at a query, in a language.
fn explore(lang: Lang, query: &str) -> Html {
    let record: &'static Record = record(lang);
    let owner = Owner::new();
    let html = owner.with(|| {
        let store = Store::new(address::read(&format!("{}/", lang.tag()), query), Extent::Whole);
        store.receive(record);
        let Loading::Ready(explorer) = store.loading.get_untracked() else { panic!("{query}: no record") };
        app(explorer).replace("<!>", "")
    });
    let tag = lang.tag();
    let document =
        format!("<!DOCTYPE html><html lang=\"{tag}\"><head><title>A</title></head><body>{html}</body></html>");
    parse(query, &document)
}

/// What a link to explore chooses, which has to be in canonical form.
fn linked(href: &str) -> Selection {
    let below = href.strip_prefix("../").unwrap_or_else(|| panic!("{href} is not relative to the base"));
    let (path, query) = below.split_once('?').unwrap_or((below, ""));
    let selection = chosen(query);
    let settled = selection.clone().settle(&SHIPPED.index);
    assert_eq!(settled.dropped, [], "{href}");
    let lang = address::read(path, query).view.lang;
    assert_eq!(address::write(&ViewState::explore(lang, settled.selection)), below, "not canonical");
    selection
}

fn page_of(href: &str) -> Page {
    let below = href.strip_prefix("../").unwrap_or_else(|| panic!("{href} is not relative to the base"));
    let (path, query) = below.split_once('?').unwrap_or((below, ""));
    address::read(path, query).view.page
}

fn classes(element: ElementRef<'_>) -> Vec<&str> {
    element.value().classes().collect()
}

/// The first number of a text, without marks of thousands.
fn first_number(text: &str) -> usize {
    let word = text
        .split(|it: char| !it.is_ascii_digit() && it != ',')
        .find(|it| it.contains(|it: char| it.is_ascii_digit()))
        .unwrap();
    word.replace(',', "").parse().unwrap()
}

fn check_step(lang: Lang, step: ElementRef<'_>, deal: &Deal, place: usize, matches: bool) {
    let record = record(lang);
    let words = text(lang);
    let it = deal.steps[place];
    let event = &record.dataset.events[it.event];
    let link = inside(step, "a")[0];
    assert_eq!(page_of(value(link, "href")), Page::Event(event.id.clone()));
    assert_eq!(text_of(link), date::compact(event.span, lang), "{}", event.id);
    let said = text_of(step);
    assert!(said.contains(words.rung(it.rung)), "{}: its rung is said: {said}", event.id);
    assert_eq!(said.contains(words.out_of_order), it.is_late, "{}: {said}", event.id);
    assert_eq!(inside(step, ".deal-step-sign").len(), usize::from(it.is_late), "{}: its sign", event.id);
    assert_eq!(classes(step).contains(&"deal-step-faint"), !matches, "{}: faint where it does not match", event.id);
    let next = deal.steps[place + 1..].iter().find(|next| !next.is_late).filter(|_| !it.is_late);
    let time: Vec<String> = inside(step, ".deal-step-wait").into_iter().map(text_of).collect();
    let expected: Vec<String> =
        next.and_then(|next| next.wait).map(|time| wait::wait(time, lang)).into_iter().collect();
    assert_eq!(time, expected, "{}: the time to the next step", event.id);
}

fn check_deals(lang: Lang, query: &str) {
    let record = record(lang);
    let words = text(lang);
    let page = explore(lang, query);
    let selection = settled(query);
    let matching = record.matching(&selection);
    let deals = record.deals(&matching.events, selection.sort);
    let status = only(&page, "[role=status][data-total]");
    assert_eq!(value(status, "data-total"), matching.total().to_string(), "{query}: the total is of events");
    assert_eq!(all(&page, "article[data-event]").len(), 0, "{query}: no list");

    let rows = all(&page, ".deal-table tbody tr");
    let id = |deal: &Deal| record.dataset.programmes[deal.ladder.programme].id.as_str();
    let said: Vec<&str> = rows.iter().map(|row| value(*row, "data-programme")).collect();
    assert_eq!(said, deals.iter().map(id).collect::<Vec<_>>(), "{query}: the deals, in their order");
    for (row, deal) in rows.into_iter().zip(&deals) {
        let id = id(deal);
        assert_eq!(inside(row, "th, td").len(), 7, "{id}: a cell a column");
        let head = inside(row, "th[scope=row]")[0];
        let link = inside(head, "a")[0];
        assert_eq!(page_of(value(link, "href")), Page::Programme(id.to_owned()));
        assert_eq!(text_of(link), record.words.programme(deal.ladder.programme).unwrap());
        let said = text_of(head);
        for country in &record.dataset.programmes[deal.ladder.programme].countries {
            let name = record.dataset.countries[*country].name(lang);
            assert!(said.contains(name), "{id}: {name} is named: {said}");
        }
        assert!(said.contains(&words.events(deal.ladder.events.len())), "{id}: {said}");
        let among = deal.ladder.events.iter().filter(|it| matching.events.contains(**it)).count();
        let is_part = among < deal.ladder.events.len();
        assert_eq!(said.contains(&words.deal_matching(among)), is_part, "{id}: how many match: {said}");
        let setbacks = deal.ladder.setbacks;
        assert_eq!(inside(head, ".mark-setback").len(), usize::from(setbacks > 0), "{id}: the cross");
        assert_eq!(setbacks > 0, said.contains(&words.setbacks(setbacks)), "{id}: {said}");
        let steps = inside(row, "li");
        assert_eq!(steps.len(), deal.steps.len(), "{id}: each rung that it reached");
        for (place, step) in steps.into_iter().enumerate() {
            check_step(lang, step, deal, place, matching.events.contains(deal.steps[place].event));
        }
        let end = inside(row, "td").pop().unwrap();
        assert!(text_of(end).contains(words.outcome(deal.ladder.outcome)), "{id}: where it stands");
        assert_eq!(inside(end, "svg").len(), 1, "{id}: in a shape too");
        let latest = &record.dataset.events[*deal.ladder.events.last().unwrap()];
        assert_eq!(page_of(value(inside(end, "a")[0], "href")), Page::Event(latest.id.clone()), "{id}: the latest");
    }

    let note = only(&page, ".deal-table-note");
    let in_none = matching.events.iter().filter(|it| record.dataset.events[*it].programme.is_none()).count();
    let said = text_of(note);
    assert!(said.contains(&words.deals_hold(deals.len(), matching.total() - in_none)), "{query}: {said}");
    assert_eq!(in_none > 0, !inside(note, "a").is_empty(), "{query}: {said}");
    assert!(in_none == 0 || said.contains(&words.deals_left(in_none)), "{query}: {said}");
    for link in inside(note, "a") {
        assert_eq!(linked(value(link, "href")), selection.clone().through(Lens::Timeline), "{query}");
    }

    let sorts = only(&page, "#deal-sorts");
    assert!(sorts.attr("hidden").is_none(), "{query}: its orders are there");
    let links = inside(sorts, "a[data-sort]");
    assert_eq!(links.iter().map(|it| value(*it, "data-sort")).collect::<Vec<_>>(), ["news", "wait", "rung"]);
    for link in links {
        let sort = Sort::from_id(value(link, "data-sort")).unwrap();
        assert_eq!(linked(value(link, "href")), selection.clone().sorted(sort), "{query}");
        assert_eq!(link.attr("aria-current").is_some(), selection.sort == sort, "{query}: {sort:?}");
    }
}

fn check_matrix(lang: Lang, query: &str) {
    let record = record(lang);
    let words = text(lang);
    let page = explore(lang, query);
    let selection = settled(query);
    let matching = record.matching(&selection);
    let matrix = record.matrix(&matching.events, &selection);
    assert!(only(&page, "#deal-sorts").attr("hidden").is_some(), "{query}: no orders of deals");
    let answer = |link: ElementRef<'_>| {
        let to = linked(value(link, "href"));
        assert_eq!(to.lens, Lens::Timeline, "{query}");
        for facet in Facet::ALL.into_iter().filter(|facet| ![Facet::Country, Facet::System].contains(facet)) {
            assert_eq!(to.values(facet), selection.values(facet), "{query}: other filters stay");
        }
        assert_eq!(to.period, selection.period, "{query}: other filters stay");
        let total = record.matching(&to).total();
        assert_eq!(first_number(&text_of(link)), total, "{query}: {}", text_of(link));
        (to, total)
    };
    let id = |facet: Facet, option: usize| record.index.facet(facet).options[option].id.as_str();
    let heads = all(&page, "table.matrix thead th[data-country]");
    assert_eq!(heads.len(), matrix.countries.len());
    for (head, it) in heads.iter().zip(&matrix.countries) {
        assert_eq!(head.attr("scope"), Some("col"));
        let code = id(Facet::Country, it.option);
        assert_eq!(value(*head, "data-country"), code);
        assert!(text_of(*head).contains(record.option_name(Facet::Country, it.option)), "{code}: its name in full");
        let (to, _) = answer(inside(*head, "a")[0]);
        assert_eq!(to.values(Facet::Country), [code], "{query}");
    }
    let rows = all(&page, "table.matrix tr[data-system]");
    assert_eq!(rows.len(), matrix.categories.len(), "{query}");
    for (row, it) in rows.into_iter().zip(&matrix.categories) {
        assert_eq!(value(row, "data-system"), id(Facet::System, it.option));
        answer(inside(row, "th[scope=row] a")[0]);
        let cells = inside(row, "td");
        assert_eq!(cells.len(), it.cells.len(), "{query}: as wide as its head");
        for ((cell, it), head) in cells.into_iter().zip(&it.cells).zip(&matrix.countries) {
            let Some(it) = it else {
                assert_eq!(text_of(cell), words.nothing_recorded, "{query}");
                assert_eq!(inside(cell, "a").len(), 0, "{query}: nothing to go to");
                continue;
            };
            let link = inside(cell, "a")[0];
            let (to, total) = answer(link);
            assert_eq!(to.values(Facet::Country), [id(Facet::Country, head.option)], "{query}");
            assert_eq!(total, it.events, "{query}");
            let events = record.matching(&to).events;
            let furthest = events.iter().filter_map(|event| record.dataset.events[event].kind.rung()).max();
            assert_eq!(it.furthest, furthest, "{query}: the furthest of what it leads to");
            let label = value(link, "aria-label");
            assert_eq!(label, value(link, "title"), "{query}: eyes and ears are told the same");
            assert!(label.contains(furthest.map_or(words.no_rung, |rung| words.rung(rung))), "{query}: {label}");
            assert!(label.contains(record.option_name(Facet::Country, head.option)), "{query}: {label}");
            // What is seen in a list is the beginning of what is heard.
            assert!(label.starts_with(text_of(link).trim()), "{query}: {label} for {}", text_of(link));
            assert_eq!(inside(link, "svg.mark").len(), 1, "{query}: a mark");
        }
    }
    for domain in all(&page, ".matrix-domain th") {
        assert_eq!(domain.attr("scope"), Some("rowgroup"));
        assert_eq!(value(domain, "colspan"), (matrix.countries.len() + 1).to_string(), "{query}");
    }
    let unnamed = matching.events.iter().filter(|it| record.dataset.events[*it].systems.is_empty()).count();
    let said: String = all(&page, ".matrix-note").into_iter().map(text_of).collect();
    let help = if matrix.categories.is_empty() { "" } else { words.matrix_help };
    let of_them = if unnamed > 0 { words.no_system(unnamed) } else { String::new() };
    let parts = [help, &of_them, words.how_made].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>();
    assert_eq!(said, parts.join(" "), "{query}");
}

const QUERIES: [&str; 10] = [
    "",
    "country=pe",
    "country=pe,co&system=sea,k2",
    "system=frigate&kind=contract,delivery",
    "outcome=lost",
    "country=br&from=2012&to=2024-06",
    "kind=setback",
    "kind=fair&country=cl",
    "press=ko&confidence=single",
    "since=2026-11-23&country=pe",
];

#[test]
fn deals_in_every_order_and_language() {
    for query in QUERIES {
        for sort in ["", "&sort=wait", "&sort=rung", "&sort=oldest"] {
            check_deals(Lang::En, &format!("?{query}&view=deals{sort}"));
        }
    }
    for lang in [Lang::Ko, Lang::Es, Lang::Pt] {
        check_deals(lang, "?country=pe,br&view=deals");
    }
}

#[test]
fn the_matrix_in_every_language() {
    for query in QUERIES {
        check_matrix(Lang::En, &format!("?{query}&view=matrix"));
    }
    for lang in [Lang::Ko, Lang::Es, Lang::Pt] {
        check_matrix(lang, "?country=pe,br&view=matrix");
    }
}

#[test]
fn where_nothing_matches_neither_is_drawn() {
    for lens in ["deals", "matrix"] {
        let page = explore(Lang::En, &format!("?country=ht&system=frigate&view={lens}"));
        only(&page, ".nothing");
        assert_eq!(all(&page, "table").len(), 0, "{lens}");
        assert!(only(&page, "#deal-sorts").attr("hidden").is_some(), "{lens}");
    }
}

#[test]
fn events_that_belong_to_no_deal_are_counted() {
    let page = explore(Lang::En, "?kind=fair&country=cl&view=deals");
    let said = text_of(only(&page, ".deal-table-note"));
    assert!(said.starts_with("No deal holds any of these events."), "{said}");
    assert_eq!(all(&page, ".deal-table").len(), 0, "no table without a row");
}
