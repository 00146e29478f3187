//! What is said to programs that read the web: everything may be read, and here is the list.

use super::Page as File;

/// `robots.txt`. Only that at the top of a host counts; a site below a path has its map named by the host, or to search
/// engines by hand.
pub(super) fn page(site_url: Option<&str>) -> File {
    let map = site_url.map_or_else(String::new, |site| format!("\nSitemap: {site}sitemap.xml\n"));
    File { path: "robots.txt".to_owned(), content: format!("User-agent: *\nAllow: /\n{map}") }
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn everything_is_allowed_and_the_map_is_named_where_its_address_is_known() {
        assert_eq!(page(None).path, "robots.txt");
        assert_eq!(page(None).content, "User-agent: *\nAllow: /\n");
        let known = page(Some("https://example.org/k/"));
        assert_eq!(known.content, "User-agent: *\nAllow: /\n\nSitemap: https://example.org/k/sitemap.xml\n");
    }
}
