//! Titles in the languages that are not the page's: a text file, a line for each event in the order of the dataset, then
//! one for each programme; in a line the languages after each other, with tabs between.

use super::super::Record;

/// Titles of events and programmes in the other languages; none where their file is not there.
#[derive(Clone, Debug, Default)]
pub struct OtherTitles(Vec<String>);

impl OtherTitles {
    /// Reads the file. One that is not of this record is left alone.
    pub fn read(text: &str, record: &Record) -> Self {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let is_ours = lines.len() == record.dataset.events.len() + record.dataset.programmes.len();
        if is_ours { Self(lines) } else { Self::default() }
    }

    /// The titles in a line.
    pub(super) fn line(&self, number: usize) -> Vec<&str> {
        self.0.get(number).map_or("", String::as_str).split('\t').collect()
    }
}

/// The file for the page of a language, from the records of all languages. Without case and accents, as it is searched,
/// but with whole syllables, which compress.
#[cfg(not(target_arch = "wasm32"))]
pub fn titles_file(records: &[&Record], lang: super::super::Lang) -> String {
    let others: Vec<&Record> = records.iter().copied().filter(|record| record.words.lang != lang).collect();
    let mut file = String::new();
    let Some(first) = others.first() else { return file };
    let mut line = |title: &dyn Fn(&Record) -> Option<String>| {
        let titles: Vec<String> = others.iter().map(|record| plain(&title(record).unwrap_or_default())).collect();
        file.push_str(&titles.join("\t"));
        file.push('\n');
    };
    for number in 0..first.dataset.events.len() {
        line(&|record| record.words.events.get(number)?.as_ref().map(|words| words.title.clone()));
    }
    for place in 0..first.dataset.programmes.len() {
        line(&|record| record.words.programme(place).map(str::to_owned));
    }
    file
}

#[cfg(not(target_arch = "wasm32"))]
fn plain(title: &str) -> String {
    let mut plain = String::new();
    for letter in title.chars() {
        if matches!(letter, '가'..='힣') {
            plain.push(letter);
        } else {
            plain.extend(super::fold::parts(letter).into_iter().filter(|part| *part != '\0'));
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
