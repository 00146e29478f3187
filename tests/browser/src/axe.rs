//! Accessibility as axe-core sees it.

use std::{fs, sync::LazyLock};

use anyhow::{Result, anyhow};

use crate::Page;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules/axe-core/axe.min.js");

static SOURCE: LazyLock<Option<String>> = LazyLock::new(|| fs::read_to_string(FILE).ok());

/// One line a broken rule, and below it one for each place.
const RUN: &str = r"
return axe.run(document, {
  resultTypes: ['violations'],
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
}).then(({ violations }) => violations.map(({ id, impact, help, nodes }) =>
  [`${id} (${impact}): ${help}`, ...nodes.map(node => `  ${node.target}: ${node.html}`)].join('\n')));";

impl Page {
    /// What breaks WCAG 2.2 AA in the page as it is now, in words; empty is good.
    pub async fn violations(&self) -> Result<Vec<String>> {
        let source = SOURCE.as_ref().ok_or_else(|| anyhow!("no axe-core in {FILE}: `make test` installs it"))?;
        // As the text of the command, not as a script element: the page's own policy would refuse that, rightly.
        Ok(self.execute(format!("{source}\n{RUN}"), Vec::new()).await?.convert()?)
    }
}
