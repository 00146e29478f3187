//! What every page of the site has around its content.

use leptos::prelude::Owner;

use super::version;
use super::{Page as File, Sources};
use crate::domain::{Lang, Meta};
use crate::state::{Page, ViewState, address};
use crate::text::text;
use crate::views::{footer, mast};

/// What the pages of a language share.
pub(super) struct Shell<'a> {
    pub(super) sources: &'a Sources<'a>,
    pub(super) lang: Lang,
    pub(super) meta: &'a Meta,
    pub(super) style_path: &'a str,
}

/// A page as far as it differs from others.
pub(super) struct Content {
    /// Which page it is; `None` at the root, which shows explore.
    pub(super) page: Page,
    /// Its path below the base.
    pub(super) path: String,
    /// Its title, without the name of the site.
    pub(super) title: Option<&'static str>,
    /// What stands in `main`, as HTML.
    pub(super) main: String,
    /// Whether the app takes it over.
    pub(super) has_app: bool,
}

impl Shell<'_> {
    /// The file of a page.
    pub(super) fn file(&self, content: &Content) -> File {
        let head = self.head(content);
        let body = self.body(content);
        let html =
            self.sources.template.replacen("<html lang=\"en\">", &format!("<html lang=\"{}\">", self.lang.tag()), 1);
        let html = html.replacen("<!--head-->", &head, 1).replacen("<!--body-->", &body, 1);
        let html = without_template_note(&html);
        let html = if content.has_app { self.with_versions(&html) } else { without_app(&html) };
        // Trunk's script that reloads the page is inline; no page that is published allows that.
        let html = if self.sources.is_dev {
            html.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
        } else {
            html
        };
        let up = "../".repeat(content.path.matches('/').count());
        let html = html.replace("\"./", &format!("\"{}", if up.is_empty() { "./" } else { &up }));
        File { path: content.path.clone(), content: html }
    }

    fn head(&self, content: &Content) -> String {
        let words = text(self.lang);
        let title =
            content.title.map_or(words.site_title.to_owned(), |title| format!("{title} – {}", words.site_title));
        let url = self.sources.site_url.as_ref().map(|site| {
            let page = address::write(&ViewState { lang: self.lang, page: content.page.clone() });
            format!(
                "<link rel=\"canonical\" href=\"{site}{page}\">\n<meta property=\"og:url\" content=\"{site}{page}\">\n"
            )
        });
        let preload = if content.has_app { self.preload() } else { String::new() };
        format!(
            "<title>{title}</title>\n<meta name=\"description\" content=\"{}\">\n<meta property=\"og:title\" \
             content=\"{title}\">\n{}<link rel=\"stylesheet\" href=\"./{}\">\n{preload}",
            words.description,
            url.unwrap_or_default(),
            self.style_path
        )
    }

    /// The data are asked for while the app is still on its way.
    fn preload(&self) -> String {
        let link = |file: &str, version: &str| {
            format!("<link rel=\"preload\" href=\"./data/{file}?v={version}\" as=\"fetch\" crossorigin>\n")
        };
        let words = self.words_version(self.lang);
        let words_file = format!("text.{}.json", self.lang.tag());
        link("dataset.json", &version::of(self.sources.dataset)) + &link(&words_file, &words)
    }

    fn words_version(&self, lang: Lang) -> String {
        let words = self.sources.words.iter().find(|(other, _)| *other == lang);
        words.map_or_else(String::new, |(_, words)| version::of(words))
    }

    fn with_versions(&self, html: &str) -> String {
        let words = Lang::ALL.map(|lang| format!(" data-words-{}=\"{}\"", lang.tag(), self.words_version(lang)));
        let versions = format!(" data-dataset=\"{}\"{}", version::of(self.sources.dataset), words.concat());
        html.replacen(
            "<script type=\"module\" id=\"boot\"",
            &format!("<script type=\"module\" id=\"boot\"{versions}"),
            1,
        )
    }

    fn body(&self, content: &Content) -> String {
        let words = text(self.lang);
        let view = ViewState { lang: self.lang, page: content.page.clone() };
        let (mast, footer) = (mast(&view), footer(&view, self.meta));
        let skip = format!("<a class=\"skip\" href=\"#content\">{}</a>", words.skip_to_content);
        let problems = if content.has_app { super::problems::templates(self.lang) } else { String::new() };
        format!(
            "<div id=\"app\">{skip}<header class=\"mast\">{mast}</header><main id=\"content\" class=\"frame\" tabindex=\"-1\">{}</main><footer class=\"footer\">{footer}</footer></div>{problems}",
            content.main
        )
        // Placeholders of the renderer for places that change; nothing changes in a file.
        .replace("<!>", "")
    }
}

/// Draws under an owner of its own, which components need and a file does not keep.
pub(super) fn drawn<T>(draw: impl FnOnce() -> T) -> T {
    let owner = Owner::new();
    owner.with(draw)
}

fn without_template_note(html: &str) -> String {
    let Some((before, rest)) = html.split_once("<!-- A template") else { return html.to_owned() };
    let after = rest.split_once("-->\n").map_or(rest, |(_, after)| after);
    format!("{before}{after}")
}

/// Without the elements by which Trunk loads the app.
fn without_app(html: &str) -> String {
    let loads = |tag: &&str| {
        !["rel=\"modulepreload\"", "id=\"boot\"", "as=\"fetch\"", "</script"].iter().any(|mark| tag.contains(mark))
    };
    html.split_inclusive('>').filter(loads).collect()
}
