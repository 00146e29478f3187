//! `aliases.json`: where ids lead that a thing had before.

use serde_json::Value;

use super::finding::{At, Findings};
use super::ids::{Ids, has, kind, kinds};
use super::rules::ALIASES;
use super::shape::shown;

/// Checks the file; returns the old ids that it knows, be their new ones right or wrong.
pub(super) fn check(aliases: &Value, present: &Ids, published: Option<&Ids>, findings: &mut Findings) -> Ids {
    let mut known = Ids::new();
    let Some(all) = aliases.as_object() else {
        let what = format!("the file is {}, not an object; map each kind to its old ids", shown(aliases));
        findings.at(ALIASES, "top").say(what);
        return known;
    };
    for (name, renamed) in all {
        let mut at = findings.at(ALIASES, name.as_str());
        let Some(kind) = kind(name) else {
            at.say(format!("kind {name:?} is unknown; use one of {}", kinds()));
            continue;
        };
        let Some(renamed) = renamed.as_object() else {
            at.say(format!("is {}, not an object; map each old id to the new one", shown(renamed)));
            continue;
        };
        for (old, new) in renamed {
            let mut at = findings.at(ALIASES, format!("{kind} {old}"));
            check_old(kind, old, present, published, &mut at);
            check_new(kind, new, present, &mut at);
            known.entry(kind).or_default().insert(old.clone());
        }
    }
    known
}

fn check_old(kind: &str, old: &str, present: &Ids, published: Option<&Ids>, at: &mut At<'_>) {
    if has(present, kind, old) {
        at.say("is an id of dataset.json still; take the alias out, or give the thing its new id");
    }
    if published.is_some_and(|published| !has(published, kind, old)) {
        at.say("was never published, so nobody has its address; take the alias out, or correct the old id");
    }
}

fn check_new(kind: &str, new: &Value, present: &Ids, at: &mut At<'_>) {
    if new.as_str().is_none_or(|new| !has(present, kind, new)) {
        let new = shown(new);
        at.say(format!(
            "leads to {new}, which dataset.json does not have; name the id of today, aliases are not followed from one \
             to the next"
        ));
    }
}
