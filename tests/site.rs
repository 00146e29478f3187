//! The pages that are written ahead: each complete by itself, and every link in them leads to a file of the site.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use k_defense::domain::Lang;
use k_defense::site::{Page, Sources, pages, write};
use scraper::Html;
use support::html::{all, only, parse, text_of, value};
use support::{DATASET, WORDS, project, read};

const APP: &str = "k-defense-0123456789abcdef";

/// `index.html` as Trunk leaves it: its own lines gone, the app's in their place.
fn template() -> String {
    let source = read("index.html");
    let own: String = source.split_inclusive('\n').filter(|line| !line.contains("data-trunk")).collect();
    assert_ne!(own, source, "the template has no lines of Trunk");
    let boot = read("Trunk.toml");
    let (_, boot) = boot.split_once("pattern_script = '").expect("Trunk.toml says how the app is started");
    let boot = boot.split('\'').next().unwrap().replace("{base}", "./");
    let boot = boot.replace("{js}", &format!("{APP}.js")).replace("{wasm}", &format!("{APP}_bg.wasm"));
    let loads = format!(
        "{boot}\n<link rel=\"modulepreload\" href=\"./{APP}.js\" crossorigin=\"anonymous\"><link rel=\"preload\" \
         href=\"./{APP}_bg.wasm\" crossorigin=\"anonymous\" as=\"fetch\" type=\"application/wasm\"></head>"
    );
    own.replacen("</head>", &loads, 1)
}

fn style() -> String {
    let mut sheets: Vec<_> = fs::read_dir(project().join("style")).unwrap().map(|it| it.unwrap().path()).collect();
    sheets.sort();
    sheets.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

fn site(site_url: Option<&str>) -> Vec<Page> {
    let template = template();
    pages(&Sources {
        template: &template,
        dataset: &DATASET,
        style: style(),
        words: vec![(Lang::En, WORDS.clone())],
        site_url: site_url.map(str::to_owned),
        is_dev: false,
    })
}

fn is_document(page: &Page) -> bool {
    Path::new(&page.path).extension().is_some_and(|it| it == "html")
}

fn documents(site: &[Page]) -> Vec<(&str, Html)> {
    let pages = site.iter().filter(|page| is_document(page));
    pages.map(|page| (page.path.as_str(), Html::parse_document(&page.content))).collect()
}

/// The files of the site: those that are written, those of `public/`, those of the app.
fn files(site: &[Page]) -> BTreeSet<String> {
    let mut files: BTreeSet<String> = site.iter().map(|page| page.path.clone()).collect();
    files.extend([format!("{APP}.js"), format!("{APP}_bg.wasm")]);
    let mut folders = vec![project().join("public")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let below = path.strip_prefix(project().join("public")).unwrap();
                files.insert(below.to_str().unwrap().to_owned());
            }
        }
    }
    files
}

#[test]
fn every_address_has_its_file() {
    let site = site(None);
    let paths: Vec<&str> = site.iter().map(|page| page.path.as_str()).collect();
    for path in ["index.html", "404.html", "en/index.html", "en/about/index.html"] {
        assert!(paths.contains(&path), "{path} is not in {paths:?}");
    }
    assert_eq!(paths.iter().collect::<BTreeSet<_>>().len(), paths.len(), "a file is written twice: {paths:?}");
    assert!(paths.iter().all(|path| !path.starts_with('/') && !path.contains("..")), "{paths:?}");
}

#[test]
fn each_page_is_well_formed() {
    let site = site(None);
    for page in site.iter().filter(|page| is_document(page)) {
        parse(&page.path, &page.content);
    }
}

#[test]
fn each_page_is_complete() {
    for site_url in [None, Some("https://example.org/some/path/")] {
        let site = site(site_url);
        for (path, page) in documents(&site) {
            assert_eq!(value(only(&page, "html"), "lang"), "en", "{path}");
            assert_eq!(all(&page, "h1").len(), 1, "{path}: one h1");
            assert_eq!(all(&page, "main").len(), 1, "{path}: one main");
            assert_eq!(all(&page, "body footer a[href*=about]").len(), 2, "{path}: a footer that leads on");
            assert_eq!(all(&page, "main h1").len(), 1, "{path}: the h1 stands in main");
            assert!(text_of(only(&page, "title")).contains("K-Defense"), "{path}: a title");
            assert_eq!(all(&page, "meta[charset=utf-8], meta[name=viewport]").len(), 2, "{path}");
            assert!(all(&page, "base").is_empty(), "{path}: one build runs anywhere, so no page holds a base");
        }
        for page in site {
            assert!(!page.content.contains("<!>"), "{}: a placeholder of the renderer is left", page.path);
            assert!(!page.content.contains("<!--"), "{}: a mark or a note of the template is left", page.path);
            assert!(!page.content.contains("data-trunk"), "{}: a line of Trunk is left", page.path);
        }
    }
}

#[test]
fn the_policy_allows_nothing_inline() {
    for (path, page) in documents(&site(None)) {
        let policy = value(only(&page, "meta[http-equiv=Content-Security-Policy]"), "content");
        assert!(policy.contains("default-src 'none'"), "{path}: {policy}");
        for loose in ["unsafe-inline", "'unsafe-eval'", "*", "http:", "data:"] {
            assert!(!policy.contains(loose), "{path}: {loose} in {policy}");
        }
        let has_hashes = path == "404.html";
        assert_eq!(policy.contains("'sha256-"), has_hashes, "{path}: {policy}");
        for inline in all(&page, "script:not([src]), style") {
            assert!(has_hashes, "{path}: inline content that the policy forbids: {:.80}", inline.html());
        }
        assert!(all(&page, "[style]").is_empty(), "{path}: a style attribute, which the policy forbids");
    }
}

/// Where a link leads, as a path on the host; nothing where it leads away.
fn target(base: &str, page: &str, link: &str) -> Option<String> {
    let link = link.split(['?', '#']).next().unwrap();
    if link.contains("://") || link.starts_with("mailto:") {
        return None;
    }
    if link.starts_with('/') {
        return Some(link.to_owned());
    }
    let here = format!("{base}{page}");
    if link.is_empty() {
        return Some(here);
    }
    let mut folders: Vec<&str> = here.split('/').collect();
    folders.pop();
    for part in link.split_inclusive('/') {
        match part {
            "./" => {}
            "../" => {
                folders.pop();
                assert!(!folders.is_empty(), "{link} on {page} leads out of the host");
            }
            part => folders.push(part.trim_end_matches('/')),
        }
    }
    let slash = if link.ends_with('/') { "/" } else { "" };
    Some(format!("{}{slash}", folders.join("/")))
}

/// Every link on every page, from a site that lies at a base.
fn check_links(base: &str, site: &[Page]) {
    let files = files(site);
    let documents = documents(site);
    let mut checked = 0;
    for (path, page) in &documents {
        for (selector, attribute) in
            [("[href]", "href"), ("[src]", "src"), ("[data-js]", "data-js"), ("[data-wasm]", "data-wasm")]
        {
            for element in all(page, selector) {
                let link = value(element, attribute);
                // A host gives this page at any depth, so what it holds is found by its own script.
                let is_found_by_script = *path == "404.html" && link.starts_with('/');
                let Some(target) = target(base, path, link).filter(|_| !is_found_by_script) else { continue };
                let below = target.strip_prefix(base);
                let below = below.unwrap_or_else(|| panic!("{link} on {path} leads out of {base} to {target}"));
                let file =
                    if below.is_empty() || below.ends_with('/') { format!("{below}index.html") } else { below.into() };
                assert!(files.contains(&file), "{link} on {path} leads to {file}, which is not there");
                if let Some((_, id)) = link.split_once('#') {
                    let (_, page) = documents.iter().find(|(path, _)| *path == file).unwrap();
                    assert_eq!(all(page, &format!("[id=\"{id}\"]")).len(), 1, "{link} on {path}: no such place");
                }
                checked += 1;
            }
        }
    }
    assert!(checked > 20, "only {checked} links, so this test shows little");
}

#[test]
fn every_link_leads_to_a_file() {
    check_links("/", &site(None));
    check_links("/some/sub-path/", &site(None));
    check_links("/some/sub-path/", &site(Some("https://example.org/some/sub-path/")));
}

#[test]
fn links_are_resolved_as_a_browser_does() {
    let check = |page: &str, link: &str, expected: Option<&str>| {
        assert_eq!(target("/a/", page, link).as_deref(), expected, "{link} on {page}");
    };
    check("en/index.html", "../en/about/", Some("/a/en/about/"));
    check("en/about/index.html", "../../data/x.json?v=1", Some("/a/data/x.json"));
    check("index.html", "./en/", Some("/a/en/"));
    check("index.html", "#content", Some("/a/index.html"));
    check("index.html", "https://example.org/", None);
    check("en/index.html", "../../en/", Some("/en/"));
}

#[test]
fn only_where_the_site_lies_is_known_it_is_named() {
    let absolute = |site: &[Page]| {
        let own = |page: &&Page| page.content.contains("https://example.org/some/");
        site.iter().filter(own).map(|page| page.path.clone()).collect::<Vec<_>>()
    };
    assert_eq!(absolute(&site(None)), [""; 0]);
    let site = site(Some("https://example.org/some/"));
    for (path, page) in documents(&site).into_iter().filter(|(path, _)| *path != "404.html") {
        let canonical = value(only(&page, "link[rel=canonical]"), "href");
        let expected = if path.contains("about") { "en/about/" } else { "en/" };
        assert_eq!(canonical, format!("https://example.org/some/{expected}"), "{path}");
    }
    let missing = documents(&site).into_iter().find(|(path, _)| *path == "404.html").unwrap().1;
    assert_eq!(value(only(&missing, "#home"), "href"), "https://example.org/some/en/");
    assert!(all(&missing, "link[rel=canonical]").is_empty(), "nothing has no canonical address");
}

#[test]
fn what_the_app_needs_is_on_its_pages_only() {
    let site = site(None);
    for (path, page) in documents(&site) {
        let has_app = path == "index.html" || path == "en/index.html";
        for selector in ["script#boot[type=module]", "link[rel=modulepreload]", "#app", "#results"] {
            let is_shell = selector == "#app" && path == "en/about/index.html";
            assert_eq!(all(&page, selector).len(), usize::from(has_app || is_shell), "{path}: {selector}");
        }
        let problems = ["no-wasm", "replaced", "offline", "late", "stopped"];
        let templates: Vec<&str> = all(&page, "template").into_iter().map(|it| value(it, "id")).collect();
        let expected: Vec<String> = problems.iter().filter(|_| has_app).map(|it| format!("problem-{it}")).collect();
        assert_eq!(templates, expected, "{path}: what boot.js says when the app cannot start");
        if !has_app {
            continue;
        }
        let boot = only(&page, "script#boot");
        let preloads = all(&page, "link[rel=preload][as=fetch]");
        let preloads: Vec<&str> = preloads.into_iter().map(|it| value(it, "href")).collect();
        for (file, version) in [("dataset.json", "data-dataset"), ("text.en.json", "data-words-en")] {
            let wanted = format!("data/{file}?v={}", value(boot, version));
            assert!(preloads.iter().any(|href| href.ends_with(&wanted)), "{path}: {wanted} is not in {preloads:?}");
        }
    }
}

#[test]
fn boot_script_and_pages_name_the_same_problems() {
    let boot = read("public/boot.js");
    let site = site(None);
    let page = &site.iter().find(|page| page.path == "en/index.html").unwrap().content;
    for id in ["no-wasm", "replaced", "offline", "late", "stopped"] {
        assert!(boot.contains(&format!("\"{id}\"")), "boot.js never says {id}");
        let (_, template) = page.split_once(&format!("<template id=\"problem-{id}\">")).unwrap();
        let template = template.split_once("</template>").unwrap().0;
        let document =
            format!("<!DOCTYPE html><html lang=\"en\"><head><title>A</title></head><body>{template}</body></html>");
        let said = parse(id, &document);
        only(&said, "[role=alert][data-problem]");
        only(&said, "button[data-action=reload]");
    }
}

#[test]
fn the_style_sheet_is_named_by_its_content() {
    let site = site(None);
    let sheet = site.iter().find(|page| Path::new(&page.path).extension().is_some_and(|it| it == "css")).unwrap();
    for (path, page) in documents(&site).into_iter().filter(|(path, _)| *path != "404.html") {
        let href = value(only(&page, "link[rel=stylesheet]"), "href");
        assert!(href.ends_with(&format!("/{}", sheet.path)), "{path}: {href}");
    }
    let template = template();
    let style = format!("{}.b {{}}", style());
    let words = Vec::new();
    let other = pages(&Sources { template: &template, dataset: &DATASET, style, words, site_url: None, is_dev: false });
    assert!(other.iter().all(|page| page.path != sheet.path), "another style under the same name");
}

#[test]
fn a_dataset_that_cannot_be_read_does_not_stop_the_pages() {
    let template = template();
    let words = vec![(Lang::En, WORDS.clone())];
    let broken =
        pages(&Sources { template: &template, dataset: "{", style: style(), words, site_url: None, is_dev: false });
    assert_eq!(broken.len(), site(None).len());
    documents(&broken);
}

#[test]
fn the_tool_writes_what_it_makes() {
    let staging = Path::new(env!("CARGO_TARGET_TMPDIR")).join("site");
    fs::create_dir_all(&staging).unwrap();
    fs::write(staging.join("index.html"), template()).unwrap();
    let written = write(&staging, &project(), None, false).unwrap();
    for page in &written {
        assert_eq!(fs::read_to_string(staging.join(&page.path)).unwrap(), page.content, "{}", page.path);
    }
    check_links("/", &written);
    let empty = Path::new(env!("CARGO_TARGET_TMPDIR")).join("nothing-here");
    assert!(write(&empty, &project(), None, false).is_err(), "without a built app there is nothing to write");
}
