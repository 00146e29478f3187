// The page around what changes, as markup that is written once.

import { longDate, readDate } from "./date.js";
import { MARKS, markSign } from "./mark.js";
import { facets } from "./panel.js";
import { period } from "./period.js";

export const MARK_WORDS = {
  contact: "Contact", intent: "Interest, talks or selection", signed: "Memorandum or agreement",
  made: "Contract or production", given: "Delivery or donation", setback: "Setback",
};
const LANGUAGES = [["en", "English"], ["ko", "한국어"], ["es", "Español"], ["pt", "Português"]];
const KEYS = [
  ["/", "go to the search field"], ["Esc", "clear the search, or close what is open"], ["?", "open this list"],
];

const mast = () => `<div class="skips"><a class="skip" href="#results">Skip to the results</a></div>` +
  `<header class="mast"><div class="mast-row frame"><a class="mast-name" href="../en/"><b>K-Defense</b> in Latin ` +
  `America</a><nav class="mast-links" aria-label="Main"><a href="../en/" aria-current="page">Explore</a>` +
  `<a href="../en/compare/">Compare</a>` +
  `<a href="../en/about/">About the record</a></nav><nav class="mast-languages" aria-label="Language">` +
  `${LANGUAGES.map(([tag, name]) => `<a href="../${tag}/" lang="${tag}" hreflang="${tag}"` +
    `${tag === "en" ? ' aria-current="page"' : ""}>${name}</a>`).join("")}</nav></div></header>`;

const search = () => `<div class="search" role="search"><label class="hidden" for="q">Search the record</label>` +
  `<input id="q" name="q" type="search" placeholder="Titles, places, firms, weapons" autocomplete="off" ` +
  `spellcheck="false" maxlength="200"></div>`;

const head = () => `<div class="results-head"><button id="panel-button" type="button" class="button panel-button" ` +
  `aria-haspopup="dialog" aria-controls="filters" data-action="filters"></button><p id="total" role="status" ` +
  `class="results-total"><strong></strong></p><div id="new-events"></div>` +
  `<div class="actions"><button type="button" class="button keys-button" data-action="keys">Keyboard</button>` +
  `<button id="copy-link" type="button" class="button" data-action="copy-link">Copy link</button></div>` +
  `<div id="chips" class="chips"></div></div>`;

const picture = () => `<figure class="picture" aria-label="Picture of time"><p id="picture-summary" class="hidden">` +
  `</p><div class="picture-sheet"><ul class="legend">` +
  `${MARKS.map((mark) => `<li>${markSign(mark)}${MARK_WORDS[mark]}</li>`).join("")}` +
  `<li class="legend-line">Line: the month or the year that the sources give; thick: several days</li></ul>` +
  `<div id="picture-place"><div class="marks" id="picture" role="listbox" tabindex="0" aria-label="Picture of time" ` +
  `aria-describedby="picture-summary"><div id="drawing" class="drawing"></div><div id="bubble" class="bubble-place">` +
  `</div></div></div></div><figcaption>Each mark is one recorded event. A gap means that nothing was recorded, not ` +
  `that nothing happened. <a href="../en/about/">How the record is made</a></figcaption></figure>`;

const list = () => `<h2 id="list-title" class="hidden"></h2><div class="sorts-row"><nav class="sorts" ` +
  `aria-label="Order"><a data-sort="newest">Newest first</a><a data-sort="oldest">Oldest first</a></nav>` +
  `<details class="years"><summary>Go to a year</summary><ol id="years"></ol></details></div><div id="list"></div>` +
  `<div id="list-more"></div>`;

// The orders of another lens wait where that has them.
const dealSorts = () => `<div id="deal-sorts" class="sorts-row" hidden><nav class="sorts" aria-label="Order">` +
  `<a data-sort="news" href="../en/?view=deals">Latest news first</a>` +
  `<a data-sort="wait" href="../en/?view=deals&amp;sort=wait">Longest wait first</a>` +
  `<a data-sort="rung" href="../en/?view=deals&amp;sort=rung">Furthest first</a></nav></div>`;

const dialogs = () => `<dialog id="sheet" class="sheet" aria-label="Filters"></dialog><dialog id="keys" class="keys" ` +
  `aria-labelledby="keys-title"><h2 id="keys-title">Keyboard</h2><dl>` +
  `${KEYS.map(([key, meaning]) => `<dt><kbd>${key}</kbd></dt><dd>${meaning}</dd>`).join("")}</dl><label ` +
  `class="keys-switch"><input type="checkbox" name="keys" checked> Use these keys</label><button type="button" ` +
  `class="button" data-action="close">Close</button></dialog>`;

function footer({ version, coverage: { from, to } }) {
  const [day, first, last] = [version, from, to].map((date) => longDate(readDate(date)));
  return `<footer class="footer"><div class="footer-row frame"><p>Release of ${day} · covers ${first} to ${last}</p>` +
    `<ul><li><a href="https://creativecommons.org/licenses/by/4.0/" rel="license">Data: CC BY 4.0</a></li>` +
    `<li>Data files: <a href="../data/dataset.json">dataset.json</a>, ` +
    `<a href="../data/text.en.json">text.en.json</a></li><li><a href="../en/about/">About the record</a></li>` +
    `<li><a href="../en/about/#report">Report an error</a></li></ul></div></footer>`;
}

export const frame = (record) => `${mast()}<main id="content" class="frame" tabindex="-1">` +
  `<header id="headline" class="headline"></header><div><nav class="lenses" aria-label="Ways to look at the events">` +
  `<a class="lens" data-lens="timeline" aria-current="page">Timeline</a><a class="lens" data-lens="countries">` +
  `Countries</a><a class="lens" data-lens="deals">Deals</a><a class="lens" data-lens="matrix">Matrix</a></nav>` +
  `</div><div class="columns"><section id="filters" tabindex="-1" class="panel" ` +
  `aria-label="Filters"><div class="panel-filters">${period(record)}<div class="facets">${facets(record)}</div></div>` +
  `<button id="panel-done" type="button" class="button button-strong panel-done" data-action="close"></button>` +
  `</section><section id="results" class="results" tabindex="-1" aria-label="Results">${search()}` +
  `<div id="notices"></div>${head()}<div id="timeline">${picture()}${list()}</div>${dealSorts()}` +
  `<div id="others"></div><div></div>` +
  `${dialogs()}</section></div></main>${footer(record.meta)}`;
