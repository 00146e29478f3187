// Text as it is compared: without case and accents, Hangul as its letters, each word after a space.

// Letters from U+00C0 to U+017F.
const LATIN = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty" +
  "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssss" +
  "ttttttuuuuuuuuuuuuwwyyyzzzzzzs";
const BORDERS = [
  [0x2000, 0x2e7f], [0x3000, 0x303f], [0x3200, 0x33ff], [0xe000, 0xf8ff], [0xfe00, 0xfe6f], [0xff00, 0xffff],
  [0x1f000, 0x1faff],
];

const between = (code, first, last) => code >= first && code <= last;

// What a letter becomes: up to three letters, a space where it is none, nothing where it is only an accent. Bare
// consonants and vowels of Hangul stay as they are here: nobody types them on this page.
function parts(code) {
  if (between(code, 0x30, 0x39) || between(code, 0x61, 0x7a)) return String.fromCharCode(code);
  if (between(code, 0x41, 0x5a)) return String.fromCharCode(code + 32);
  if (code === 0xaa) return "a";
  if (code === 0xba) return "o";
  if (between(code, 0xc0, 0x17f)) return LATIN[code - 0xc0];
  if (code < 0xc0) return " ";
  if (isAccent(code)) return "";
  if (between(code, 0xac00, 0xd7a3)) {
    const syllable = code - 0xac00;
    const tail = syllable % 28;
    const open = String.fromCharCode(0x1100 + Math.floor(syllable / 588), 0x1161 + Math.floor((syllable % 588) / 28));
    return tail === 0 ? open : open + String.fromCharCode(0x11a7 + tail);
  }
  if (between(code, 0xff01, 0xff5e)) return parts(code - 0xfee0);
  return BORDERS.some(([first, last]) => between(code, first, last)) ? " " : String.fromCodePoint(code);
}

const LOW = Array.from({ length: 0x180 }, (_, code) => parts(code));

export const isAccent = (code) => between(code, 0x300, 0x36f);
export const isHangul = (code) => between(code, 0x1100, 0x11ff);
// Whether a letter only goes on with a syllable, and whether it ends one.
export const isInner = (code) => between(code, 0x1113, 0x11ff);
export const isTail = (code) => between(code, 0x11a8, 0x11c2);

// The folded text; where places are asked for, each letter gets that of the one from which it comes.
export function fold(text, places = null) {
  let folded = "";
  let isBorder = true;
  let wasHangul = false;
  for (let i = 0; i < text.length; i++) {
    const start = i;
    let code = text.charCodeAt(i);
    if (between(code, 0xd800, 0xdbff)) {
      code = text.codePointAt(i);
      i++;
    }
    const now = code < 0x180 ? LOW[code] : parts(code);
    if (now === " ") {
      isBorder = true;
      continue;
    }
    if (now === "") continue;
    const hangul = isHangul(now.charCodeAt(0));
    if (isBorder || hangul !== wasHangul) {
      folded += " ";
      places?.push(start);
    }
    folded += now;
    if (places) for (let letter = 0; letter < now.length; letter++) places.push(start);
    isBorder = false;
    wasHangul = hangul;
  }
  return folded;
}
