//! The list: events newest first under their years. `browser` asks for it piece by piece.

use super::event::event;
use super::link::Links;
use super::markup::{Markup, with};
use crate::domain::{Query, Record};
use crate::state::Piece;
use crate::text::text;

/// The rows of a list from one place to another, as HTML: what still belongs to the year that stands open, and whole
/// sections after that.
pub fn piece(record: &Record, query: Option<&Query>, list: &[usize], from: usize, to: usize) -> Piece {
    let words = text(record.words.lang);
    let links = Links::in_search(record, query);
    let year_of = |place: usize| list.get(place).map(|&number| record.dataset.events[number].span.year());
    let mut piece = Piece::default();
    let mut sections = Markup::default();
    let mut place = from;
    if from > 0 {
        while place < to && year_of(place) == year_of(from - 1) {
            piece.rows.push_str(&row(&links, list[place]));
            place += 1;
        }
    }
    while place < to {
        let year = year_of(place);
        let total = list[place..].iter().take_while(|number| Some(record.dataset.events[**number].span.year()) == year);
        let year_text = year.map_or_else(String::new, |year| year.to_string());
        let id = format!("year-{year_text}");
        sections.open("section", &[with("class", "year"), with("aria-labelledby", &id)]);
        sections.open("h3", &[with("id", &id), with("tabindex", "-1")]).text(&year_text).text(" ");
        sections.leaf("small", &[], &words.events(total.count())).close("h3").open("ol", &[]);
        while place < to && year_of(place) == year {
            sections.raw(&row(&links, list[place]));
            place += 1;
        }
        sections.close("ol").close("section");
    }
    piece.sections = sections.finish();
    piece
}

/// The button under a list that is too long to stand there as a whole.
pub fn more(record: &Record, left: usize) -> String {
    let mut html = Markup::default();
    if left > 0 {
        let attributes = [with("type", "button"), with("class", "button timeline-more"), with("data-action", "more")];
        html.leaf("button", &attributes, &text(record.words.lang).rows_left(left));
    }
    html.finish()
}

fn row(links: &Links<'_>, number: usize) -> String {
    let mut html = Markup::default();
    html.open("li", &[]).raw(&event(links, number)).close("li");
    html.finish()
}
