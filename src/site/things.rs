//! The pages of a programme, of a weapon system, of an organisation.

use serde_json::{Value, json};

use super::linked_data;
use super::shell::{Content, Shell};
use crate::domain::Facet;
use crate::state::Page;
use crate::text::text;
use crate::text::things::things;
use crate::views::thing;

/// What the page of a programme holds.
pub(super) fn programme(shell: &Shell<'_>, page: &Page) -> Content {
    let record = shell.record;
    let place = if let Page::Programme(id) = page { record.programme(id) } else { None };
    let title = place.map_or("", |it| record.words.programme(it).unwrap_or(&record.dataset.programmes[it].id));
    let words = text(shell.lang());
    let description = place.map_or_else(String::new, |it| {
        let outcome = words.outcome(record.dataset.programmes[it].outcome);
        things(shell.lang()).programme_description(title, outcome, &words.events(record.threads[it].len()))
    });
    content(shell, page, title, description, &json!({"@type": "Thing", "name": title}))
}

/// What the page of a weapon system holds.
pub(super) fn system(shell: &Shell<'_>, page: &Page) -> Content {
    let record = shell.record;
    let place = if let Page::System(id) = page { record.system(id) } else { None };
    let Some(system) = place.map(|it| &record.dataset.systems[it]) else {
        return content(shell, page, "", String::new(), &Value::Null);
    };
    let name = system.name(shell.lang()).0;
    let category = record.words.category(system.category).unwrap_or_default();
    let events = text(shell.lang()).events(record.events_of(Facet::System, &system.id).len());
    let description = things(shell.lang()).system_description(name, category, &events);
    content(shell, page, name, description, &json!({"@type": "Thing", "name": name, "alternateName": system.aliases}))
}

/// What the page of an organisation holds.
pub(super) fn organisation(shell: &Shell<'_>, page: &Page) -> Content {
    let record = shell.record;
    let place = if let Page::Organisation(id) = page { record.organisation(id) } else { None };
    let Some(organisation) = place.map(|it| &record.dataset.organisations[it]) else {
        return content(shell, page, "", String::new(), &Value::Null);
    };
    let name = organisation.name(shell.lang()).0;
    let events = text(shell.lang()).events(record.events_of(Facet::Organisation, &organisation.id).len());
    let description = things(shell.lang()).organisation_description(name, &events);
    let about = json!({"@type": "Organization", "name": name, "alternateName": organisation.aliases});
    content(shell, page, name, description, &about)
}

fn content(shell: &Shell<'_>, page: &Page, title: &str, description: String, about: &Value) -> Content {
    Content {
        title: Some(title.to_owned()),
        linked_data: linked_data::page(shell, page, "CollectionPage", title, &description, about),
        description,
        main: thing(shell.record, page),
        has_app: true,
        early: None,
    }
}
