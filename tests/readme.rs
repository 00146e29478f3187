//! The README: its picture, its links, and that it says in a few lines what one can do.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use std::fs;

use k_defense::domain::{Facet, Lens, Sort};
use k_defense::state::address::OTHER_KEYS;
use support::{project, read};

/// The most that the picture may weigh, in bytes.
const PICTURE: u64 = 300_000;
/// The most lines that say what visitors, editors, hosts and developers can do.
const LINES: usize = 10;

/// What is linked: the targets of Markdown links.
fn targets(text: &str) -> Vec<&str> {
    text.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect()
}

#[test]
fn it_opens_with_a_picture_that_is_there() {
    let readme = read("README.md");
    let picture = readme.lines().find(|line| line.starts_with("![")).expect("a picture");
    let before = readme.split(picture).next().unwrap();
    assert_eq!(before.trim().lines().count(), 1, "only the title stands before it");
    let path = project().join(targets(picture)[0]);
    let weight = fs::metadata(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).len();
    assert!(weight <= PICTURE, "it weighs {weight} bytes");
    assert!(fs::read(&path).unwrap().starts_with(b"\x89PNG"));
    assert!(picture[2..].split(']').next().unwrap().split(' ').count() > 5, "what it shows is said in words");
}

#[test]
fn it_says_in_a_few_lines_who_can_do_what() {
    let readme = read("README.md");
    let opening = readme.split("\n## ").next().unwrap();
    let list: Vec<&str> =
        opening.lines().skip_while(|line| !line.starts_with("- ")).take_while(|line| !line.is_empty()).collect();
    assert!(list.len() <= LINES, "{} lines", list.len());
    for who in ["visitor", "editor", "host", "developer"] {
        let entry = list
            .iter()
            .position(|line| line.starts_with("- **") && line.contains(who))
            .unwrap_or_else(|| panic!("{who}"));
        let own = list[entry + 1..].iter().take_while(|line| !line.starts_with("- "));
        let said: String = [list[entry]].iter().chain(own).copied().collect();
        assert!(!targets(&said).is_empty(), "where does a {who} go on?");
    }
}

#[test]
fn it_names_every_key_and_value_of_an_address() {
    let readme = read("README.md");
    let values = Lens::ALL.into_iter().map(Lens::id).chain(Sort::ALL.into_iter().map(Sort::id));
    for word in Facet::ALL.into_iter().map(Facet::key).chain(OTHER_KEYS).chain(values) {
        assert!(readme.contains(&format!("`{word}`")), "{word} is not named");
    }
}

#[test]
fn its_links_lead_somewhere() {
    let readme = read("README.md");
    let slug = |heading: &str| heading.to_lowercase().replace(' ', "-");
    let headings: Vec<String> = readme.lines().filter_map(|line| line.strip_prefix("## ")).map(slug).collect();
    for target in targets(&readme).into_iter().filter(|target| !target.contains("://")) {
        match target.strip_prefix('#') {
            Some(heading) => assert!(headings.iter().any(|it| it == heading), "no heading #{heading}"),
            None => assert!(project().join(target).exists(), "no file {target}"),
        }
    }
}
