//! The layers of the design, read from the source: which folder may use which, how long a file may be, where colours
//! and classes belong.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use support::{project, read};

/// A folder of `src/`, or a file in one, with what it may use.
struct Layer {
    /// Its path below `src/`; the longest that fits counts.
    path: &'static str,
    /// Folders of the crate besides its own; `*` for all.
    folders: &'static [&'static str],
    /// Other crates besides `std`.
    crates: &'static [&'static str],
    /// Why.
    reason: &'static str,
}

const BROWSER_CRATES: [&str; 5] = ["web_sys", "js_sys", "gloo_net", "wasm_bindgen", "wasm_bindgen_futures"];

#[rustfmt::skip]
const LAYERS: &[Layer] = &[
    Layer { path: "domain/", folders: &[], crates: &["serde", "serde_json"],
        reason: "facts know no page, no browser and no clock, so that they can be tested and measured by themselves" },
    Layer { path: "state/", folders: &["domain"], crates: &[],
        reason: "what the visitor looks at is plain values; signals are in the store and the explorer only" },
    Layer { path: "state/address.rs", folders: &["domain"], crates: &["form_urlencoded"],
        reason: "the only place where a view becomes an address" },
    Layer { path: "state/pointer.rs", folders: &["plot"], crates: &[],
        reason: "what is meant in the picture is a mark of it" },
    Layer { path: "state/store.rs", folders: &["domain"], crates: &["leptos"],
        reason: "the one store of signals" },
    Layer { path: "state/explorer.rs", folders: &["domain", "plot"], crates: &["leptos"],
        reason: "the memos that all views share, the picture among them" },
    Layer { path: "text/", folders: &["domain"], crates: &[],
        reason: "words are pure: the same facts give the same words" },
    Layer { path: "plot/", folders: &["domain"], crates: &[],
        reason: "geometry is pure: numbers in, places out" },
    Layer { path: "browser/", folders: &["domain", "state", "text"],
        crates: &["leptos", "web_sys", "js_sys", "gloo_net", "wasm_bindgen", "wasm_bindgen_futures", "futures_util"],
        reason: "the browser is touched here and nowhere else" },
    Layer { path: "views/", folders: &["domain", "state", "text", "plot"], crates: &["leptos"],
        reason: "views draw and forward clicks; what is done in the browser they only wish for" },
    Layer { path: "site/", folders: &["domain", "state", "text", "plot", "views", "check"],
        crates: &["leptos", "serde_json", "sha2", "base64"],
        reason: "pages are written natively, where there is no browser" },
    Layer { path: "check/", folders: &[], crates: &["serde", "serde_json"],
        reason: "the check of the data would not find an error that it shares with the reader" },
    Layer { path: "synthetic.rs", folders: &["domain"], crates: &["serde_json"],
        reason: "large data sets are made of the files alone; only its own tests read them" },
    Layer { path: "lib.rs", folders: &["*"], crates: &[], reason: "it names the folders" },
    Layer { path: "main.rs", folders: &["*"], crates: &["leptos", "console_error_panic_hook"],
        reason: "it starts the app" },
    Layer { path: "bin/", folders: &["*"], crates: &[], reason: "native tools call the library and no more" },
];

/// Longer than this is to be split.
const MOST_LINES: usize = 400;

fn layer(path: &str) -> Option<&'static Layer> {
    LAYERS.iter().filter(|layer| path.starts_with(layer.path)).max_by_key(|layer| layer.path.len())
}

/// What a place of the source uses.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Use {
    line: usize,
    /// The parts of the path; `crate` first where it is one of the crate itself.
    path: Vec<String>,
}

/// What breaks a rule in a file, as lines that say where and why.
fn faults(path: &str, source: &str) -> Vec<String> {
    let Some(layer) = layer(path) else {
        return vec![format!("src/{path}:1: no layer has this file; add it to LAYERS with what it may use, and why")];
    };
    let own = path.split('/').next().unwrap().trim_end_matches(".rs");
    let fault = |used: Use| {
        let name = used.path.get(1).map_or("", String::as_str);
        let first = used.path[0].as_str();
        let what = if first == "crate" || first == "k_defense" {
            // What lies in the root itself, such as an item that it passes on, is nobody's layer.
            let is_folder =
                LAYERS.iter().any(|it| [format!("{name}/"), format!("{name}.rs")].contains(&it.path.to_owned()));
            let is_free = layer.folders.contains(&"*") || layer.folders.contains(&name) || name == own;
            (is_folder && !is_free).then(|| format!("the folder {name}"))
        } else {
            (!["std", "core", "alloc"].contains(&first) && !layer.crates.contains(&first))
                .then(|| format!("the crate {first}"))
        };
        what.map(|what| format!("src/{path}:{}: src/{} may not use {what}: {}", used.line, layer.path, layer.reason))
    };
    uses(path, source).into_iter().filter_map(fault).collect()
}

/// A word or a sign of the source, and its line.
type Token = (String, usize);

/// Words and signs without comments and characters; `::` is one sign, a string is one with its quotes.
fn tokens(source: &str) -> Vec<Token> {
    let bytes = source.as_bytes();
    let starts = |at: usize, what: &str| bytes[at..].starts_with(what.as_bytes());
    let mut tokens = Vec::new();
    let (mut at, mut line) = (0, 1);
    while at < bytes.len() {
        let start = at;
        if starts(at, "//") {
            while at < bytes.len() && bytes[at] != b'\n' {
                at += 1;
            }
        } else if starts(at, "/*") {
            at = source[at..].find("*/").map_or(bytes.len(), |end| at + end + 2);
        } else if let Some(hashes) = raw_string(&source[at..]) {
            let end = format!("\"{}", "#".repeat(hashes));
            let content = at + 2 + hashes;
            at = source[content..].find(&end).map_or(bytes.len(), |found| content + found + end.len());
            tokens.push((source[start..at].to_owned(), line));
        } else if bytes[at] == b'"' {
            at += 1;
            while at < bytes.len() && bytes[at] != b'"' {
                at += if bytes[at] == b'\\' { 2 } else { 1 };
            }
            at = (at + 1).min(bytes.len());
            tokens.push((source[start..at].to_owned(), line));
        } else if bytes[at] == b'\'' {
            // A character, or the name of a lifetime.
            let rest: Vec<char> = source[at + 1..].chars().take(2).collect();
            if rest.first() == Some(&'\\') {
                at += 3 + source[at + 3..].find('\'').unwrap_or(0) + 1;
            } else if rest.get(1) == Some(&'\'') {
                at += 2 + rest[0].len_utf8();
            } else {
                at += 1;
            }
        } else if bytes[at].is_ascii_alphanumeric() || bytes[at] == b'_' {
            while at < bytes.len() && (bytes[at].is_ascii_alphanumeric() || bytes[at] == b'_') {
                at += 1;
            }
            tokens.push((source[start..at].to_owned(), line));
        } else {
            at += if starts(at, "::") { 2 } else { source[at..].chars().next().map_or(1, char::len_utf8) };
            if !bytes[start].is_ascii_whitespace() {
                tokens.push((source[start..at].to_owned(), line));
            }
        }
        line += source[start..at].matches('\n').count();
    }
    tokens
}

/// How many hashes a raw string has that starts here.
fn raw_string(source: &str) -> Option<usize> {
    let rest = source.strip_prefix('r')?;
    let hashes = rest.bytes().take_while(|byte| *byte == b'#').count();
    rest[hashes..].starts_with('"').then_some(hashes)
}

/// Every path that leads out of a module: of `use`, and inside of code.
fn uses(path: &str, source: &str) -> Vec<Use> {
    let known = crates();
    let mut module: Vec<String> = vec!["crate".into()];
    let file = path.trim_end_matches(".rs").trim_end_matches("/mod");
    if !["lib", "main"].contains(&file) && !file.starts_with("bin/") {
        module.extend(file.split('/').map(str::to_owned));
    }
    let tokens = tokens(source);
    let word = |at: usize| tokens.get(at).map_or("", |(word, _)| word.as_str());
    let mut found = Vec::new();
    // The modules inside of the file, with the depth of braces at which each began.
    let (mut inner, mut depth): (Vec<(String, usize)>, usize) = (Vec::new(), 0);
    let mut at = 0;
    while at < tokens.len() {
        let line = tokens[at].1;
        match word(at) {
            "{" => depth += 1,
            "}" => {
                depth = depth.saturating_sub(1);
                inner.pop_if(|(_, began)| *began == depth);
            }
            "mod" if word(at + 2) == "{" => inner.push((word(at + 1).to_owned(), depth)),
            _ => {}
        }
        let here = || module.iter().cloned().chain(inner.iter().map(|(name, _)| name.clone())).collect::<Vec<_>>();
        let is_use = word(at) == "use" && word(at + 1) != "<";
        let starts_path = word(at + 1) == "::" && (at == 0 || word(at - 1) != "::");
        if is_use {
            let mut paths = Vec::new();
            at = tree(&tokens, at + 1, &[], &mut paths);
            found.extend(paths.into_iter().filter_map(|path| whole(path, &here(), &known, line)));
        } else if starts_path {
            let mut path = vec![word(at).to_owned()];
            while word(at + 1) == "::" && word(at + 2).starts_with(|it: char| it.is_ascii_alphabetic() || it == '_') {
                at += 2;
                path.push(word(at).to_owned());
            }
            found.extend(whole(path, &here(), &known, line));
            at += 1;
        } else {
            at += 1;
        }
    }
    found
}

/// The paths of a tree of `use`; where it ends.
fn tree(tokens: &[Token], mut at: usize, before: &[String], paths: &mut Vec<Vec<String>>) -> usize {
    let mut path = before.to_vec();
    while let Some((word, _)) = tokens.get(at) {
        match word.as_str() {
            "::" => at += 1,
            "{" => {
                at += 1;
                while tokens.get(at).is_some_and(|(word, _)| word != "}") {
                    at = tree(tokens, at, &path, paths);
                    if tokens.get(at).is_some_and(|(word, _)| word == ",") {
                        at += 1;
                    }
                }
                return at + 1;
            }
            "as" => at += 2,
            "," | "}" | ";" => break,
            _ => {
                path.push(word.clone());
                at += 1;
            }
        }
    }
    paths.push(path);
    at
}

/// A path from the root of its crate; nothing where it leads to something inside of the module.
fn whole(path: Vec<String>, module: &[String], known: &BTreeSet<String>, line: usize) -> Option<Use> {
    let ups = path.iter().take_while(|part| *part == "super").count();
    let first = path.first()?.as_str();
    let path = if ups > 0 {
        let above = &module[..module.len().checked_sub(ups)?];
        above.iter().chain(&path[ups..]).cloned().collect()
    } else if first == "self" {
        module.iter().chain(&path[1..]).cloned().collect()
    } else if first == "crate" || known.contains(first) {
        path
    } else {
        return None;
    };
    Some(Use { line, path })
}

/// Every crate that `Cargo.toml` names, the project's own, and those of Rust itself.
fn crates() -> BTreeSet<String> {
    let mut crates: BTreeSet<String> = ["std", "core", "alloc", "k_defense"].map(str::to_owned).into();
    let mut is_list = false;
    for line in read("Cargo.toml").lines() {
        if line.starts_with('[') {
            is_list = line.trim_end().trim_end_matches(']').ends_with("dependencies");
        } else if is_list && let Some((name, _)) = line.split_once([' ', '=', '.']) {
            crates.insert(name.replace('-', "_"));
        }
    }
    crates
}

/// The files under a folder of the project, by their paths below it.
fn files(folder: &str, extension: &str) -> Vec<String> {
    let root = project().join(folder);
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == extension) {
                found.push(path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "no file in {folder}");
    found
}

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_folder_uses_what_it_may() {
    let all = files("src", "rs");
    let faults: Vec<String> = all.iter().flat_map(|path| faults(path, &read(format!("src/{path}")))).collect();
    assert_none(&faults);
    let unused = LAYERS.iter().filter(|layer| !all.iter().any(|path| path.starts_with(layer.path)));
    assert_none(&unused.map(|layer| format!("LAYERS: src/{} is not there any more", layer.path)).collect::<Vec<_>>());
}

#[test]
fn only_browser_has_the_crates_of_the_browser() {
    for layer in LAYERS.iter().filter(|layer| layer.path != "browser/") {
        let loose: Vec<_> = layer.crates.iter().filter(|it| BROWSER_CRATES.contains(it)).collect();
        assert!(loose.is_empty(), "LAYERS allows {loose:?} in {}", layer.path);
    }
    let main = read("src/main.rs");
    let mine = uses("main.rs", &main).into_iter().filter(|it| BROWSER_CRATES.contains(&it.path[0].as_str()));
    assert_eq!(mine.collect::<Vec<_>>(), []);
}

#[test]
fn every_file_says_what_it_is_and_can_be_read_at_once() {
    let mut faults = Vec::new();
    for path in files("src", "rs") {
        let source = read(format!("src/{path}"));
        let lines = source.lines().count();
        if !source.starts_with("//! ") {
            faults.push(format!("src/{path}:1: the first line has to begin with `//!` and say what the file is"));
        }
        if lines > MOST_LINES {
            faults.push(format!("src/{path}:{lines}: longer than {MOST_LINES} lines: split it by what it is about"));
        }
    }
    assert_none(&faults);
}

/// Sheets that belong to no view: the frame, and what only static pages have.
const SHEETS_WITHOUT_VIEW: [(&str, &str); 8] = [
    ("tokens", "every colour, size and font"),
    ("base", "elements without a class"),
    ("layout", "the frame of a page"),
    ("print", "takes back what others say"),
    ("actions", "buttons, wherever they stand"),
    ("prose", "the about page, which is static"),
    ("pending", "what is only seen before the app has drawn"),
    ("waiting", "what is only said while the app is not there"),
];
/// Sheets whose classes have names of their own.
const FREE_SHEETS: [(&str, &str); 4] = [
    ("layout", "the frame of a page: no view owns it"),
    ("print", "takes back what others say"),
    ("actions", "buttons, wherever they stand"),
    ("picture", "the parts of the drawing, inside of .marks"),
];
/// Classes in a sheet that do not begin with its name, and why they are there.
const FREE_CLASSES: [(&str, &str, &str); 17] = [
    ("base", "needs-script", "goes by a condition of the browser, not by a view"),
    ("card", "brief", "the brief stands under the headline and on cards"),
    ("cards", "card", "one of the cards"),
    ("chips", "chip", "one of the chips"),
    ("chips", "link-button", "clears all chips"),
    ("deals", "deal", "one of the deals"),
    ("event", "tag", "a system, as events and cards name it"),
    ("facet", "branch", "a branch of the tree inside of a facet"),
    ("headline", "brief", "the brief stands under the headline and on cards"),
    ("lenses", "lens", "one of the lenses"),
    ("mark", "bar", "the same marks as bars"),
    ("mark", "marks", "all marks keep their colours where others are forced"),
    ("pending", "waiting", "seen also where the rest of the page is not"),
    ("neighbours", "neighbour", "one of the neighbours"),
    ("results", "copy-by-hand", "the link, where the browser does not let the page copy it"),
    ("rungs", "rung", "one of the rungs"),
    ("tiles", "tile", "one of the tiles"),
];
/// Where the list of events has its years.
const YEARS: (&str, &str, &str) = ("timeline", "year", "the list is made of years");
/// Views whose blocks are in the sheet of the view around them.
const BLOCKS_ELSEWHERE: [(&str, &str); 3] = [("brief", "headline"), ("frame", "layout"), ("legend", "picture")];

/// A sheet without comments: its rules as selector and declarations, with their lines.
fn rules(sheet: &str) -> Vec<(usize, String, String)> {
    let mut plain = String::new();
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        let (comment, after) = after.split_once("*/").unwrap_or((after, ""));
        plain += before;
        plain.extend(comment.chars().filter(|it| *it == '\n'));
        rest = after;
    }
    plain += rest;
    let mut rules = Vec::new();
    let (mut line, mut head, mut head_line) = (1, String::new(), 1);
    let mut body: Option<String> = None;
    for it in plain.chars() {
        match it {
            '{' => {
                // What was open is a condition such as `@media`, whose rules come now.
                if let Some(open) = body.take() {
                    head = open;
                    head_line = line;
                }
                body = Some(String::new());
            }
            '}' => {
                if let Some(body) = body.take() {
                    rules.push((head_line, head.trim().to_owned(), body));
                }
                head.clear();
            }
            _ => {
                if let Some(body) = &mut body {
                    body.push(it);
                } else {
                    if head.trim().is_empty() {
                        head_line = line;
                    }
                    head.push(it);
                }
            }
        }
        line += usize::from(it == '\n');
    }
    rules
}

/// The classes in a selector.
fn classes(selector: &str) -> BTreeSet<&str> {
    let is_part = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
    let names = selector.split('.').skip(1).map(|rest| rest.split(|it| !is_part(it)).next().unwrap_or_default());
    names.filter(|name| name.starts_with(|it: char| it.is_ascii_alphabetic())).collect()
}

/// A class belongs to a sheet where it is its name, or begins with it.
fn is_of(class: &str, name: &str) -> bool {
    class == name || class.strip_prefix(name).is_some_and(|rest| rest.starts_with('-'))
}

/// Colours in declarations.
fn colours(body: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in body.match_indices('#') {
        let digits: String = body[at + 1..].chars().take_while(char::is_ascii_alphanumeric).collect();
        if [3, 4, 6, 8].contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_hexdigit()) {
            found.push(format!("#{digits}"));
        }
    }
    for function in ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch("] {
        let is_start = |at: usize| !body[..at].ends_with(|it: char| it.is_ascii_alphanumeric() || it == '-');
        found.extend(body.match_indices(function).filter(|(at, _)| is_start(*at)).map(|_| function.to_owned()));
    }
    found
}

#[test]
fn colours_are_in_one_sheet() {
    let mut faults = Vec::new();
    for path in files("style", "css").iter().filter(|path| !["tokens.css", "print.css"].contains(&path.as_str())) {
        for (line, selector, body) in rules(&read(format!("style/{path}"))) {
            for colour in colours(&body) {
                faults.push(format!(
                    "style/{path}:{line}: {selector} names the colour {colour}: name it in style/tokens.css and use it \
                     by var(), or it has no dark form"
                ));
            }
        }
    }
    assert_none(&faults);
    assert!(!colours(&read("style/tokens.css")).is_empty(), "no colour in tokens.css, so this test shows nothing");
}

#[test]
fn classes_belong_to_their_sheet() {
    let mut faults = Vec::new();
    for path in files("style", "css") {
        let stem = path.trim_end_matches(".css");
        if FREE_SHEETS.iter().any(|(sheet, _)| *sheet == stem) {
            continue;
        }
        let own = stem.replace('_', "-");
        let listed = FREE_CLASSES.iter().chain([&YEARS]);
        let names: Vec<&str> = listed.filter(|(sheet, ..)| *sheet == stem).map(|(_, class, _)| *class).collect();
        for (line, selector, _) in rules(&read(format!("style/{path}"))) {
            for part in selector.split(',') {
                let classes = classes(part);
                // Inside of its own block a sheet may place what is another's.
                let is_own = |class: &str| is_of(class, &own) || names.iter().any(|name| is_of(class, name));
                if classes.iter().any(|class| is_own(class)) {
                    continue;
                }
                for class in classes {
                    faults.push(format!(
                        "style/{path}:{line}: .{class} does not begin with {own}: move it to its own sheet, or list it \
                         with the reason"
                    ));
                }
            }
        }
    }
    assert_none(&faults);
}

/// The words in a source that can name a class: in its strings, and after `class:`.
fn named_classes(source: &str) -> BTreeSet<String> {
    let is_part = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
    let tokens = tokens(source);
    let strings = tokens.iter().filter_map(|(token, _)| token.strip_prefix('"')?.strip_suffix('"'));
    let strings = strings.flat_map(|it| it.split([' ', ':', '{', '}']));
    let switched = source.split("class:").skip(1).map(|rest| rest.split(|it| !is_part(it)).next().unwrap_or_default());
    strings.chain(switched).filter(|it| !it.is_empty() && it.chars().all(is_part)).map(str::to_owned).collect()
}

#[test]
fn a_block_has_its_sheet_and_a_sheet_its_block() {
    let sheets: BTreeSet<String> =
        files("style", "css").iter().map(|path| path.trim_end_matches(".css").into()).collect();
    let mut faults = Vec::new();
    for path in files("src/views", "rs") {
        let stem = path.trim_end_matches(".rs");
        let block = stem.replace('_', "-");
        let source = read(format!("src/views/{path}"));
        let has_block = named_classes(&source).iter().any(|class| is_of(class, &block));
        let is_elsewhere = BLOCKS_ELSEWHERE.iter().any(|(view, sheet)| *view == stem && sheets.contains(*sheet));
        if has_block && !is_elsewhere && !sheets.contains(stem) {
            faults.push(format!("src/views/{path}:1: its block .{block} has no sheet: write style/{stem}.css"));
        }
    }
    for sheet in &sheets {
        let has_view = Path::new(&project()).join(format!("src/views/{sheet}.rs")).is_file();
        if !has_view && !SHEETS_WITHOUT_VIEW.iter().any(|(name, _)| name == sheet) {
            faults.push(format!(
                "style/{sheet}.css:1: no view src/views/{sheet}.rs: remove it, or list it with the reason"
            ));
        }
    }
    assert_none(&faults);
}

#[test]
fn every_class_of_a_sheet_is_used() {
    let mut used: BTreeSet<String> = BTreeSet::new();
    for path in files("src", "rs") {
        used.extend(named_classes(&read(format!("src/{path}"))));
    }
    // Some names are put together: `mark-` and the name of a mark.
    let is_used = |class: &str| {
        used.contains(class) || class.rsplit_once('-').is_some_and(|(head, _)| used.contains(&format!("{head}-")))
    };
    let mut faults = Vec::new();
    for path in files("style", "css") {
        for (line, selector, _) in rules(&read(format!("style/{path}"))) {
            for class in classes(&selector).into_iter().filter(|class| !is_used(class)) {
                faults.push(format!("style/{path}:{line}: nothing draws .{class}: remove the rule"));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn the_rules_catch_what_breaks_them() {
    let check = |path: &str, source: &str, expected: &[&str]| {
        let found = faults(path, source);
        assert_eq!(found.len(), expected.len(), "{path}: {source}\n{found:?}");
        for (found, expected) in found.iter().zip(expected) {
            assert!(found.contains(expected), "{path}: {source}\n{found}");
        }
    };
    check("domain/a.rs", "use std::fmt;\nuse super::b::C;\nuse crate::domain::D;", &[]);
    check(
        "domain/a.rs",
        "use std::fmt;\nuse crate::state::Store;",
        &["src/domain/a.rs:2: src/domain/ may not use the folder state"],
    );
    check("domain/a.rs", "use crate::{domain::A, text::{b, c}};", &["the folder text", "the folder text"]);
    check("domain/a.rs", "use super::super::views::App;", &["the folder views"]);
    check("domain/a.rs", "fn a() {\n\n    crate::text::text(lang);\n}", &["a.rs:3"]);
    check("domain/a.rs", "use leptos::prelude::*;", &["the crate leptos"]);
    check(
        "domain/a.rs",
        "// use leptos::prelude::*;\n/// leptos::b\nlet a = \"leptos::b\";\nlet b = r#\"leptos::\"b\"#;",
        &[],
    );
    check("domain/mod.rs", "mod a;\npub use a::B;\n#[cfg(test)]\nmod tests {\n    use super::*;\n}", &[]);
    check(
        "domain/a.rs",
        "#[cfg(test)]\nmod tests {\n    use super::*;\n    use super::super::super::views::A;\n}",
        &["a.rs:4"],
    );
    check("state/a.rs", "use leptos::prelude::*;", &["the crate leptos"]);
    check("state/store.rs", "use leptos::prelude::*;", &[]);
    check("views/a.rs", "fn a() { web_sys::window(); }", &["the crate web_sys"]);
    check("views/a.rs", "use crate::browser::base;", &["the folder browser"]);
    check("views/a.rs", "let a: &'a str = b('\\'', ':', \"\");\nuse gloo_net::http;", &["a.rs:2"]);
    check("check/a.rs", "use crate::domain::Record;", &["the folder domain"]);
    check("plot/a.rs", "use crate::text::text;", &["the folder text"]);
    check("new/a.rs", "", &["no layer has this file"]);
    check("bin/a.rs", "fn main() { k_defense::site::write(); }", &[]);

    assert_eq!(colours("color: #fff; fill: #12AB34; margin: 0; content: '#x'"), ["#fff", "#12AB34"]);
    assert_eq!(colours("color: rgb(1 2 3); background: color-mix(in oklab, var(--a), var(--b))"), ["rgb("]);
    assert_eq!(classes(".a-b > .c:not(.d) b.e, f { .5rem"), BTreeSet::from(["a-b", "c", "d", "e"]));
    let sheet = "/* a\n{ */\n.a { b: c; }\n@media (d) {\n  .e { f: g; }\n}\n";
    let rules: Vec<_> = rules(sheet).into_iter().map(|(line, selector, _)| (line, selector)).collect();
    assert_eq!(rules, [(3, ".a".to_owned()), (5, ".e".to_owned())]);
}
