//! Versions of files, made of their content.

use sha2::{Digest, Sha256};

use super::{Sources, strings_file};
use crate::domain::Lang;
use crate::text::text;

/// The versions of what the app loads, worked out once for all pages.
pub(super) struct Versions {
    dataset: String,
    words: [String; Lang::COUNT],
    strings: [String; Lang::COUNT],
    search: [String; Lang::COUNT],
}

impl Versions {
    /// The versions of a site.
    pub(super) fn new(sources: &Sources<'_>, titles: &[String; Lang::COUNT]) -> Self {
        let words = |lang: Lang| {
            let words = sources.words.iter().find(|(other, _)| *other == lang);
            words.map_or_else(String::new, |(_, words)| of(words))
        };
        Self {
            dataset: of(sources.dataset),
            words: Lang::ALL.map(words),
            strings: Lang::ALL.map(|lang| of(&text(lang).lines())),
            search: titles.each_ref().map(|titles| of(titles)),
        }
    }

    /// What the app asks for at its start: the words of the interface, and the record, at once or for the way on.
    pub(super) fn links(&self, lang: Lang, needs_record: bool) -> String {
        let link = |is_needed: bool, file: &str, version: &str| {
            let when = if is_needed { "preload" } else { "prefetch" };
            format!("<link rel=\"{when}\" href=\"./{file}?v={version}\" as=\"fetch\" crossorigin>\n")
        };
        let words_file = format!("data/text.{}.json", lang.tag());
        [
            link(true, &strings_file(lang), &self.strings[lang as usize]),
            link(needs_record, "data/dataset.json", &self.dataset),
            link(needs_record, &words_file, &self.words[lang as usize]),
        ]
        .concat()
    }

    /// The attributes by which the app learns the versions.
    pub(super) fn attributes(&self) -> String {
        let of_language = |lang: Lang| {
            let [words, strings, search] = [&self.words, &self.strings, &self.search].map(|it| &it[lang as usize]);
            let tag = lang.tag();
            format!(" data-words-{tag}=\"{words}\" data-strings-{tag}=\"{strings}\" data-search-{tag}=\"{search}\"")
        };
        format!(" data-dataset=\"{}\"{}", self.dataset, Lang::ALL.map(of_language).concat())
    }
}

/// Sixteen hexadecimal digits that change with the content.
pub(super) fn of(content: &str) -> String {
    Sha256::digest(content).iter().take(8).fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}

/// The source expression that allows inline content in a content security policy.
pub(super) fn policy_hash(content: &str) -> String {
    use base64::Engine as _;
    format!("'sha256-{}'", base64::engine::general_purpose::STANDARD.encode(Sha256::digest(content)))
}
