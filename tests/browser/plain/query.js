// What was typed, made ready: words and quoted phrases, all of which have to match.

import { fold } from "./fold.js";
import { named, typed } from "./pattern.js";

const joined = (folded) => folded.replaceAll(" ", "");

// All that is looked for: what was typed, or all names of what it stands for.
function term(folded, index) {
  const wanted = joined(folded);
  const things = index.things.filter(({ joined }) => joined.includes(wanted));
  if (things.length === 0) return { patterns: [typed(folded)], typed: [typed(folded)], things };
  return { patterns: things.flatMap(({ names }) => names.map(named)), typed: [], things };
}

// Nothing where there is no word at all. A quote that is left open runs to the end.
export function parseQuery(words, index) {
  const terms = [];
  let [text, isQuoted] = ["", false];
  const add = () => {
    const folded = fold(text);
    if (folded) terms.push(term(folded, index));
    text = "";
  };
  for (const letter of words) {
    const isQuote = '"“”„«»'.includes(letter);
    if (isQuote || (!isQuoted && /\s/.test(letter))) {
      add();
      if (isQuote) isQuoted = !isQuoted;
    } else {
      text += letter;
    }
  }
  add();
  return terms.length > 0 ? { terms } : null;
}
