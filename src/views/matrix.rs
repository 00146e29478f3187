//! Weapon categories by countries. Categories are rows, whose names can be read, and countries columns, whose codes are short. In a
//! narrow place each category becomes a list of countries, by the style sheet alone.

use super::icon::icon;
use super::legend::legend_of_marks;
use super::link::Links;
use super::mark::mark_sign;
use super::markup::{Markup, with};
use crate::domain::{BitSet, Facet, Lens, Mark, Matrix, MatrixRow, Record, Selection};
use crate::state::{LATER, Page, REST};
use crate::text::number::grouped;
use crate::text::text;

/// Of most screens as many rows as they hold; the domains after them are drawn later.
const FIRST: usize = 12;

/// The matrix of what matches.
pub(super) fn matrix(record: &Record, matching: &BitSet, selection: &Selection) -> String {
    let links = Links::on_explore(record);
    let lang = record.words.lang;
    let words = text(lang);
    let all = record.matrix(matching, selection);
    let selection = selection.clone().through(Lens::Timeline);
    let mut html = Markup::default();
    let is_empty = all.categories.is_empty();
    html.block("p", "matrix-note");
    if !is_empty {
        html.text(words.matrix_help).text(" ");
    }
    let unnamed = record.without_any(Facet::System, matching);
    if unnamed > 0 {
        html.text(&words.no_system(unnamed)).text(" ");
    }
    html.leaf("a", &[with("href", &links.page(Page::About))], words.how_made).close("p");
    if is_empty {
        return html.finish();
    }
    html.block("ul", "legend").raw(&legend_of_marks(lang)).close("ul").block("div", "matrix-place");
    html.open("table", &[with("class", "matrix"), with("aria-label", words.matrix_name), with(REST, "")]);
    heads(&mut html, &links, &all, &selection);
    let mut drawn = 0;
    for rows in all.categories.chunk_by(|a, b| a.domain == b.domain) {
        if drawn >= FIRST {
            html.raw(LATER);
        }
        drawn += rows.len();
        html.open("tbody", &[]).open("tr", &[with("class", "matrix-domain")]);
        let across = (all.countries.len() + 1).to_string();
        let name = record.option_name(Facet::System, rows[0].domain);
        html.leaf("th", &[with("scope", "rowgroup"), with("colspan", &across)], name).close("tr");
        for it in rows {
            row(&mut html, &links, &all, it, &selection);
        }
        html.close("tbody");
    }
    html.close("table").close("div");
    html.finish()
}

/// Adds the names of the countries, each with all of its events.
fn heads(html: &mut Markup, links: &Links<'_>, all: &Matrix, selection: &Selection) {
    let record = links.record;
    let words = text(record.words.lang);
    html.open("thead", &[]).open("tr", &[]).leaf("th", &[with("scope", "col")], words.facet(Facet::System));
    for it in &all.countries {
        let (id, name) = country(record, it.option);
        let href = links.selection(selection.clone().with(Facet::Country, [id.to_owned()]));
        html.open("th", &[with("scope", "col"), with("data-country", id)]);
        html.open("a", &[with("href", &href), with("title", name)]);
        html.leaf("abbr", &[with("class", "matrix-code"), with("aria-hidden", "true")], id);
        html.line("span", "matrix-name", name).text(" ");
        html.leaf("small", &[], &grouped(it.events, record.words.lang)).close("a").close("th");
    }
    html.close("tr").close("thead");
}

fn row(html: &mut Markup, links: &Links<'_>, all: &Matrix, row: &MatrixRow, selection: &Selection) {
    let record = links.record;
    let lang = record.words.lang;
    let words = text(lang);
    let category = record.option_name(Facet::System, row.option);
    let own = selection.clone().with(Facet::System, row.ids.iter().cloned());
    html.open("tr", &[with("data-system", &record.index.facet(Facet::System).options[row.option].id)]);
    html.open("th", &[with("scope", "row")]).open("a", &[with("href", &links.selection(own.clone()))]);
    icon(html, links, &record.index.facet(Facet::System).options[row.option].id);
    html.leaf("span", &[], category).text(" ").leaf("small", &[], &grouped(row.total, lang)).close("a").close("th");
    for (head, cell) in all.countries.iter().zip(&row.cells) {
        let Some(cell) = cell else {
            html.line("td", "matrix-empty", words.nothing_recorded);
            continue;
        };
        let (id, name) = country(record, head.option);
        let href = links.selection(own.clone().with(Facet::Country, [id.to_owned()]));
        let furthest = cell.furthest.map_or(words.no_rung.to_owned(), |rung| words.furthest(rung));
        let events = grouped(cell.events, lang);
        // What is seen is part of the name. A label, as some hundred hidden elements would take half of the layout's time.
        let label = [name, " ", &events, ": ", category, ", ", &furthest].concat();
        html.open("td", &[]);
        html.open("a", &[with("href", &href), with("title", &label), with("aria-label", &label)]);
        html.line("span", "matrix-name", name).text(" ");
        mark_sign(html, cell.furthest.map_or(Mark::Setback, Mark::from));
        html.text(&events).close("a").close("td");
    }
    html.close("tr");
}

/// The code and the name of a country.
fn country(record: &Record, option: usize) -> (&str, &str) {
    (&record.index.facet(Facet::Country).options[option].id, record.option_name(Facet::Country, option))
}
