//! Who says so: confidence, and every source as a link.

use super::confidence::confidence_sign;
use super::markup::{Markup, with};
use crate::domain::{Event, Lang, publishers};
use crate::text::{date, text};

/// Adds the sources of an event.
pub(super) fn sources(to: &mut Markup, event: &Event, lang: Lang) {
    let words = text(lang);
    to.block("div", "sources").block("p", "sources-confidence");
    confidence_sign(to, event.confidence);
    to.text(words.confidence(event.confidence));
    let (those, languages) = publishers(&event.sources.iter().collect::<Vec<_>>());
    // One publisher is named right below.
    if those > 1 {
        to.text(" ").line("span", "sources-publishers", &words.publishers(those, languages));
    }
    to.close("p");
    if event.sources.is_empty() {
        to.leaf("p", &[], words.no_source);
    } else {
        to.open("ul", &[with("aria-label", words.sources)]);
        for source in &event.sources {
            let published = source.published.map_or(words.undated.to_owned(), |day| date::date(day, lang));
            let attributes =
                [with("href", &source.url), with("hreflang", &source.language), with("rel", "external noopener")];
            to.open("li", &[]).leaf("a", &attributes, &source.publisher);
            to.text(" ").text(&published).text(", ").text(words.language(&source.language)).close("li");
        }
        to.close("ul");
    }
    to.close("div");
}
