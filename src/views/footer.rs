//! The foot of every page: which release this is, what it covers, what one may do with it.

use leptos::prelude::*;

use crate::domain::{Lang, Meta, PartialDate};
use crate::state::{Page, ViewState, address};
use crate::text::{date, text};

/// The footer; without the record it says only what needs none.
#[component]
pub fn Footer(
    /// The language of the page.
    lang: Lang,
    /// The page on which it stands.
    page: Page,
    /// What the dataset says of itself.
    meta: Option<Meta>,
) -> impl IntoView {
    let words = text(lang);
    let release = meta.as_ref().map(|meta| {
        let day = PartialDate::parse(&meta.version).map_or(meta.version.clone(), |day| date::long(day, lang));
        (words.release)(&day)
    });
    let coverage = meta.and_then(|meta| meta.coverage);
    let covers = coverage.map(|it| (words.covers)(&date::long(it.from, lang), &date::long(it.to, lang)));
    let about = address::href(&page, &ViewState { lang, page: Page::About });
    let report = address::REPORT_URL.map_or_else(|| format!("{about}#report"), str::to_owned);
    let file = |name: String| address::to_file(&page, &format!("data/{name}"));
    view! {
        <footer class="footer">
            <div class="footer-row frame">
                <p>{release} {covers.map(|covers| format!(" · {covers}"))}</p>
                <ul>
                    <li>
                        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">{words.licence}</a>
                    </li>
                    <li>
                        {words.data_files} ": " <a href=file("dataset.json".into())>"dataset.json"</a> ", "
                        <a href=file(format!("text.{}.json", lang.tag()))>{format!("text.{}.json", lang.tag())}</a>
                    </li>
                    <li><a href=about.clone()>{words.about}</a></li>
                    <li><a href=report>{words.report}</a></li>
                </ul>
            </div>
        </footer>
    }
}
