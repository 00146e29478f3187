//! What every page of the site has around its content.

use leptos::prelude::Owner;

use super::Sources;
use super::early;
use super::head::head;
use super::version::Versions;
use crate::domain::{Lang, Record};
use crate::state::{Page, ViewState, address};
use crate::views::frame;

/// What the pages of a language share.
pub(super) struct Shell<'a> {
    pub(super) sources: &'a Sources<'a>,
    pub(super) record: &'static Record,
    pub(super) style: &'a str,
    pub(super) style_path: &'a str,
    pub(super) versions: &'a Versions,
}

/// A page as far as it differs from others.
pub(super) struct Content {
    /// Its title, without the name of the site; the front page has none.
    pub(super) title: Option<String>,
    /// What it is about, in a sentence or two.
    pub(super) description: String,
    /// What it says to machines.
    pub(super) linked_data: serde_json::Value,
    /// What stands in `main`, as HTML.
    pub(super) main: String,
    /// Whether the app takes it over.
    pub(super) has_app: bool,
    /// A script of a few lines that runs before the first paint.
    pub(super) early: Option<String>,
}

impl Shell<'_> {
    /// The language of the pages.
    pub(super) fn lang(&self) -> Lang {
        self.record.words.lang
    }

    /// The whole page.
    pub(super) fn html(&self, page: &Page, content: &Content) -> String {
        let head = head(self, page, content);
        let body = self.body(page, content);
        let language = format!("<html lang=\"{}\">", self.lang().tag());
        let html = self.sources.template.replacen("<html lang=\"en\">", &language, 1);
        let html = html.replacen("<!--head-->", &head, 1).replacen("<!--body-->", &body, 1);
        let html = without_template_note(&html);
        let html = if content.has_app { self.with_files(&html, page) } else { without_app(&html) };
        let html = match &content.early {
            Some(script) => early::with_script(&html, script),
            None => html,
        };
        // Trunk's script that reloads the page is inline; no page that is published allows that.
        let html = if self.sources.is_dev { early::with_any_script(&html) } else { html };
        let up = address::to_file(page, "");
        html.replace("\"./", &format!("\"{up}"))
    }

    /// With the versions of the app's files; what is loaded for it waits in a template, for `boot.js`.
    fn with_files(&self, html: &str, page: &Page) -> String {
        let boot = "<script type=\"module\" id=\"boot\"";
        let html = html.replacen(boot, &format!("{boot}{}", self.versions.attributes()), 1);
        let first = "<link rel=\"modulepreload\"";
        let links = self.versions.links(self.lang(), page.is_explore());
        let html = html.replacen(first, &format!("<template id=\"files\">{links}{first}"), 1);
        html.replacen("</head>", "</template></head>", 1)
    }

    fn body(&self, page: &Page, content: &Content) -> String {
        let view = ViewState { lang: self.lang(), page: page.clone() };
        let problems = if content.has_app { super::problems::templates(self.lang()) } else { String::new() };
        let meta = &self.record.dataset.meta;
        let address = self.sources.site_url.as_ref().map(|site| format!("{site}{}", address::write(&view)));
        let frame = frame(&view, meta, &content.main, address.as_deref());
        format!("<div id=\"app\">{frame}</div>{problems}")
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
    let Some((before, rest)) = html.split_once("<script type=\"module\" id=\"boot\"") else { return html.to_owned() };
    let (_, after) = rest.split_once("</script>").unwrap_or(("", rest));
    let loads = |tag: &&str| !["rel=\"modulepreload\"", "as=\"fetch\""].iter().any(|mark| tag.contains(mark));
    format!("{before}{after}").split_inclusive('>').filter(loads).collect()
}
