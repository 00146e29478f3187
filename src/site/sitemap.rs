//! The list of all pages for search engines. They take whole addresses only, so there is none where the address of the
//! site is not known.

use super::Page as File;

/// `sitemap.xml` of pages, each with its path below the base, such as `en/about/`, and the day of its last change.
pub(super) fn page(site_url: &str, pages: &[(String, String)]) -> File {
    let mut map = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    map += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    map.extend(pages.iter().map(|(path, day)| {
        let (site, path, day) = (escaped(site_url), escaped(path), escaped(day));
        format!("<url><loc>{site}{path}</loc><lastmod>{day}</lastmod></url>\n")
    }));
    map += "</urlset>\n";
    File { path: "sitemap.xml".to_owned(), content: map }
}

fn escaped(text: &str) -> String {
    let mut xml = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => xml += "&amp;",
            '<' => xml += "&lt;",
            '>' => xml += "&gt;",
            '"' => xml += "&quot;",
            '\'' => xml += "&apos;",
            other => xml.push(other),
        }
    }
    xml
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn every_page_has_its_whole_address_and_its_day() {
        let pages = [("en/", "2026-11-23"), ("en/about/", "2026-11-24")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        let map = page("https://example.org/k/", &pages);
        assert_eq!(map.path, "sitemap.xml");
        assert_eq!(
            map.content,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n\
             <url><loc>https://example.org/k/en/</loc><lastmod>2026-11-23</lastmod></url>\n\
             <url><loc>https://example.org/k/en/about/</loc><lastmod>2026-11-24</lastmod></url>\n\
             </urlset>\n"
        );
    }

    #[test]
    fn signs_of_xml_are_escaped() {
        let map = page("https://example.org/?a=1&b='2'", &[("<c>\"".to_owned(), String::new())]);
        assert!(map.content.contains("<loc>https://example.org/?a=1&amp;b=&apos;2&apos;&lt;c&gt;&quot;</loc>"));
    }
}
