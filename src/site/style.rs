//! The style sheets as one file: a page asks for one, however many components there are.

use std::fs;
use std::io;
use std::path::Path;

/// These come first, in this order; a component's own sheet may rely on them.
const FIRST: [&str; 3] = ["tokens.css", "base.css", "layout.css"];
/// This comes last, because it takes back what others say.
const LAST: &str = "print.css";

/// All sheets of a folder, without comments and indents.
pub(super) fn joined(folder: &Path) -> io::Result<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if Path::new(&name).extension().is_some_and(|extension| extension == "css") {
            names.push(name);
        }
    }
    let rank = |name: &str| match FIRST.iter().position(|first| *first == name) {
        Some(place) => place,
        None if name == LAST => FIRST.len() + 1,
        None => FIRST.len(),
    };
    names.sort_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.cmp(b)));
    let mut style = String::new();
    for name in names {
        style.push_str(&compact(&fs::read_to_string(folder.join(name))?));
    }
    Ok(style)
}

fn compact(sheet: &str) -> String {
    let mut rest = sheet;
    let mut plain = String::with_capacity(sheet.len());
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .fold(String::new(), |joined, line| joined + line + "\n")
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[test]
    fn leaves_out_what_only_people_read() {
        assert_eq!(compact("/* a */\n.b {\n  c: d; /* e\n f */\n}\n\n"), ".b {\nc: d;\n}\n");
    }
}
