//! A search that looks at each text of the raw files, word by word; it shares nothing with the one that is tested.

use std::collections::BTreeSet;

use k_defense::domain::Lang;
use serde_json::Value;

use super::plain::{list_of, strings};
use super::{RAW, words};

const LEADS: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const TAILS: &str = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
/// A cluster and what it is made of.
const CLUSTERS: [&str; 11] =
    ["ㄳㄱㅅ", "ㄵㄴㅈ", "ㄶㄴㅎ", "ㄺㄹㄱ", "ㄻㄹㅁ", "ㄼㄹㅂ", "ㄽㄹㅅ", "ㄾㄹㅌ", "ㄿㄹㅍ", "ㅀㄹㅎ", "ㅄㅂㅅ"];
/// A plain letter and its forms.
const FORMS: [&str; 7] = ["aáàâãäª", "eéèêë", "iíìîï", "oóòôõöº", "uúùûü", "cç", "nñ"];

type Token = Vec<char>;

/// The word as a keyboard leaves it that has typed only the consonant of its last syllable: under the one before it where
/// that can be, else alone.
pub(crate) fn half(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let Some(last) = letters.pop().filter(|it| ('가'..='힣').contains(it)) else { return text.to_owned() };
    let lead = LEADS.chars().nth((last as usize - '가' as usize) / 588).unwrap();
    let tail = TAILS.chars().position(|it| it == lead);
    match (letters.last_mut(), tail) {
        (Some(before), Some(tail))
            if ('가'..='힣').contains(before) && (*before as u32 - '가' as u32).is_multiple_of(28) =>
        {
            *before = char::from_u32(*before as u32 + u32::try_from(tail).unwrap() + 1).unwrap();
        }
        _ => letters.push(lead),
    }
    letters.into_iter().collect()
}

/// The consonants with which its syllables begin; other letters as they are.
pub(crate) fn initials(text: &str) -> String {
    let lead = |it: char| match it {
        '가'..='힣' => LEADS.chars().nth((it as usize - '가' as usize) / 588).unwrap(),
        it => it,
    };
    text.chars().map(lead).filter(|it| !it.is_whitespace()).collect()
}

/// Hangul as conjoining letters.
pub(crate) fn decomposed(text: &str) -> String {
    let mut all = String::new();
    for letter in text.chars() {
        if ('가'..='힣').contains(&letter) {
            let number = letter as u32 - '가' as u32;
            all.push(char::from_u32(0x1100 + number / (21 * 28)).unwrap());
            all.push(char::from_u32(0x1161 + number / 28 % 21).unwrap());
            all.extend(char::from_u32(0x11A7 + number % 28).filter(|_| !number.is_multiple_of(28)));
        } else {
            all.push(letter);
        }
    }
    all
}

fn is_hangul(letter: char) -> bool {
    ('\u{1100}'..='\u{11FF}').contains(&letter)
}

fn is_lead(letter: char) -> bool {
    ('\u{1100}'..='\u{1112}').contains(&letter)
}

fn is_tail(letter: char) -> bool {
    ('\u{11A8}'..='\u{11C2}').contains(&letter)
}

fn lead(letter: char) -> Option<char> {
    LEADS.chars().position(|it| it == letter).and_then(|at| char::from_u32(0x1100 + u32::try_from(at).unwrap()))
}

fn tokens(text: &str) -> Vec<Token> {
    let mut all: Vec<Token> = vec![Vec::new()];
    let decomposed: String = decomposed(text).chars().flat_map(char::to_lowercase).collect();
    for letter in decomposed.chars() {
        let plain = FORMS.iter().find(|forms| forms.contains(letter)).and_then(|forms| forms.chars().next());
        let cluster = CLUSTERS.iter().find(|it| it.starts_with(letter));
        let parts: Vec<char> = match cluster {
            Some(cluster) => cluster.chars().skip(1).map(|it| lead(it).unwrap()).collect(),
            None => vec![plain.or(lead(letter)).unwrap_or(letter)],
        };
        for letter in parts {
            let last = all.last_mut().unwrap();
            if !letter.is_alphanumeric() {
                all.push(Vec::new());
            } else if last.last().is_some_and(|before| is_hangul(*before) != is_hangul(letter)) {
                all.push(vec![letter]);
            } else {
                last.push(letter);
            }
        }
    }
    all.retain(|token| !token.is_empty());
    all
}

/// Whether so much of a word may stand for a name.
fn may_end(word: &[char], rest: &[char]) -> bool {
    if is_hangul(word[0]) {
        return rest.first().is_none_or(|it| !is_tail(*it));
    }
    let is_long = word.len() >= 4 && word.last().unwrap().is_alphabetic();
    is_long || rest.is_empty() || rest == ['s']
}

/// Whether a text holds words in a row; the last may go on, in a name only as far as it stays that name.
fn holds(text: &[Token], wanted: &[Token], is_name: bool) -> bool {
    let ends = |word: &[char], rest: &[char]| !is_name || may_end(word, rest);
    let (first, last) = (&wanted[0], &wanted[wanted.len() - 1]);
    if wanted.len() == 1 {
        return text.iter().any(|token| {
            let starts = 0..=token.len().saturating_sub(first.len());
            let mut starts = starts.filter(|at| *at == 0 || is_hangul(first[0]));
            starts.any(|at| token[at..].starts_with(first) && ends(first, &token[at + first.len()..]))
        });
    }
    text.windows(wanted.len()).any(|row| {
        let begins = if is_hangul(first[0]) { row[0].ends_with(first) } else { row[0] == *first };
        let inner = 1..wanted.len() - 1;
        let end = &row[wanted.len() - 1];
        begins && row[inner.clone()] == wanted[inner] && end.starts_with(last) && ends(last, &end[last.len()..])
    })
}

/// The end of a word as the beginning of the next syllable.
fn opened(wanted: &[Token]) -> Option<Vec<Token>> {
    let mut wanted = wanted.to_vec();
    let word = wanted.last_mut()?;
    let last = *word.last()?;
    if is_tail(last) {
        word.pop();
        let tail = TAILS.chars().nth(last as usize - 0x11A8)?;
        let cluster = CLUSTERS.iter().find(|it| it.starts_with(tail));
        if let Some(cluster) = cluster {
            let stays = TAILS.chars().position(|it| Some(it) == cluster.chars().nth(1))?;
            word.extend(char::from_u32(0x11A8 + u32::try_from(stays).unwrap()));
        }
        word.push(lead(cluster.map_or(Some(tail), |it| it.chars().nth(2))?)?);
        return Some(wanted);
    }
    is_lead(last).then_some(wanted)
}

/// An event as the raw files tell it.
struct Told {
    id: &'static str,
    texts: Vec<Vec<Token>>,
    things: Vec<usize>,
}

/// The raw files in a language.
pub(crate) struct Look {
    events: Vec<Told>,
    /// For each thing its names.
    things: Vec<Vec<Vec<Token>>>,
    /// Pieces of queries: titles, summaries.
    pub(crate) pool: Vec<String>,
    /// All names as they are written.
    pub(crate) names: Vec<String>,
    organisations: Vec<String>,
}

impl Look {
    /// On the page of a language.
    pub(crate) fn new(lang: Lang) -> Self {
        let texts = Lang::ALL.map(|lang| serde_json::from_str::<Value>(words(lang)).unwrap());
        let mut ids: Vec<(&str, &str)> = Vec::new();
        let (mut names, mut organisations) = (Vec::new(), Vec::new());
        let mut things = Vec::new();
        for (list, key) in [("countries", "code"), ("systems", "id"), ("organisations", "id"), ("programmes", "id")] {
            for thing in list_of(&RAW, list) {
                let id = thing[key].as_str().unwrap();
                ids.push((list, id));
                let mut own: Vec<String> = strings(&thing["aliases"]).map(str::to_owned).collect();
                own.extend(thing["name"].as_str().map(str::to_owned));
                let all = thing["names"].as_object().into_iter().flatten();
                own.extend(all.map(|(_, name)| name.as_str().unwrap().to_owned()));
                if list == "programmes" {
                    own.extend(texts.iter().map(|it| it[list][id]["title"].as_str().unwrap().to_owned()));
                }
                if list == "organisations" {
                    organisations.push(own.join("|"));
                }
                things.push(own.iter().map(|name| tokens(name)).collect());
                names.extend(own);
            }
        }
        let place = |list: &str, id: &str| ids.iter().position(|it| *it == (list, id)).unwrap();
        let mut pool = Vec::new();
        let mut events = Vec::new();
        for event in list_of(&RAW, "events") {
            let id = event["id"].as_str().unwrap();
            let own = &texts[lang as usize]["events"][id];
            let mut said: Vec<&str> = ["title", "summary", "note"].iter().filter_map(|it| own[it].as_str()).collect();
            pool.extend(said.iter().take(2).map(|text| (*text).to_owned()));
            said.extend(texts.iter().map(|it| it["events"][id]["title"].as_str().unwrap()));
            let mut of_event: Vec<usize> = strings(&event["countries"]).map(|it| place("countries", it)).collect();
            of_event.extend(list_of(event, "systems").iter().map(|it| place("systems", it["id"].as_str().unwrap())));
            of_event.extend(strings(&event["organisations"]).map(|it| place("organisations", it)));
            of_event.extend(event["programme"].as_str().map(|it| place("programmes", it)));
            events.push(Told { id, texts: said.into_iter().map(tokens).collect(), things: of_event });
        }
        Self { events, things, pool, names, organisations }
    }

    /// The events that name an organisation by its id, which has such a name.
    pub(crate) fn with_organisation(&self, name: &str) -> Vec<&'static str> {
        let place = self.organisations.iter().position(|names| names.split('|').any(|it| it == name)).unwrap();
        let thing = list_of(&RAW, "countries").len() + list_of(&RAW, "systems").len() + place;
        self.events.iter().filter(|event| event.things.contains(&thing)).map(|event| event.id).collect()
    }

    /// The ids of the events in which all words are found; nothing where there is no word.
    pub(crate) fn found(&self, words: &str) -> Option<BTreeSet<&'static str>> {
        let mut asked: Vec<Vec<Token>> = Vec::new();
        let (mut word, mut is_quoted) = (String::new(), false);
        for letter in words.chars().chain(['"']) {
            let is_quote = "\"“”„«»".contains(letter);
            if is_quote || letter.is_whitespace() && !is_quoted {
                asked.push(tokens(&std::mem::take(&mut word)));
                is_quoted ^= is_quote;
            } else {
                word.push(letter);
            }
        }
        asked.retain(|it| !it.is_empty());
        let asked: Vec<Asked> = asked.iter().map(|wanted| self.asked(wanted)).collect();
        let answer = |it: &Told| asked.iter().all(|asked| self.fits(it, asked));
        (!asked.is_empty()).then(|| self.events.iter().filter(|it| answer(it)).map(|it| it.id).collect())
    }

    fn asked(&self, wanted: &[Token]) -> Asked {
        let whole = wanted.concat();
        let is_bare = whole.iter().any(|it| is_lead(*it)) && whole.iter().all(|it| is_lead(*it) || !is_hangul(*it));
        if is_bare {
            let leads = |name: &[char]| -> Token {
                name.iter().copied().filter(|it| is_lead(*it) || !is_hangul(*it)).collect()
            };
            return Asked { literal: Vec::new(), things: self.meant(&|name| leads(name) == whole) };
        }
        let things = self.meant(&|name| name == whole);
        if !things.is_empty() {
            return Asked { literal: Vec::new(), things };
        }
        let mut literal = vec![wanted.to_vec()];
        let mut things = Vec::new();
        if let Some(half) = opened(wanted) {
            things = self.meant(&|name| name.starts_with(&half.concat()));
            literal.push(half);
        }
        Asked { literal, things }
    }

    fn meant(&self, is_meant: &dyn Fn(&[char]) -> bool) -> Vec<usize> {
        let is_one = |names: &[Vec<Token>]| names.iter().any(|name| is_meant(&name.concat()));
        (0..self.things.len()).filter(|place| is_one(&self.things[*place])).collect()
    }

    fn fits(&self, event: &Told, asked: &Asked) -> bool {
        let is_literal = |wanted: &[Token]| {
            event.texts.iter().any(|text| holds(text, wanted, false))
                || event.things.iter().flat_map(|it| &self.things[*it]).any(|name| holds(name, wanted, false))
        };
        let is_told = |name: &[Token]| {
            event.texts.iter().any(|text| holds(text, name, true))
                || event.things.iter().flat_map(|it| &self.things[*it]).any(|other| holds(other, name, true))
        };
        asked.literal.iter().any(|wanted| is_literal(wanted))
            || asked
                .things
                .iter()
                .any(|thing| event.things.contains(thing) || self.things[*thing].iter().any(|name| is_told(name)))
    }
}

/// What a word or phrase asks for: itself, and things by their names.
struct Asked {
    literal: Vec<Vec<Token>>,
    things: Vec<usize>,
}
