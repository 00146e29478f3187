//! Text as it is compared: without case and accents, Hangul as its letters, words apart. Small tables of its own: those of
//! the standard library for all scripts would weigh more than all of the search.

use super::jamo::{FIRST_LEAD, FIRST_TAIL, FIRST_VOWEL, is_hangul};

/// Latin letters from U+00C0 to U+017F.
const LATIN: &[u8; 192] = b"aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// For each compatibility consonant from U+3131 the lead it stands for, counted from `a`; two for a cluster, which is
/// what a keyboard makes of two consonants in a row.
const CONSONANTS: [&[u8; 2]; 30] = [
    b"a ", b"b ", b"aj", b"c ", b"cm", b"cs", b"d ", b"e ", b"f ", b"fa", b"fg", b"fh", b"fj", b"fq", b"fr", b"fs",
    b"g ", b"h ", b"i ", b"hj", b"j ", b"k ", b"l ", b"m ", b"n ", b"o ", b"p ", b"q ", b"r ", b"s ",
];

const NOTHING: char = '\0';
const BORDER: char = ' ';

/// The text as it is compared: each word after a space. What is folded stays as it is when it is folded again.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + text.len() / 4);
    walk(text, &mut |letter, _| folded.push(letter));
    folded
}

/// The folded text, and for each of its bytes the place in the original of the letter from which it comes.
pub(super) fn fold_with_places(text: &str) -> (String, Vec<usize>) {
    let (mut folded, mut places) = (String::new(), Vec::new());
    walk(text, &mut |letter, place| {
        folded.push(letter);
        while places.len() < folded.len() {
            places.push(place);
        }
    });
    (folded, places)
}

/// Whether a letter belongs to the one before it and leaves no trace of its own.
pub(super) const fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}')
}

fn walk(text: &str, each: &mut dyn FnMut(char, usize)) {
    let mut last = BORDER;
    for (place, letter) in text.char_indices() {
        for part in parts(letter) {
            if part == NOTHING {
                continue;
            }
            // Korean writes names in Latin letters and what follows them as one word.
            if part != BORDER && (last == BORDER || is_hangul(last) != is_hangul(part)) {
                each(BORDER, place);
            }
            if part != BORDER {
                each(part, place);
            }
            last = part;
        }
    }
}

/// What a letter becomes; a border where it is none. Letters of scripts that are not spoken here stay as they are.
pub(super) fn parts(letter: char) -> [char; 3] {
    let one = |letter| [letter, NOTHING, NOTHING];
    let code = letter as u32;
    let offset = |from: u32| (code - from) as usize;
    match code {
        0x30..=0x39 | 0x41..=0x5A | 0x61..=0x7A => one(letter.to_ascii_lowercase()),
        0xAA => one('a'),
        0xBA => one('o'),
        0xC0..=0x17F => one(char::from(LATIN[offset(0xC0)])),
        0x300..=0x36F => one(NOTHING),
        0x3131..=0x314E => {
            let lead = |letter: u8| if letter == b' ' { NOTHING } else { jamo(FIRST_LEAD, u32::from(letter - b'a')) };
            let [first, second] = *CONSONANTS[offset(0x3131)];
            [lead(first), lead(second), NOTHING]
        }
        0x314F..=0x3163 => one(jamo(FIRST_VOWEL, code - 0x314F)),
        0xAC00..=0xD7A3 => {
            let syllable = code - 0xAC00;
            let tail = syllable % 28;
            let tail = if tail == 0 { NOTHING } else { jamo(FIRST_TAIL, tail - 1) };
            [jamo(FIRST_LEAD, syllable / 588), jamo(FIRST_VOWEL, syllable % 588 / 28), tail]
        }
        // Latin letters as wide as Hangul.
        0xFF01..=0xFF5E => parts(jamo('\0', code - 0xFEE0)),
        // Punctuation, symbols, emoji, and what has no meaning of its own.
        0..=0xBF
        | 0x2000..=0x2E7F
        | 0x3000..=0x303F
        | 0x3200..=0x33FF
        | 0xE000..=0xF8FF
        | 0xFE00..=0xFE6F
        | 0xFF00..=0xFFFF
        | 0x1F000..=0x1FAFF => one(BORDER),
        _ => one(letter),
    }
}

/// The letter so many places after another one.
pub(super) fn jamo(first: char, offset: u32) -> char {
    char::from_u32(first as u32 + offset).unwrap_or(BORDER)
}
