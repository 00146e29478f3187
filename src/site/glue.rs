//! The scripts of the site, above all the one that wasm-bindgen writes, without comments and indents: Trunk's own
//! minifier leaves them as they are.

use std::fs;
use std::io;
use std::path::Path;

use super::imports;

/// Rewrites the scripts in a folder. A name that is a hash is that of what the script was, which still tells releases
/// apart.
pub(super) fn compact_all(staging: &Path) -> io::Result<()> {
    for entry in fs::read_dir(staging)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "js") {
            let script = compact(&fs::read_to_string(&path)?);
            let module =
                path.with_file_name(format!("{}_bg.wasm", path.file_stem().unwrap_or_default().to_string_lossy()));
            let short = fs::read(&module).ok().and_then(|wasm| imports::shortened(&wasm, &script));
            let script = match short {
                Some((wasm, script)) => {
                    fs::write(&module, wasm)?;
                    script
                }
                None => script,
            };
            fs::write(&path, script)?;
        }
    }
    Ok(())
}

/// Only lines that are nothing but comment go: what stands within a line could be part of a text.
pub(super) fn compact(script: &str) -> String {
    let mut compact = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        in_comment = in_comment || line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            compact.push_str(line);
            compact.push('\n');
        }
        in_comment = in_comment && !line.ends_with("*/");
    }
    compact
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[test]
    fn keeps_every_line_of_code() {
        let script =
            "/* a */\n/**\n * @param {x}\n */\nexport function f() {\n    // why\n    return \"/* b */ // c\";\n}\n";
        assert_eq!(compact(script), "export function f() {\nreturn \"/* b */ // c\";\n}\n");
    }
}
