//! Countries side by side: a column for each, the same rows in all of them. The page holds every country; which are shown is
//! said by the address, and rules of the style sheet hide the others.

use super::confidence::confidence_sign;
use super::crumbs::crumbs;
use super::facts::fact;
use super::link::Links;
use super::mark::mark_sign;
use super::markup::{Markup, foreign, with};
use super::rungs::rungs;
use super::strip::strip;
use crate::domain::{
    Confidence, CountryCard, Facet, Kind, Outcome, Record, Rung, Selection, YearCount, reordered, sorted,
};
use crate::state::Page;
use crate::text::prose::prose;
use crate::text::things::things;
use crate::text::{date, option_name, text};

/// So many of a kind stand in a row of a column, the most events first.
const MOST: usize = 4;
/// What is suggested to whoever has not chosen: countries by their rank in events.
const SUGGESTED: [&[usize]; 3] = [&[0, 1], &[0, 1, 2, 3], &[2, 3]];

/// Holds the place of codes in a sentence.
const CODES: &str = "|";

/// What stands in `main`.
pub(super) fn compare_page(record: &Record) -> String {
    let lang = record.words.lang;
    let (words, prose) = (text(lang), prose(lang));
    let links = Links::on(record, Page::Compare(Vec::new()));
    let cards = record.cards(&record.shown, &Selection::default());
    let mut html = Markup::default();
    html.block("div", "compare").block("div", "compare-head");
    crumbs(&mut html, lang, &[(links.selection(Selection::default()), words.explore)]);
    html.leaf("h1", &[with("id", "title"), with("tabindex", "-1")], prose.compare_title);
    html.leaf("p", &[], prose.compare_lead).close("div");
    choice(&mut html, record, &cards);
    few(&mut html, &links, &cards);
    html.block("div", "compare-columns").open("div", &[with("class", "compare-names"), with("aria-hidden", "true")]);
    html.leaf("span", &[], "");
    for name in names(record) {
        html.leaf("span", &[], name);
    }
    html.close("div");
    let most = cards.iter().flat_map(|card| &card.years).map(YearCount::total).max().unwrap_or(0);
    for card in &cards {
        column(&mut html, &links, card, most);
    }
    html.close("div").close("div");
    html.finish()
}

/// The names of the rows, in their order.
fn names(record: &Record) -> [&'static str; 10] {
    let (words, prose) = (text(record.words.lang), prose(record.words.lang));
    [
        words.events_of_country,
        things(record.words.lang).events_per_year,
        prose.compare_furthest,
        words.deals,
        words.systems,
        words.organisations,
        words.facet(Facet::Kind),
        words.sources,
        words.facet(Facet::Press),
        words.latest_event,
    ]
}

/// The boxes, and what is said of them.
fn choice(html: &mut Markup, record: &Record, cards: &[CountryCard]) {
    let prose = prose(record.words.lang);
    html.block("fieldset", "compare-choice").leaf("legend", &[], prose.compare_choose);
    for card in cards {
        let country = &record.dataset.countries[card.country];
        html.block("label", "compare-option");
        // They need the app, which switches them on.
        let own =
            [with("type", "checkbox"), with("name", "country"), with("value", &country.code), ("disabled", Some(""))];
        html.open("input", &own);
        html.leaf("span", &[], country.name(record.words.lang)).close("label");
    }
    html.open("p", &[with("role", "status")]);
    html.leaf("span", &[with("id", "compare-most"), with("hidden", "")], prose.compare_most).text(" ");
    // Where the codes are to stand is known here, and what they are in the browser alone.
    let unknown = text(record.words.lang).dropped(Facet::Country.key(), CODES);
    let (before, after) = unknown.split_once(CODES).unwrap_or((&unknown, ""));
    html.open("span", &[with("id", "compare-unknown"), with("hidden", "")]);
    html.text(before).leaf("b", &[], "").text(after).close("span").close("p").close("fieldset");
}

/// What is said as long as fewer than two are chosen.
fn few(html: &mut Markup, links: &Links<'_>, cards: &[CountryCard]) {
    let record = links.record;
    let prose = prose(record.words.lang);
    html.block("div", "compare-few").leaf("p", &[], prose.compare_few).open("ul", &[]);
    for ranks in SUGGESTED {
        let countries: Vec<_> =
            ranks.iter().filter_map(|&rank| Some(&record.dataset.countries[cards.get(rank)?.country])).collect();
        if countries.len() == ranks.len() {
            let names: Vec<&str> = countries.iter().map(|it| it.name(record.words.lang)).collect();
            let href = links.compare(countries.iter().map(|it| it.code.clone()).collect());
            let said = names.join(text(record.words.lang).name_list);
            html.open("li", &[]).leaf("a", &[with("href", &href)], &said).close("li");
        }
    }
    html.close("ul").close("div");
}

fn column(html: &mut Markup, links: &Links<'_>, card: &CountryCard, most: usize) {
    let record = links.record;
    let lang = record.words.lang;
    let words = text(lang);
    let country = &record.dataset.countries[card.country];
    let own = Selection::default().with(Facet::Country, [country.code.clone()]);
    let id = format!("compare-{}", country.code);
    html.open(
        "article",
        &[with("class", "compare-column"), with("data-country", &country.code), with("aria-labelledby", &id)],
    );
    html.open("h2", &[with("id", &id)]);
    html.leaf("a", &[with("href", &links.country(card.country))], country.name(lang)).close("h2").open("dl", &[]);
    let [events, years, furthest, deals, systems, organisations, kinds, sources, press, latest] = names(record);
    let year_of = |event: usize| record.dataset.events[event].span.year();
    fact(html, events, |html| {
        html.leaf("a", &[with("href", &links.selection(own.clone()))], &words.events(card.total));
        html.leaf("small", &[], &words.stretch(year_of(card.first), year_of(card.latest)));
    });
    fact(html, years, |html| {
        let counts: Vec<String> = card.years.iter().map(|it| format!("{} {}", it.year, it.total())).collect();
        let last = record.dataset.events.last().map_or(0, |event| event.span.year());
        let label = format!("{}: {}", words.per_year(country.name(lang)), counts.join(", "));
        strip(html, &card.years, last, Some(most), &label);
        let most = card.years.iter().map(YearCount::total).max().unwrap_or(0);
        html.leaf("small", &[], &prose(lang).most_a_year(most));
    });
    fact(html, furthest, |html| furthest_promise(html, links, &own));
    fact(html, deals, |html| deals_of(html, links, card));
    fact(html, systems, |html| {
        let all = card.systems.iter().map(|it| (it.option, it.events)).collect();
        options(html, links, &own, Facet::System, all, MOST);
    });
    for (name, facet, most) in [
        (organisations, Facet::Organisation, MOST),
        (kinds, Facet::Kind, MOST),
        (sources, Facet::Confidence, Confidence::ALL.len()),
        (press, Facet::Press, MOST),
    ] {
        fact(html, name, |html| {
            let matching = record.matching(&own);
            let all = (0..record.index.facet(facet).options.len()).map(|it| (it, matching.count(facet, it)));
            let mut all: Vec<(usize, usize)> = all.filter(|(_, events)| *events > 0).collect();
            // Degrees and sides stand in their own order, so that columns can be compared.
            if matches!(facet, Facet::Organisation | Facet::Kind) {
                let order = sorted(all.len(), &|a, b| all[b].1.cmp(&all[a].1));
                all = reordered(all, order);
            }
            options(html, links, &own, facet, all, most);
        });
    }
    fact(html, latest, |html| {
        let when = date::span(record.dataset.events[card.latest].span, lang);
        let title = record.words.events[card.latest].as_ref().map_or("", |said| said.title.as_str());
        html.leaf("small", &[], &when).leaf("a", &[with("href", &links.event(card.latest))], title);
    });
    html.close("dl").close("article");
}

/// The furthest rung of any event, with how many are on it.
fn furthest_promise(html: &mut Markup, links: &Links<'_>, own: &Selection) {
    let record = links.record;
    let words = text(record.words.lang);
    let of_kinds = |rung| {
        let kinds = Kind::ALL.into_iter().filter(|kind| kind.rung() == Some(rung));
        own.clone().with(Facet::Kind, kinds.map(|kind| kind.id().to_owned()))
    };
    let rungs = Rung::ALL.into_iter().rev();
    let furthest = rungs.map(|rung| (rung, record.matching(&of_kinds(rung)).total())).find(|(_, events)| *events > 0);
    let Some((rung, events)) = furthest else {
        html.text(words.no_rung);
        return;
    };
    html.block("span", "compare-furthest");
    mark_sign(html, rung.into());
    // A gift reaches the last rung, too.
    let name = if rung == Rung::Delivery { words.mark(rung.into()) } else { words.rung(rung) };
    html.leaf("b", &[], name).close("span");
    html.leaf("a", &[with("href", &links.selection(of_kinds(rung)))], &words.events(events));
}

/// How many deals have which outcome, and the furthest ones as ladders.
fn deals_of(html: &mut Markup, links: &Links<'_>, card: &CountryCard) {
    let record = links.record;
    let lang = record.words.lang;
    let words = text(lang);
    html.block("ul", "compare-outcomes");
    // Its own deals, as on its page: the lens of deals also lists those of others in whose events it has part.
    for outcome in Outcome::ALL {
        let count = card.programmes.iter().filter(|ladder| ladder.outcome == outcome).count();
        if count > 0 {
            html.open("li", &[]).text(words.outcome(outcome)).text(" ");
            html.leaf("small", &[], &count.to_string()).close("li");
        }
    }
    html.close("ul");
    html.block("ul", "compare-deals");
    for ladder in card.programmes.iter().take(MOST) {
        let title = record.deal_title(ladder.programme);
        html.open("li", &[with("data-programme", &record.dataset.programmes[ladder.programme].id)]);
        html.leaf("a", &[with("href", &links.programme(ladder.programme))], title);
        rungs(html, ladder, lang);
        html.close("li");
    }
    html.close("ul");
}

/// Values of a facet, each with its number of events, as links to them.
fn options(html: &mut Markup, links: &Links<'_>, own: &Selection, facet: Facet, all: Vec<(usize, usize)>, most: usize) {
    let record = links.record;
    let lang = record.words.lang;
    html.block("ul", "compare-options");
    for (option, events) in all.into_iter().take(most) {
        let only = own.clone().with(facet, [record.index.facet(facet).options[option].id.clone()]);
        let its_lang = record.option_lang(facet, option).unwrap_or(lang);
        html.open("li", &[]);
        if facet == Facet::Confidence {
            confidence_sign(html, Confidence::ALL[option]);
        }
        html.leaf(
            "a",
            &[with("href", &links.selection(only)), foreign(its_lang, lang)],
            option_name(record, facet, option),
        );
        html.text(" ").leaf("small", &[], &events.to_string()).close("li");
    }
    html.close("ul");
}
