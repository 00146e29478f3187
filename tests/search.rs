//! Full-text search: the promised examples on the page of every language, and a search that looks at each raw text.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use k_defense::domain::{Lang, Record};
use k_defense::domain::{OtherTitles, Query, SearchBuilder, SearchIndex, fold, marks, titles_file};
use proptest::prelude::*;
use proptest::sample::Index;
use support::look::{Look, decomposed};
use support::{DATASET, RAW, cases, record, words};

static TITLES: LazyLock<[String; Lang::COUNT]> = LazyLock::new(|| {
    let records = Lang::ALL.map(record);
    Lang::ALL.map(|lang| titles_file(&records, lang))
});
static INDEXES: LazyLock<[SearchIndex; Lang::COUNT]> = LazyLock::new(|| {
    Lang::ALL.map(|lang| built(record(lang), OtherTitles::read(&TITLES[lang as usize], record(lang)), 50))
});
static LOOKS: LazyLock<[Look; Lang::COUNT]> = LazyLock::new(|| Lang::ALL.map(Look::new));

fn built(record: &Record, titles: OtherTitles, slice: usize) -> SearchIndex {
    let mut builder = SearchBuilder::new(record, titles);
    while builder.advance(record, slice) {}
    builder.finish()
}

fn query(lang: Lang, words: &str) -> Option<Query> {
    Query::parse(words, &INDEXES[lang as usize])
}

/// The ids of what is found; nothing where the words ask for nothing.
fn found(lang: Lang, words: &str) -> Option<BTreeSet<&'static str>> {
    let events = INDEXES[lang as usize].find(&query(lang, words)?);
    Some(events.iter().map(|number| record(lang).dataset.events[number].id.as_str()).collect())
}

/// Several words give the same events on the page of each language, and there are some.
fn check_same(all: &[&str]) {
    for lang in Lang::ALL {
        let first = found(lang, all[0]).unwrap();
        assert!(!first.is_empty(), "{} in {lang:?}", all[0]);
        for words in all {
            assert_eq!(found(lang, words).unwrap(), first, "{words} and {} in {lang:?}", all[0]);
        }
    }
}

fn check_within(less: &str, more: &str) {
    for lang in Lang::ALL {
        let (less_ids, more_ids) = (found(lang, less).unwrap(), found(lang, more).unwrap());
        assert!(!less_ids.is_empty(), "{less} in {lang:?}");
        assert!(less_ids.is_subset(&more_ids), "{less} within {more} in {lang:?}");
    }
}

/// The marked parts stand in brackets.
fn check_marks(words: &str, text: &str, expected: &str) {
    let query = query(Lang::En, words).unwrap();
    let mut shown = text.to_owned();
    for range in marks(text, &query).into_iter().rev() {
        shown.insert(range.end, ']');
        shown.insert(range.start, '[');
    }
    assert_eq!(shown, expected, "{words}");
}

fn check_fold(text: &str, expected: &str) {
    assert_eq!(fold(text), decomposed(expected), "{text}");
}

#[test]
fn folding() {
    check_fold("", "");
    check_fold(" ,.–“” ", "");
    check_fold("Perú PERU", " peru peru");
    check_fold("Peru\u{301}", " peru");
    check_fold("avión não Ñandú Łódź ÿ", " avion nao nandu lodz y");
    check_fold("KT-1P", " kt 1p");
    check_fold("HD현대중공업 K9자주포", " hd 현대중공업 k9 자주포");
    check_fold("페루, 펠", " 페루 펠");
    check_fold("n.º 3ª", " n o 3a");
    check_fold("Ｋ２", " k2");
    check_fold("ㅍㄹ", " \u{1111}\u{1105}");
    check_fold("ㄳ", " \u{1100}\u{1109}");
    check_fold("ㅏ", " \u{1161}");
    check_fold("美 Россия", " 美 Россия");
}

#[test]
fn every_shipped_letter_folds_to_what_can_be_typed() {
    let all = Lang::ALL.map(words).join("") + &DATASET;
    let letters: BTreeSet<char> = all.chars().filter(|letter| letter.is_alphabetic()).collect();
    for letter in letters {
        let folded = fold(&letter.to_string());
        let is_plain = |it: char| it.is_ascii_alphanumeric() || ('\u{1100}'..='\u{11FF}').contains(&it);
        let is_other_script = letter > '\u{370}' && !('가'..='힣').contains(&letter);
        assert!(
            is_other_script || folded.len() > 1 && folded.trim().chars().all(is_plain),
            "{letter} folds to {folded}: the table lacks it"
        );
    }
}

#[test]
fn the_promised_examples() {
    check_same(&[
        "peru",
        "Perú",
        "PERU",
        "페루",
        "ㅍㄹ",
        &decomposed("페루"),
        "peru\u{301}",
        "\"peru\"",
        "\u{1111}\u{1105}",
    ]);
    check_within("페루", "페ㄹ");
    check_within("페루", "펠");
    for lang in Lang::ALL {
        let (look, found) = (&LOOKS[lang as usize], found(lang, "hd hyundai").unwrap());
        let named = look.with_organisation("HD현대중공업");
        assert!(!named.is_empty() && named.iter().all(|id| found.contains(id)), "{lang:?}");
    }
    // The name of one ministry is a part of the name of another.
    for lang in Lang::ALL {
        let (look, found) = (&LOOKS[lang as usize], found(lang, "페루 국방부").unwrap());
        let named = look.with_organisation("페루 국방부");
        assert!(!named.is_empty() && named.iter().all(|id| found.contains(id)), "{lang:?}");
    }
    check_within("avión", "avion");
    check_same(&["avion", "avión", "AVIÓN"]);
}

#[test]
fn all_words_have_to_match() {
    for lang in Lang::ALL {
        let both = found(lang, "peru k2").unwrap();
        let (peru, k2) = (found(lang, "peru").unwrap(), found(lang, "k2").unwrap());
        assert_eq!(both, peru.intersection(&k2).copied().collect(), "{lang:?}");
        assert!(!both.is_empty() && both.len() < peru.len());
        assert_eq!(found(lang, "  k2,  PERU "), Some(both), "{lang:?}");
    }
}

#[test]
fn phrases() {
    check_within("\"training cruise\"", "training cruise");
    let apart = found(Lang::En, "cruise training").unwrap();
    let together = found(Lang::En, "\"cruise training\"").unwrap();
    assert!(together.len() < apart.len(), "{together:?}");
    check_same(&[
        "\"training cruise\"",
        "“training cruise”",
        "«Training–CRUISE»",
        "\"training cruise",
        "training-cruise",
    ]);
    check_within("\"training cruise\"", "\"training crui");
    assert_eq!(found(Lang::En, "\"training crui\" peru"), found(Lang::En, "peru \"training crui"));
    assert_eq!(found(Lang::En, "\"raining cruise\""), Some(BTreeSet::new()));
}

#[test]
fn nothing_is_asked() {
    for words in ["", "  ", "\"", "\"\"", "– … ,", "“ ”", "\u{301}"] {
        assert_eq!(query(Lang::Ko, words), None, "{words}");
    }
}

#[test]
fn a_name_is_not_the_beginning_of_another() {
    for lang in Lang::ALL {
        let (k2, k239) = (found(lang, "k2").unwrap(), found(lang, "k239").unwrap());
        assert!(!k239.is_subset(&k2), "{lang:?}");
    }
}

#[test]
fn every_country_has_one_answer_in_all_languages() {
    for country in RAW["countries"].as_array().unwrap() {
        let quoted = |name: &str| format!("\"{name}\"");
        let names: Vec<String> =
            Lang::ALL.iter().map(|lang| quoted(country["names"][lang.tag()].as_str().unwrap())).collect();
        let korean = country["names"]["ko"].as_str().unwrap();
        let leads: Vec<char> = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".chars().collect();
        let initials: String = korean.chars().map(|it| leads[(it as usize - '가' as usize) / 588]).collect();
        let mut all: Vec<&str> = names.iter().map(String::as_str).collect();
        let no_quotes = names[0].replace(['"', ' '], "").to_uppercase();
        let apart = decomposed(korean);
        all.extend([korean, &apart, &initials, &no_quotes]);
        check_same(&all);
        // While the name is typed, from the second syllable on, it finds already what it will.
        let letters: Vec<char> = korean.chars().collect();
        for end in 1..letters.len() {
            let typed: String = letters[..end].iter().collect();
            let next = leads[(letters[end] as usize - '가' as usize) / 588];
            check_within(korean, &format!("{typed}{next}"));
        }
    }
}

#[test]
fn marking() {
    check_marks("peru", "Perú: aviones; Peruvian. Aperture", "[Perú]: aviones; [Peru]vian. Aperture");
    check_marks("ㅍㄹ", "페루는 Peru", "[페루]는 [Peru]");
    check_marks("avion", "Los aviones y el AVIÓN, avio\u{301}n", "Los [avion]es y el [AVIÓN], [avio\u{301}n]");
    check_marks("avion", "avio\u{301}n\u{301}", "[avio\u{301}n\u{301}]");
    check_marks("중공", "HD현대중공업", "HD현대[중공]업");
    // What is half typed stands already for the whole name.
    check_marks("현대중ㄱ", "HD현대중공업", "[HD현대중공업]");
    check_marks("\"kt 1p\"", "the KT-1P, 1P", "the [KT-1P], 1P");
    check_marks("k2", "K2 K239 K2s K9", "[K2] K239 [K2]s K9");
    let apart = decomposed("페루");
    check_marks("페ㄹ", &format!("({apart})"), &format!("([{apart}])"));
    check_marks("nothing", "", "");
}

#[test]
fn an_index_is_the_same_however_it_is_sliced_and_does_without_titles() {
    let record = record(Lang::En);
    for titles in [OtherTitles::default(), OtherTitles::read("one line", record), OtherTitles::read(&TITLES[0], record)]
    {
        let (one, many) = (built(record, titles.clone(), usize::MAX), built(record, titles, 7));
        for words in ["peru", "페루", "avión", "tank", "\"training cruise\"", "s"] {
            let answers = [&one, &many].map(|index| index.find(&Query::parse(words, index).unwrap()));
            assert_eq!(answers[0], answers[1], "{words}");
        }
    }
}

#[test]
fn titles_of_other_languages_find() {
    let korean = record(Lang::Ko).words.events[0].as_ref().unwrap();
    for lang in Lang::ALL {
        let id = record(Lang::Ko).dataset.events[0].id.as_str();
        assert!(found(lang, &format!("\"{}\"", korean.title)).unwrap().contains(id), "{lang:?}");
        let file = &TITLES[lang as usize];
        assert_eq!(file.lines().count(), record(lang).dataset.events.len() + record(lang).dataset.programmes.len());
        assert!(file.lines().all(|line| line.split('\t').count() == Lang::COUNT - 1), "{lang:?}");
    }
}

/// A piece of a shipped text, as a visitor might type it.
fn piece() -> impl Strategy<Value = (Index, Index, usize, u8, bool)> {
    (any::<Index>(), any::<Index>(), 1..14_usize, 0..6_u8, prop::bool::weighted(0.3))
}

fn typed(all: &[String], (text, start, length, how, is_quoted): &(Index, Index, usize, u8, bool)) -> String {
    let letters: Vec<char> = text.get(all).chars().collect();
    let start = start.index(letters.len().max(1));
    let mut part: Vec<char> = letters.iter().skip(start).take(*length).copied().collect();
    if *how > 2 {
        // From the beginning of the word, as most will type it.
        let begin = letters[..start].iter().rposition(|it| *it == ' ').map_or(0, |place| place + 1);
        part = letters[begin..].iter().take(*length).copied().collect();
    }
    let mut part: String = part.into_iter().collect();
    part = match how {
        0 => decomposed(&part),
        1 => part.to_uppercase(),
        3 => support::look::half(&part),
        _ => part,
    };
    if *is_quoted { format!("\"{}\"", part.replace('"', " ")) } else { part }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn what_is_found_is_what_a_look_at_each_text_finds(
        pieces in prop::collection::vec(piece(), 1..4),
        lang in prop::sample::select(&Lang::ALL[..]),
        other in prop::sample::select(&Lang::ALL[..]),
    ) {
        let (look, pool) = (&LOOKS[lang as usize], &LOOKS[other as usize].pool);
        let words: Vec<String> = pieces.iter().map(|piece| typed(pool, piece)).collect();
        let words = words.join(" ");
        prop_assert_eq!(found(lang, &words), look.found(&words), "{} in {:?}", words, lang);
    }

    #[test]
    fn names_are_found_as_a_look_finds_them(at in any::<Index>(), how in 0..6_u8, cut in 0..3_usize, lang in prop::sample::select(&Lang::ALL[..])) {
        let look = &LOOKS[lang as usize];
        let name = at.get(&look.names);
        let kept: String = name.chars().take(name.chars().count() - cut.min(name.chars().count() - 1)).collect();
        let words = match how {
            0 => format!("\"{kept}\""),
            1 => support::look::initials(&kept),
            2 => support::look::half(&kept),
            3 => kept.replace(' ', ""),
            4 => decomposed(&kept).to_uppercase(),
            _ => kept,
        };
        prop_assert_eq!(found(lang, &words), look.found(&words), "{} in {:?}", words, lang);
    }
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn folding_is_done_once(text in "\\PC*|[ㄱ-ㆎ가-힣À-ſa-z \u{300}-\u{310}\u{1100}-\u{11FF}]*") {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded);
    }

    #[test]
    fn marking_never_changes_a_text(text in "\\PC*|[ㄱ-ㆎ가-힣À-ſa-z \u{300}-\u{310}\u{1100}-\u{11FF}]*", words in "[가-하ㄱ-ㅎa-z\u{1100}-\u{11FF}\" ]{1,6}", at in any::<Index>()) {
        let letters: Vec<char> = text.chars().collect();
        let own: String = letters.iter().skip(at.index(letters.len() + 1)).take(3).collect();
        for words in [words, own] {
            let Some(query) = query(Lang::En, &words) else { continue };
            let (mut pieces, mut end) = (String::new(), 0);
            for range in marks(&text, &query) {
                prop_assert!(range.start >= end && range.end > range.start, "{range:?} after {end}");
                pieces.push_str(&text[end..range.start]);
                pieces.push_str(&text[range.clone()]);
                end = range.end;
            }
            pieces.push_str(&text[end..]);
            prop_assert_eq!(&pieces, &text);
        }
    }
}
