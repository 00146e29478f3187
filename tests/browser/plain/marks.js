// Text as HTML, with what was searched for in it marked.

import { fold, isAccent, isInner } from "./fold.js";
import { search } from "./pattern.js";
import { escape } from "./text.js";

export function marked(text, query) {
  if (!query) return escape(text);
  const places = [];
  const folded = fold(text, places);
  const ranges = [];
  for (const { patterns } of query.terms) {
    for (const pattern of patterns) {
      for (let start = search(pattern, folded); start >= 0; start = search(pattern, folded, start + 1)) {
        let end = start + pattern.text.length;
        // Whole syllables.
        while (isInner(folded.charCodeAt(end))) end++;
        let last = places[end - 1];
        last += text.codePointAt(last) > 0xffff ? 2 : 1;
        while (isAccent(text.charCodeAt(last))) last++;
        ranges.push([places[start], last]);
      }
    }
  }
  return ranges.length === 0 ? escape(text) : inMarks(text, ranges);
}

function inMarks(text, ranges) {
  ranges.sort((a, b) => a[0] - b[0]);
  let html = "";
  let done = 0;
  for (let place = 0; place < ranges.length;) {
    const start = ranges[place][0];
    let end = ranges[place][1];
    while (++place < ranges.length && ranges[place][0] <= end) end = Math.max(end, ranges[place][1]);
    html += `${escape(text.slice(done, start))}<mark>${escape(text.slice(start, end))}</mark>`;
    done = end;
  }
  return html + escape(text.slice(done));
}
