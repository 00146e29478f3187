//! What pages say to machines, in the words of schema.org.

use serde_json::{Value, json};

use super::shell::Shell;
use crate::domain::{Event, EventWords};
use crate::state::{Page, ViewState, address};
use crate::text::text;

/// The record as a whole.
pub(super) fn dataset(shell: &Shell<'_>) -> Value {
    let words = text(shell.lang());
    let meta = &shell.record.dataset.meta;
    let coverage = meta.coverage.map(|it| format!("{}/{}", it.from, it.to));
    let site = shell.sources.site_url.as_ref();
    let file = |name: String| {
        let url = site.map(|site| format!("{site}data/{name}"))?;
        Some(json!({"@type": "DataDownload", "encodingFormat": "application/json", "contentUrl": url}))
    };
    let files = [file("dataset.json".to_owned()), file(format!("text.{}.json", shell.lang().tag()))];
    filled(json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": words.site_title,
        "description": words.description,
        "url": url(shell, &Page::Explore(crate::domain::Selection::default())),
        "inLanguage": shell.lang().tag(),
        "version": meta.version,
        "dateModified": meta.version,
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "isAccessibleForFree": true,
        "creator": {"@type": "Organization", "name": words.site_title},
        "temporalCoverage": coverage,
        "distribution": files.into_iter().flatten().collect::<Vec<_>>(),
    }))
}

/// Something that happened, with who says so.
pub(super) fn event(shell: &Shell<'_>, event: &Event, said: &EventWords) -> Value {
    let lang = shell.lang();
    let dataset = &shell.record.dataset;
    let places = event.countries.iter().map(|&place| {
        let country = &dataset.countries[place];
        let address = json!({"@type": "PostalAddress", "addressCountry": country.code.to_ascii_uppercase()});
        json!({"@type": "Place", "name": country.name(lang), "address": address})
    });
    let takers = event
        .organisations
        .iter()
        .map(|&place| json!({"@type": "Organization", "name": dataset.organisations[place].name(lang).0}));
    let sources = event.sources.iter().map(|source| {
        filled(json!({
            "@type": "CreativeWork",
            "url": source.url,
            "name": source.title,
            "inLanguage": source.language,
            "datePublished": source.published.map(|day| day.to_string()),
            "publisher": {"@type": "Organization", "name": source.publisher},
        }))
    });
    filled(json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "name": said.title,
        "description": said.summary,
        "url": url(shell, &Page::Event(event.id.clone())),
        "inLanguage": lang.tag(),
        "startDate": event.span.start.to_string(),
        "endDate": event.span.end.map(|end| end.to_string()),
        "location": places.collect::<Vec<_>>(),
        "contributor": takers.collect::<Vec<_>>(),
        "subjectOf": sources.collect::<Vec<_>>(),
    }))
}

/// A page about something, which has a type and a name.
pub(super) fn page(shell: &Shell<'_>, page: &Page, kind: &str, name: &str, description: &str, about: &Value) -> Value {
    filled(json!({
        "@context": "https://schema.org",
        "@type": kind,
        "name": name,
        "description": description,
        "url": url(shell, page),
        "inLanguage": shell.lang().tag(),
        "about": about,
        "isPartOf": {"@type": "WebSite", "name": text(shell.lang()).site_title},
    }))
}

fn url(shell: &Shell<'_>, page: &Page) -> Option<String> {
    let path = address::write(&ViewState { lang: shell.lang(), page: page.clone() });
    shell.sources.site_url.as_ref().map(|site| format!("{site}{path}"))
}

/// Without what is not known: readers take null for a value.
fn filled(mut value: Value) -> Value {
    if let Some(fields) = value.as_object_mut() {
        fields.retain(|_, value| !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty()));
    }
    value
}
