//! HTML as a string: an event, a card, a drawing, a page.
//!
//! Typed elements would cost the app two thirds of its size again, and every row time; here one writer escapes all that
//! it is given, and the browser's own parser does the rest. What follows the choice stands in slots (`explore`).

use crate::domain::Lang;

/// HTML in the making.
#[derive(Debug, Default)]
pub(crate) struct Markup {
    html: String,
}

/// An attribute and its value; one without a value is left out.
pub(crate) type Attribute<'a> = (&'static str, Option<&'a str>);

/// An attribute with a value.
pub(crate) fn with<'a>(name: &'static str, value: &'a str) -> Attribute<'a> {
    (name, Some(value))
}

/// The language of something, where it is not that of the page.
pub(super) fn foreign(lang: Lang, page: Lang) -> Attribute<'static> {
    ("lang", (lang != page).then_some(lang.tag()))
}

impl Markup {
    /// A start tag.
    pub(crate) fn open(&mut self, tag: &'static str, attributes: &[Attribute<'_>]) -> &mut Self {
        self.html.push('<');
        self.html.push_str(tag);
        for (name, value) in attributes {
            if let Some(value) = value {
                self.html.push(' ');
                self.html.push_str(name);
                if value.is_empty() {
                    continue;
                }
                self.html.push_str("=\"");
                self.escape(value);
                self.html.push('"');
            }
        }
        self.html.push('>');
        self
    }

    /// An end tag.
    pub(crate) fn close(&mut self, tag: &'static str) -> &mut Self {
        self.html.push_str("</");
        self.html.push_str(tag);
        self.html.push('>');
        self
    }

    /// Text.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.escape(text);
        self
    }

    /// HTML that this writer has made before.
    pub(crate) fn raw(&mut self, html: &str) -> &mut Self {
        self.html.push_str(html);
        self
    }

    /// An element that holds text only; an empty one where the text is.
    pub(crate) fn leaf(&mut self, tag: &'static str, attributes: &[Attribute<'_>], text: &str) -> &mut Self {
        self.open(tag, attributes).text(text).close(tag)
    }

    /// An element of one class that holds text only.
    pub(crate) fn line(&mut self, tag: &'static str, class: &'static str, text: &str) -> &mut Self {
        self.leaf(tag, &[with("class", class)], text)
    }

    /// A start tag with a class.
    pub(crate) fn block(&mut self, tag: &'static str, class: &str) -> &mut Self {
        self.open(tag, &[with("class", class)])
    }

    /// The HTML.
    pub(crate) fn finish(self) -> String {
        self.html
    }

    fn escape(&mut self, text: &str) {
        let mut rest = text;
        while let Some(place) = rest.find(['&', '<', '>', '"']) {
            let (plain, special) = rest.split_at_checked(place).unwrap_or((rest, ""));
            self.html.push_str(plain);
            self.html.push_str(match special.as_bytes().first() {
                Some(b'&') => "&amp;",
                Some(b'<') => "&lt;",
                Some(b'>') => "&gt;",
                _ => "&quot;",
            });
            rest = special.get(1..).unwrap_or_default();
        }
        self.html.push_str(rest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_given_can_open_a_tag_or_end_an_attribute() {
        let mut markup = Markup::default();
        markup.open("a", &[with("href", "\"><script>"), ("title", None)]).text("a < b & \"c\"").close("a");
        assert_eq!(markup.finish(), "<a href=\"&quot;&gt;&lt;script&gt;\">a &lt; b &amp; &quot;c&quot;</a>");
    }
}
