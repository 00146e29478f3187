//! Sources by their headlines.

use super::markup::{Markup, with};
use crate::domain::{Lang, Source};
use crate::text::things::things;
use crate::text::{claims, date, text};

/// Adds the list; beside a source stands what a note says of its publisher.
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
        html.close("small");
        for claim in note.map_or_else(Vec::new, |note| claims(note, &source.publisher)) {
            html.block("p", "reading-list-claim").leaf("b", &[], things(lang).in_the_note).text(" ").text(claim);
            html.close("p");
        }
        html.close("li");
    }
    html.close("ol");
}

/// The language of a source, where it is not that of the page.
fn other(language: &str, lang: Lang) -> Option<&str> {
    Some(language).filter(|it| *it != lang.tag())
}
