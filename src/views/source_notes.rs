//! Sources as numbered notes: the list, and the numbers by which events refer to it.

use super::markup::{Markup, with};
use crate::domain::{Event, Lang, Source};
use crate::text::things::things;
use crate::text::{date, text};

/// Adds the list; those that are cited can be gone to.
pub(super) fn source_notes(html: &mut Markup, sources: &[&Source], is_cited: impl Fn(&Source) -> bool, lang: Lang) {
    let words = text(lang);
    html.block("ol", "source-notes");
    for (place, source) in sources.iter().enumerate() {
        let published = source.published.map_or(words.undated.to_owned(), |day| date::date(day, lang));
        let attributes =
            [with("href", &source.url), with("hreflang", &source.language), with("rel", "external noopener")];
        let id = is_cited(source).then(|| note_id(place));
        html.open("li", &[("id", id.as_deref())]).leaf("a", &attributes, &source.publisher);
        html.text(" ").text(&published).text(", ").text(words.language(&source.language)).close("li");
    }
    html.close("ol");
}

/// Adds the numbers of an event's sources.
pub(super) fn numbers(html: &mut Markup, sources: &[&Source], event: &Event, lang: Lang) {
    html.block("span", "source-notes-numbers").line("span", "hidden", things(lang).source_numbers);
    for source in &event.sources {
        let Some(place) = sources.iter().position(|other| other.url == source.url) else { continue };
        html.text(" ").leaf("a", &[with("href", &["#", &note_id(place)].concat())], &(place + 1).to_string());
    }
    html.close("span");
}

fn note_id(place: usize) -> String {
    format!("s{}", place + 1)
}
