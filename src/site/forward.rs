//! Pages at addresses of before: an id that was published and has another name now sends its visitor on. A static host
//! can do that only by a page.

use serde_json::{Map, Value};

use super::Page as File;
use super::kinds;
use crate::domain::Lang;
use crate::text::moved::moved;

/// What all of these pages share.
pub(super) struct Forward<'a> {
    /// Where the site will lie, with a slash at its end, if that is known.
    pub(super) site_url: Option<&'a str>,
    /// The style sheet, below the base.
    pub(super) style_path: &'a str,
}

impl Forward<'_> {
    /// A page for each alias and language. What cannot be read is the check's business, and leads nowhere here.
    pub(super) fn pages(&self, aliases: &str) -> Vec<File> {
        let aliases: Map<String, Value> = serde_json::from_str(aliases).unwrap_or_default();
        let mut pages = Vec::new();
        for kind in kinds::folders() {
            let renamed = aliases.get(kind).and_then(Value::as_object).into_iter().flatten();
            let renamed = renamed.filter_map(|(old, new)| Some((old.as_str(), new.as_str()?)));
            for (old, new) in renamed.filter(|(old, new)| is_id(old) && is_id(new)) {
                pages.extend(Lang::ALL.map(|lang| self.page(kind, old, new, lang)));
            }
        }
        pages
    }

    fn page(&self, kind: &str, old: &str, new: &str, lang: Lang) -> File {
        let (tag, words) = (lang.tag(), moved(lang));
        let canonical = self.site_url.map_or_else(String::new, |site| {
            format!("<link rel=\"canonical\" href=\"{}{tag}/{kind}/{new}/\">\n", escaped(site))
        });
        let content = format!(
            "<!DOCTYPE html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n<meta \
             http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'; \
             base-uri 'none'; form-action 'none'\">\n<meta http-equiv=\"refresh\" content=\"0; url=../{new}/\">\n<meta \
             name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" \
             content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n{canonical}<link \
             rel=\"stylesheet\" href=\"../../../{style}\">\n<link rel=\"icon\" href=\"../../../icon.svg\" \
             type=\"image/svg+xml\">\n</head>\n<body>\n<main id=\"content\" class=\"frame\">\n<h1>{title}</h1>\n<p><a \
             class=\"button button-strong\" href=\"../{new}/\">{link}</a></p>\n</main>\n</body>\n</html>\n",
            title = words.title,
            link = words.link,
            style = self.style_path,
        );
        File { path: format!("{tag}/{kind}/{old}/index.html"), content }
    }
}

/// Whether a text may be a folder and a part of a link as it is.
fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn escaped(url: &str) -> String {
    url.replace('&', "&amp;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages(aliases: &str, site_url: Option<&str>) -> Vec<File> {
        Forward { site_url, style_path: "style-1.css" }.pages(aliases)
    }

    #[test]
    fn every_alias_has_a_page_in_every_language() {
        let aliases = r#"{"event": {"a-1": "b-1", "a-2": "b-1"}, "country": {"xx": "pe"}, "category": {"a": "b"}}"#;
        let paths: Vec<String> = pages(aliases, None).into_iter().map(|page| page.path).collect();
        let expected = [
            "en/event/a-1/index.html",
            "ko/event/a-1/index.html",
            "es/event/a-1/index.html",
            "pt/event/a-1/index.html",
        ];
        assert_eq!(paths[..Lang::COUNT], expected);
        assert_eq!(paths.len(), 3 * Lang::COUNT, "no page for a category, which has none of its own: {paths:?}");
    }

    #[test]
    fn a_page_sends_on_by_itself_and_by_a_link_and_wants_no_place_in_an_index() {
        let pages = pages(r#"{"event": {"a-1": "b-1"}}"#, None);
        for (page, words) in pages.iter().zip(["This page has moved", "페이지 주소가 바뀌었습니다"]) {
            let html = &page.content;
            for part in [
                "<meta http-equiv=\"refresh\" content=\"0; url=../b-1/\">",
                "href=\"../b-1/\">",
                "<meta name=\"robots\" content=\"noindex\">",
                "href=\"../../../style-1.css\"",
                "default-src 'none'; style-src 'self';",
                &format!("<title>{words}</title>"),
                &format!("<h1>{words}</h1>"),
            ] {
                assert!(html.contains(part), "{}: no {part} in {html}", page.path);
            }
            assert!(!html.contains("canonical"), "nobody knows the address of the site");
        }
        assert!(pages[1].content.contains("<html lang=\"ko\">"));
    }

    #[test]
    fn the_canonical_address_is_that_of_the_new_page() {
        let page = &pages(r#"{"country": {"xx": "pe"}}"#, Some("https://example.org/a&b/"))[1];
        let link = "<link rel=\"canonical\" href=\"https://example.org/a&amp;b/ko/country/pe/\">";
        assert!(page.content.contains(link), "{}", page.content);
    }

    #[test]
    fn what_is_broken_leads_nowhere() {
        for aliases in [
            "",
            "[]",
            "{",
            r#"{"event": []}"#,
            r#"{"event": {"a": 1, "../a": "b", "a b": "c", "d": "\"><e", "": "f"}}"#,
        ] {
            assert_eq!(pages(aliases, None), [], "{aliases}");
        }
    }
}
