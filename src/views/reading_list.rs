//! Sources by their headlines.

use super::markup::{Markup, with};
use crate::domain::{Lang, Source};
use crate::text::things::things;
use crate::text::{date, text};

/// Adds the list; publishers that a note names are marked.
pub(super) fn reading_list(html: &mut Markup, sources: &[&Source], lang: Lang, note: Option<&str>) {
    let words = text(lang);
    html.block("ol", "reading-list");
    for source in sources {
        let published = source.published.map_or(words.undated.to_owned(), |day| date::date(day, lang));
        // A page whose headline is not known is named by its host.
        let host = source.url.split('/').nth(2).unwrap_or(&source.url);
        let its_lang = ("lang", other(&source.language, lang));
        let (title, title_lang) = match &source.title {
            Some(title) => (title.as_str(), its_lang),
            None => (host.trim_start_matches("www."), ("lang", None)),
        };
        html.open("li", &[]).leaf(
            "a",
            &[
                with("href", &source.url),
                with("hreflang", &source.language),
                title_lang,
                with("rel", "external noopener"),
            ],
            title,
        );
        html.open("small", &[]).leaf("span", &[its_lang], &source.publisher);
        html.text(" · ").text(&published).text(" · ").text(words.language(&source.language));
        if note.is_some_and(|note| names(note, &source.publisher)) {
            html.text(" · ").leaf("b", &[], things(lang).named_in_note);
        }
        html.close("small").close("li");
    }
    html.close("ol");
}

/// Whether a note names a publisher: as whole words, so that a short name is not found within another.
fn names(note: &str, publisher: &str) -> bool {
    note.match_indices(publisher).any(|(place, _)| {
        let (before, after) = note.split_at_checked(place).unwrap_or((note, ""));
        let after = after.get(publisher.len()..).unwrap_or_default();
        let is_open = |letter: Option<char>| !letter.is_some_and(char::is_alphanumeric);
        is_open(before.chars().next_back()) && is_open(after.chars().next())
    })
}

/// The language of a source, where it is not that of the page.
fn other(language: &str, lang: Lang) -> Option<&str> {
    Some(language).filter(|it| *it != lang.tag())
}
