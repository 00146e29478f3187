//! Folded Hangul: a syllable is a lead, a vowel, and perhaps a tail. A keyboard takes what is typed next for a tail until
//! a vowel follows, so that the last syllable of a word may be half typed.

use super::fold::jamo;

/// ㄱ at the head of a syllable.
pub(super) const FIRST_LEAD: char = '\u{1100}';
/// ㅏ.
pub(super) const FIRST_VOWEL: char = '\u{1161}';
/// ㄱ at the foot of a syllable.
pub(super) const FIRST_TAIL: char = '\u{11A8}';

/// For each tail what stays of it and the lead that its end may be instead, both counted from `a`.
const MOVED: &[u8; 54] = b" a baj cdmds d fhahghhhjhqhrhs g hqj j k l m o p q r s";

/// Whether a folded letter is Hangul.
pub(super) const fn is_hangul(letter: char) -> bool {
    matches!(letter, FIRST_LEAD..='\u{11FF}')
}

const fn is_lead(letter: char) -> bool {
    matches!(letter, FIRST_LEAD..='\u{1112}')
}

/// Whether a folded letter only goes on with a syllable.
pub(super) const fn is_inner(letter: char) -> bool {
    is_hangul(letter) && !is_lead(letter)
}

/// Whether it is the foot of a syllable.
pub(super) const fn is_tail(letter: char) -> bool {
    matches!(letter, FIRST_TAIL..='\u{11C2}')
}

/// Whether all Hangul of a folded text is consonants that stand alone, and there is some.
pub(super) fn is_bare(folded: &str) -> bool {
    let mut has_lead = false;
    for letter in folded.chars() {
        if is_inner(letter) {
            return false;
        }
        has_lead |= is_lead(letter);
    }
    has_lead
}

/// The folded text without spaces; of Hangul perhaps only the consonants with which its syllables begin.
pub(super) fn joined(folded: &str, is_initials: bool) -> String {
    let mut text = String::new();
    for letter in folded.chars() {
        if letter != ' ' && !(is_initials && is_inner(letter)) {
            text.push(letter);
        }
    }
    text
}

/// The same where its end is read as the beginning of a syllable that is still to be typed; nothing where it cannot be.
pub(super) fn half_typed(folded: &str) -> Option<String> {
    let last = folded.chars().next_back()?;
    if is_lead(last) {
        return Some(folded.to_owned());
    }
    let tail = (last as usize).checked_sub(FIRST_TAIL as usize)?;
    let [stays, lead] = *MOVED.get(tail * 2..tail * 2 + 2)? else { return None };
    let mut text = folded.get(..folded.len() - last.len_utf8())?.to_owned();
    if stays != b' ' {
        text.push(jamo(FIRST_TAIL, u32::from(stays - b'a')));
    }
    text.push(jamo(FIRST_LEAD, u32::from(lead - b'a')));
    Some(text)
}
