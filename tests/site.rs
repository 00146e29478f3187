//! The pages that are written ahead: each complete by itself, and every link in them leads to a file of the site.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use k_defense::domain::Lang;
use k_defense::site::{Page, Sources, pages, write};
use k_defense::text::text;
use k_defense::text::things::things;
use scraper::Html;
use support::html::{all, inside, only, own_texts, parse, text_of, value};
use support::plain::list_of;
use support::{DATASET, RAW, project, read, words};

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

/// As if an event and a system had been published under other ids before.
const ALIASES: &str =
    r#"{"event": {"an-old-id": "peru-2024-fame-stx-k808-supply-contract"}, "system": {"an-old-system": "kt-1p"}}"#;
const SITE_URL: &str = "https://example.org/some/path/";
/// The site where the build does not know where it will lie.
static PLAIN: LazyLock<Vec<Page>> = LazyLock::new(|| site(None));
/// The site where it does.
static PLACED: LazyLock<Vec<Page>> = LazyLock::new(|| site(Some(SITE_URL)));

fn site(site_url: Option<&str>) -> Vec<Page> {
    let template = template();
    pages(&Sources {
        template: &template,
        dataset: &DATASET,
        style: style(),
        words: Lang::ALL.map(|lang| (lang, words(lang).to_owned())).into(),
        aliases: ALIASES,
        site_url: site_url.map(str::to_owned),
        is_dev: false,
    })
    .unwrap()
}

fn is_document(page: &Page) -> bool {
    Path::new(&page.path).extension().is_some_and(|it| it == "html")
}

/// Every page as a browser reads it, one after the other: all at once would fill the memory.
fn documents(site: &[Page]) -> impl Iterator<Item = (&str, Html)> {
    site.iter().filter(|page| is_document(page)).map(|page| (page.path.as_str(), Html::parse_document(&page.content)))
}

/// A page of each kind and language, and those that stand alone.
fn some_of_each(site: &'static [Page]) -> Vec<(&'static str, Html)> {
    let is_one = |page: &&Page| {
        let parts: Vec<&str> = page.path.split('/').collect();
        match parts.as_slice() {
            [_, "event", id, _] => id.starts_with("peru-2024-fame"),
            [_, "country", code, _] => *code == "pe",
            [_, "system", id, _] => *id == "kt-1p",
            [_, "programme", id, _] => *id == "peru-kt-1p",
            [_, "organisation", id, _] => *id == "kai",
            _ => is_document(page),
        }
    };
    site.iter().filter(is_one).map(|page| (page.path.as_str(), Html::parse_document(&page.content))).collect()
}

fn page<'a>(site: &'a [Page], path: &str) -> &'a Page {
    site.iter().find(|page| page.path == path).unwrap_or_else(|| panic!("no {path}"))
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
fn every_thing_has_a_page_in_every_language() {
    let mut expected: BTreeSet<String> = ["index.html", "404.html"].map(str::to_owned).into();
    for lang in Lang::ALL.map(Lang::tag) {
        expected.extend([format!("{lang}/index.html"), format!("{lang}/about/index.html")]);
        expected.insert(format!("{lang}/compare/index.html"));
        for event in list_of(&RAW, "events") {
            expected.insert(format!("{lang}/event/{}/index.html", event["id"].as_str().unwrap()));
        }
        expected.insert(format!("{lang}/event/an-old-id/index.html"));
        for country in list_of(&RAW, "countries") {
            let code = country["code"].as_str().unwrap().to_ascii_lowercase();
            expected.insert(format!("{lang}/country/{code}/index.html"));
        }
        for (list, folder) in [("systems", "system"), ("programmes", "programme"), ("organisations", "organisation")] {
            for thing in list_of(&RAW, list) {
                expected.insert(format!("{lang}/{folder}/{}/index.html", thing["id"].as_str().unwrap()));
            }
        }
        expected.insert(format!("{lang}/system/an-old-system/index.html"));
    }
    let written: Vec<String> = PLAIN.iter().filter(|it| is_document(it)).map(|it| it.path.clone()).collect();
    assert_eq!(written.iter().cloned().collect::<BTreeSet<_>>(), expected);
    assert_eq!(written.len(), expected.len(), "a file is written twice");
}

#[test]
fn each_page_is_well_formed_and_says_what_it_is() {
    for it in PLACED.iter().filter(|page| is_document(page)) {
        let path = it.path.as_str();
        let page = parse(path, &it.content);
        assert_eq!(all(&page, "h1").len(), 1, "{path}: one h1");
        assert_eq!(all(&page, "main").len(), 1, "{path}: one main");
        assert_eq!(all(&page, "main h1").len(), 1, "{path}: the h1 stands in main");
        assert_eq!(all(&page, "meta[charset=utf-8], meta[name=viewport]").len(), 2, "{path}");
        assert!(all(&page, "base").is_empty(), "{path}: one build runs anywhere, so no page holds a base");
        let title = text_of(only(&page, "title"));
        for mark in ["<!>", "<!--", "data-trunk"] {
            assert!(!it.content.contains(mark), "{path}: {mark} is left");
        }
        if path == "404.html" || path.contains("an-old-") {
            continue;
        }
        let lang = path.split('/').next().and_then(Lang::from_tag).unwrap_or_default();
        assert_eq!(value(only(&page, "html"), "lang"), lang.tag(), "{path}");
        assert!(title.ends_with(text(lang).site_title), "{path}: {title}");
        assert_eq!(all(&page, "nav.mast-languages a[hreflang]").len(), Lang::COUNT, "{path}");
        let description = value(only(&page, "meta[name=description]"), "content");
        assert!(description.chars().count() > 20, "{path}: {description}");
        for (attribute, name, expected) in [
            ("property", "og:description", Some(description)),
            ("name", "twitter:description", Some(description)),
            ("name", "twitter:card", Some("summary")),
            ("property", "og:site_name", Some(text(lang).site_title)),
            ("property", "og:title", None),
            ("name", "twitter:title", None),
            ("property", "og:type", None),
            ("property", "og:locale", None),
        ] {
            let content = value(only(&page, &format!("meta[{attribute}=\"{name}\"]")), "content");
            assert!(expected.is_none_or(|it| it == content), "{path}: {name} is {content}");
            assert!(!content.is_empty(), "{path}: {name}");
        }
        let data: serde_json::Value =
            serde_json::from_str(&text_of(only(&page, "script[type=\"application/ld+json\"]"))).unwrap();
        let kind = match path.split('/').nth(1) {
            Some("event") => "Event",
            Some("country" | "system" | "programme" | "organisation" | "compare") => "CollectionPage",
            Some("about") => "AboutPage",
            _ => "Dataset",
        };
        assert_eq!(data["@type"], kind, "{path}");
        check_addresses(path, &page, lang, &data);
        check_policy(path, &page);
    }
}

/// What takes the address of the site.
fn check_addresses(path: &str, page: &Html, lang: Lang, data: &serde_json::Value) {
    let below = path.strip_suffix("index.html").unwrap().split_once('/').map_or("", |(_, below)| below);
    let address = |lang: Lang| format!("{SITE_URL}{}/{below}", lang.tag());
    assert_eq!(value(only(page, "link[rel=canonical]"), "href"), address(lang), "{path}");
    assert_eq!(value(only(page, "meta[property=\"og:url\"]"), "content"), address(lang), "{path}");
    assert_eq!(data["url"], address(lang), "{path}");
    for other in Lang::ALL {
        let twin = only(page, &format!("link[rel=alternate][hreflang={}]", other.tag()));
        assert_eq!(value(twin, "href"), address(other), "{path}");
    }
    let any = if below.is_empty() { SITE_URL.to_owned() } else { address(Lang::En) };
    assert_eq!(value(only(page, "link[rel=alternate][hreflang=x-default]"), "href"), any, "{path}");
}

fn check_policy(path: &str, page: &Html) {
    let policy = value(only(page, "meta[http-equiv=Content-Security-Policy]"), "content");
    assert!(policy.contains("default-src 'none'"), "{path}: {policy}");
    for loose in ["unsafe-inline", "'unsafe-eval'", "*", "http:", "data:"] {
        assert!(!policy.contains(loose), "{path}: {loose} in {policy}");
    }
    assert!(all(page, "[style]").is_empty(), "{path}: a style attribute, which the policy forbids");
    // A block of data is no script, and no policy asks after it.
    for inline in all(page, "script:not([src]):not([type=\"application/ld+json\"]), style") {
        let hash = support::policy_hash(&text_of(inline));
        assert!(policy.contains(&hash), "{path}: inline content that the policy forbids: {:.80}", inline.html());
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

/// Every link on some pages of a site that lies at a base.
fn check_links(base: &str, site: &[Page], documents: impl Iterator<Item = (impl AsRef<str>, Html)>) {
    let files = files(site);
    let mut checked = 0;
    for (path, page) in documents {
        let path = path.as_ref();
        for (selector, attribute) in
            [("[href]", "href"), ("[src]", "src"), ("[data-js]", "data-js"), ("[data-wasm]", "data-wasm")]
        {
            for element in all(&page, selector) {
                let link = value(element, attribute);
                // A host gives this page at any depth, so what it holds is found by its own script.
                let is_found_by_script = path == "404.html" && link.starts_with('/');
                let Some(target) = target(base, path, link).filter(|_| !is_found_by_script) else { continue };
                let below = target.strip_prefix(base);
                let below = below.unwrap_or_else(|| panic!("{link} on {path} leads out of {base} to {target}"));
                let file =
                    if below.is_empty() || below.ends_with('/') { format!("{below}index.html") } else { below.into() };
                assert!(files.contains(&file), "{link} on {path} leads to {file}, which is not there");
                if let Some((_, id)) = link.split_once('#') {
                    let own = site.iter().find(|page| page.path == file).map(|page| page.content.clone());
                    // What is no page is a file of `public/`, such as the pictures.
                    let content = own.unwrap_or_else(|| read(format!("public/{file}")));
                    assert_eq!(content.matches(&format!(" id=\"{id}\"")).count(), 1, "{link} on {path}: no such place");
                }
                checked += 1;
            }
        }
    }
    assert!(checked > 20, "only {checked} links, so this test shows little");
}

#[test]
fn every_link_leads_to_a_file() {
    check_links("/", &PLAIN, documents(&PLAIN));
    check_links("/some/sub-path/", &PLAIN, some_of_each(&PLAIN).into_iter());
    check_links("/some/path/", &PLACED, some_of_each(&PLACED).into_iter());
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
    for it in PLAIN.iter() {
        for absolute in ["rel=\"canonical\"", "rel=\"alternate\"", "og:url", "example.org"] {
            assert!(!it.content.contains(absolute), "{}: {absolute}", it.path);
        }
    }
    let missing = Html::parse_document(&page(&PLACED, "404.html").content);
    assert!(all(&missing, "link[rel=canonical]").is_empty(), "nothing has no canonical address");
    for lang in Lang::ALL.map(Lang::tag) {
        let home = only(&missing, &format!("section[lang={lang}] a.button-strong"));
        assert_eq!(value(home, "href"), format!("{SITE_URL}{lang}/"));
    }
}

/// Every string of the English interface that neither the table of another language nor its record holds too ("Mar").
fn english_only(lang: Lang) -> BTreeSet<&'static str> {
    let record = words(lang);
    let forms = |lang| -> BTreeSet<&'static str> {
        let all = [text(lang).lines(), things(lang).lines()].join("\n");
        all.leak().split(['\n', '|']).map(|form| form.split_once('=').map_or(form, |(_, name)| name)).collect()
    };
    let is_said = |form: &&str| form.chars().any(char::is_alphabetic) && !form.contains('{');
    let is_word = |form: &&str| record.contains(&format!("\"{form}\""));
    forms(Lang::En).difference(&forms(lang)).copied().filter(is_said).filter(|form| !is_word(form)).collect()
}

#[test]
fn no_other_language_shows_an_english_string() {
    for lang in [Lang::Ko, Lang::Es, Lang::Pt] {
        let english = english_only(lang);
        assert!(english.len() > 100, "{lang:?}: only {} strings differ", english.len());
        let folder = format!("{}/", lang.tag());
        for (path, page) in documents(&PLAIN).filter(|(path, _)| path.starts_with(&folder)) {
            let mut texts = Vec::new();
            own_texts(only(&page, "head"), &mut texts);
            own_texts(only(&page, "body"), &mut texts);
            let found: Vec<&String> = texts.iter().filter(|text| english.contains(text.as_str())).collect();
            assert!(found.is_empty(), "{path}: {found:?}");
        }
    }
}

#[test]
fn programs_find_all_pages() {
    let robots = |site| page(site, "robots.txt").content.contains("Sitemap:");
    assert!(robots(&PLACED) && !robots(&PLAIN), "only whole addresses may stand there");
    let map = &page(&PLACED, "sitemap.xml").content;
    assert!(!PLAIN.iter().any(|page| page.path == "sitemap.xml"));
    let is_of_map = |path: &str| is_document(page(&PLACED, path)) && !["index.html", "404.html"].contains(&path);
    let pages =
        PLACED.iter().map(|page| page.path.as_str()).filter(|path| is_of_map(path) && !path.contains("an-old-"));
    let expected: Vec<String> = pages.map(|path| path.replace("index.html", "")).collect();
    assert_eq!(map.matches("<url>").count(), expected.len());
    for path in expected {
        assert!(map.contains(&format!("<loc>{SITE_URL}{path}</loc><lastmod>20")), "{path}");
    }
}

#[test]
fn an_old_address_sends_on() {
    for lang in Lang::ALL.map(Lang::tag) {
        let old = &page(&PLACED, &format!("{lang}/event/an-old-id/index.html")).content;
        assert!(old.contains("url=../peru-2024-fame-stx-k808-supply-contract/"), "{old}");
        let old = &page(&PLACED, &format!("{lang}/system/an-old-system/index.html")).content;
        assert!(old.contains("url=../kt-1p/"), "{old}");
    }
}

#[test]
fn a_missing_page_helps_on_in_every_language() {
    let missing = page(&PLAIN, "404.html");
    let document = Html::parse_document(&missing.content);
    check_policy("404.html", &document);
    only(&document, "[role=alert][data-problem=not-found]");
    for lang in Lang::ALL {
        let section = only(&document, &format!("main section[lang={}]", lang.tag()));
        assert!(text_of(section).contains(k_defense::text::prose::prose(lang).not_found), "{lang:?}");
    }
}

#[test]
fn what_the_app_needs_is_on_its_pages_only() {
    for (path, page) in some_of_each(&PLAIN) {
        let has_app = path != "404.html" && !path.contains("about") && path != "index.html";
        assert_eq!(all(&page, "script#boot[type=module]").len(), usize::from(has_app), "{path}");
        assert!(all(&page, "head > link[as], head > link[rel=modulepreload]").is_empty(), "{path}: paints first");
        let problems = ["no-wasm", "replaced", "offline", "late", "stopped"];
        let templates: Vec<&str> = all(&page, "template").into_iter().map(|it| value(it, "id")).collect();
        let mut expected: Vec<String> = problems.iter().map(|it| format!("problem-{it}")).collect();
        expected.insert(0, "files".to_owned());
        expected.retain(|_| has_app);
        assert_eq!(templates, expected, "{path}: what boot.js says when the app cannot start");
        if !has_app {
            continue;
        }
        let lang = path.split('/').next().unwrap();
        let boot = only(&page, "script#boot");
        let links = |rel: &str| -> Vec<String> {
            let links = inside(only(&page, "template#files"), &format!("link[rel={rel}]"));
            links.into_iter().map(|it| value(it, "href").to_owned()).collect()
        };
        let (now, later) = (links("preload"), links("prefetch"));
        assert_eq!(links("modulepreload").len(), 1, "{path}");
        let is_explore = path == format!("{lang}/index.html");
        for (file, version, is_now) in [
            ("data/dataset.json".to_owned(), "data-dataset".to_owned(), is_explore),
            (format!("data/text.{lang}.json"), format!("data-words-{lang}"), is_explore),
            (format!("strings.{lang}.txt"), format!("data-strings-{lang}"), true),
        ] {
            let wanted = format!("/{file}?v={}", value(boot, &version));
            let links = if is_now { &now } else { &later };
            assert!(links.iter().any(|href| href.ends_with(&wanted)), "{path}: {wanted} is not in {links:?}");
        }
        let other = |href: &&String| href.contains("text.") && !href.contains(&format!("text.{lang}."));
        assert_eq!(now.iter().chain(&later).find(other), None, "{path}: words of another language");
    }
}

#[test]
fn boot_script_and_pages_name_the_same_problems() {
    let boot = read("public/boot.js");
    for lang in Lang::ALL.map(Lang::tag) {
        let page = &page(&PLAIN, &format!("{lang}/index.html")).content;
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
}

#[test]
fn the_style_sheet_is_named_by_its_content() {
    let sheet = |site: &[Page]| {
        let is_sheet = |page: &&Page| Path::new(&page.path).extension().is_some_and(|it| it == "css");
        site.iter().find(is_sheet).unwrap().path.clone()
    };
    let name = sheet(&PLAIN);
    for (path, page) in some_of_each(&PLAIN).into_iter().filter(|(path, _)| *path != "404.html") {
        let href = value(only(&page, "link[rel=stylesheet]"), "href");
        assert!(href.ends_with(&format!("/{name}")), "{path}: {href}");
    }
    let template = template();
    let style = format!("{}.b {{}}", style());
    let words = Vec::new();
    let sources =
        Sources { template: &template, dataset: &DATASET, style, words, aliases: "", site_url: None, is_dev: false };
    assert_ne!(sheet(&pages(&sources).unwrap()), name, "another style under the same name");
}

#[test]
fn data_that_cannot_be_read_stop_the_build_with_a_reason() {
    let template = template();
    let words = vec![(Lang::En, words(Lang::En).to_owned())];
    let sources = Sources {
        template: &template,
        dataset: "{",
        style: style(),
        words,
        aliases: "",
        site_url: None,
        is_dev: false,
    };
    let error = pages(&sources).unwrap_err().to_string();
    assert!(error.contains("check-data"), "{error}");
}

#[test]
fn the_tool_writes_what_it_makes() {
    let staging = Path::new(env!("CARGO_TARGET_TMPDIR")).join("site");
    fs::create_dir_all(&staging).unwrap();
    fs::write(staging.join("index.html"), template()).unwrap();
    // While the pages are worked on, only explore is written at each change.
    let written = write(&staging, &project(), None, true).unwrap();
    for page in &written {
        assert_eq!(fs::read_to_string(staging.join(&page.path)).unwrap(), page.content, "{}", page.path);
    }
    assert_eq!(written.iter().filter(|page| is_document(page)).count(), Lang::COUNT + 2);
    let empty = Path::new(env!("CARGO_TARGET_TMPDIR")).join("nothing-here");
    assert!(write(&empty, &project(), None, false).is_err(), "without a built app there is nothing to write");
}
