//! Who says it: how many publishers in how many languages; where they contradict each other, by language.

use super::confidence::confidence_sign;
use super::markup::{Markup, with};
use super::reading_list::reading_list;
use crate::domain::{Confidence, Event, EventWords, Lang, Source, publishers};
use crate::text::text;

/// Adds the section.
pub(super) fn who_says(html: &mut Markup, event: &Event, said: &EventWords, lang: Lang) {
    let words = text(lang);
    html.open("section", &[with("class", "who-says"), with("aria-labelledby", "sources")]);
    html.leaf("h2", &[with("id", "sources")], words.who_says_it).block("p", "sources-confidence");
    confidence_sign(html, event.confidence);
    html.text(words.confidence(event.confidence)).close("p");
    let all: Vec<&Source> = event.sources.iter().collect();
    if all.is_empty() {
        html.leaf("p", &[], words.no_source).close("section");
        return;
    }
    html.line("p", "who-says-voices", &voices(&all, lang));
    let languages = languages(&all);
    let note = said.note.as_deref().filter(|_| event.confidence == Confidence::Disputed);
    if note.is_some() && languages.len() > 1 {
        for language in languages {
            let its: Vec<&Source> = all.iter().filter(|it| it.language == language).copied().collect();
            html.leaf("h3", &[], words.language(language));
            reading_list(html, &its, lang, note);
        }
    } else {
        reading_list(html, &all, lang, note);
    }
    html.close("section");
}

/// `6 publishers in 3 languages`.
pub(super) fn voices(sources: &[&Source], lang: Lang) -> String {
    let (those, languages) = publishers(sources);
    text(lang).publishers(those, languages)
}

/// The languages of sources, in the order in which they come.
fn languages<'a>(sources: &[&'a Source]) -> Vec<&'a str> {
    let mut languages: Vec<&str> = Vec::new();
    for source in sources {
        if !languages.contains(&source.language.as_str()) {
            languages.push(&source.language);
        }
    }
    languages
}
