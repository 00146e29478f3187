//! The tags of a page that say what it is, to search engines, messengers and slides.

use super::shell::{Content, Shell};
use crate::domain::Lang;
use crate::state::{Page, ViewState, address};
use crate::text::text;
use crate::views::{Markup, with};

/// Everything that differs from head to head.
pub(super) fn head(shell: &Shell<'_>, page: &Page, content: &Content) -> String {
    let words = text(shell.lang());
    let title = content
        .title
        .as_ref()
        .map_or_else(|| words.site_title.to_owned(), |title| format!("{title} – {}", words.site_title));
    let mut html = Markup::default();
    html.leaf("title", &[], &title);
    named(&mut html, "name", "description", &content.description);
    let is_front = content.title.is_none();
    for (property, value) in [
        ("og:site_name", words.site_title),
        ("og:type", if is_front { "website" } else { "article" }),
        ("og:title", content.title.as_deref().unwrap_or(words.site_title)),
        ("og:description", &content.description),
        ("og:locale", locale(shell.lang())),
    ] {
        named(&mut html, "property", property, value);
    }
    for other in Lang::ALL.into_iter().filter(|lang| *lang != shell.lang()) {
        named(&mut html, "property", "og:locale:alternate", locale(other));
    }
    for (name, value) in [
        ("twitter:card", "summary"),
        ("twitter:title", content.title.as_deref().unwrap_or(words.site_title)),
        ("twitter:description", &content.description),
    ] {
        named(&mut html, "name", name, value);
    }
    if let Some(site) = &shell.sources.site_url {
        absolute(&mut html, site, shell.lang(), page);
    }
    html.open("link", &[with("rel", "stylesheet"), with("href", &format!("./{}", shell.style_path))]);
    // A less-than sign would end the element for a browser's parser.
    let data = content.linked_data.to_string().replace('<', "\\u003c");
    html.open("script", &[with("type", "application/ld+json")]).raw(&data).close("script");
    html.finish()
}

/// What takes the origin: the page's one address, and those of its twins in other languages.
fn absolute(html: &mut Markup, site: &str, lang: Lang, page: &Page) {
    let address = |lang: Lang| format!("{site}{}", address::write(&ViewState { lang, page: page.clone() }));
    html.open("link", &[with("rel", "canonical"), with("href", &address(lang))]);
    named(html, "property", "og:url", &address(lang));
    for other in Lang::ALL {
        let href = address(other);
        html.open("link", &[with("rel", "alternate"), with("hreflang", other.tag()), with("href", &href)]);
    }
    // The root picks the reader's language for explore; other pages have no such address.
    let any = if matches!(page, Page::Explore(_)) { site.to_owned() } else { address(Lang::default()) };
    html.open("link", &[with("rel", "alternate"), with("hreflang", "x-default"), with("href", &any)]);
}

fn named(html: &mut Markup, attribute: &'static str, name: &str, value: &str) {
    html.open("meta", &[with(attribute, name), with("content", value)]);
}

/// As Open Graph names languages.
const fn locale(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en_GB",
        Lang::Ko => "ko_KR",
        Lang::Es => "es_LA",
        Lang::Pt => "pt_BR",
    }
}
