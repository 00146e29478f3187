// What is looked for in folded texts: a run of words, the last one as far as it is typed.

import { isHangul, isTail } from "./fold.js";

// Latin words begin with the space before them; Hangul is found inside of a word too.
const begun = (folded) => (isHangul(folded.charCodeAt(1)) ? folded.slice(1) : folded);

export const typed = (folded) => ({ text: begun(folded), ending: "open" });

// A name. A long one may go on; a short one or a number would be another name then.
export function named(folded) {
  const length = folded.length - folded.lastIndexOf(" ") - 1;
  const last = folded.charCodeAt(folded.length - 1);
  const isDigit = last >= 0x30 && last <= 0x39;
  const ending = isHangul(last) ? "syllable" : length > 3 && !isDigit ? "open" : "word";
  return { text: begun(folded), ending };
}

// The words of a pattern, each as a pattern that a word between spaces has to hold.
export function words({ text, ending }) {
  const all = [];
  let start = 0;
  for (let end = text.indexOf(" ", 1); end > 0; end = text.indexOf(" ", end + 1)) {
    all.push({ text: text.slice(start, end + 1), ending: "open" });
    start = end;
  }
  all.push({ text: text.slice(start), ending });
  return all;
}

export function mayEnd({ ending }, folded, end) {
  if (ending === "open") return true;
  const next = folded.charCodeAt(end);
  if (ending === "syllable") return !isTail(next);
  const after = folded[end] === "s" ? folded[end + 1] : folded[end];
  return after === undefined || after === " ";
}

// Where a pattern is found next, from a place on; below zero where it is not.
export function search(pattern, folded, from = 0) {
  let start = folded.indexOf(pattern.text, from);
  while (start >= 0 && !mayEnd(pattern, folded, start + pattern.text.length)) {
    start = folded.indexOf(pattern.text, start + 1);
  }
  return start;
}
