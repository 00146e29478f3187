//! `published.txt`: every id that was ever released, a line each, which only grows.

use super::finding::Findings;
use super::ids::{Ids, has, kind, kinds};
use super::rules::PUBLISHED;
use super::shape::is_id;

/// The ids of the lines that are sound; reports the others.
pub(super) fn read(contents: &str, findings: &mut Findings) -> Ids {
    let mut ids = Ids::new();
    for (index, line) in contents.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let mut at = findings.at(PUBLISHED, format!("line {}", index + 1));
        let Some((name, id)) = line.split_once(' ').filter(|(_, id)| is_id(id)) else {
            at.say(format!("{line:?} is not a kind, a space and an id; write it such as: country pe"));
            continue;
        };
        let Some(kind) = kind(name) else {
            at.say(format!("kind {name:?} is unknown; use one of {}", kinds()));
            continue;
        };
        if !ids.entry(kind).or_default().insert(id.to_owned()) {
            at.say(format!("{line:?} stands above already; take this line out"));
        }
    }
    ids
}

/// Reports ids that were published and now lead nowhere, and ids that are about to be published for the first time.
/// Without aliases nobody can tell what leads nowhere.
pub(super) fn check(published: &Ids, present: &Ids, aliases: Option<&Ids>, findings: &mut Findings) {
    for (kind, id) in lines(published) {
        if !has(present, kind, id) && aliases.is_some_and(|aliases| !has(aliases, kind, id)) {
            let mut at = findings.at(PUBLISHED, format!("{kind} {id}"));
            at.say("leads nowhere now; put the id back into dataset.json, or name its new one in aliases.json");
        }
    }
    for (kind, id) in lines(present).filter(|(kind, id)| is_id(id) && !has(published, kind, id)) {
        let mut at = findings.at(PUBLISHED, format!("{kind} {id}"));
        at.say(format!("has no line yet; append: {kind} {id}"));
    }
}

fn lines(ids: &Ids) -> impl Iterator<Item = (&'static str, &str)> {
    ids.iter().flat_map(|(kind, ids)| ids.iter().map(|id| (*kind, id.as_str())))
}
