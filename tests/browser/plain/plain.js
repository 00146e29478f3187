// The explore page without a framework, as fast as its author could make it: what the app is measured against.
//
// It loads the same data, draws the same elements under the same style sheet, and does the same at a click: counts for
// every option, headline, chips, picture, address, 16 rows at once and the rest in idle time. A value is written into
// the document only where it has changed.

import { MARKS, markSign } from "./mark.js";
import { bubble, drawing, picture, pixels, start } from "./picture.js";
import { FACETS, Record, common, ticked } from "./record.js";
import { countEvents, dateWords, escape, grouped, piece } from "./rows.js";

const FIRST_ROWS = 16;
const SLICE = 4; // milliseconds
const SLICE_ROWS = 4;
const LONGEST_WAIT = 100; // milliseconds
const ALL_ROWS = 1_000;
const MORE_ROWS = 200;
const OPEN_OPTIONS = 8;
const MOST_NAMES = 4;
const NAMED = 2;

const TITLE = "K-Defense in Latin America";
const IDEA = "Who in Latin America buys Korea’s weapons, and how far each deal has come";
const FACET_NAMES = { country: "Country", system: "Weapon system", kind: "Kind of event" };
const MARK_WORDS = {
  contact: "Contact", intent: "Interest, talks or selection", signed: "Memorandum or agreement",
  made: "Contract or production", given: "Delivery or donation", setback: "Setback",
};
const PICTURE_HELP = "Arrow keys walk from mark to mark and from country to country; Enter goes to the event in the " +
  "list below.";
const LONG_MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];

const load = async (file) => (await fetch(`../data/${file}`)).json();
const [dataset, words] = await Promise.all([load("dataset.json"), load("text.en.json")]);
const record = new Record(dataset, words);
const chosen = { country: [], system: [], kind: [] };

// --- the frame, drawn once ------------------------------------------------------------------------------------------

const long = (text) => {
  const [year, month, day] = text.split("-").map(Number);
  return `${day ? `${day} ` : ""}${month ? `${LONG_MONTHS[month - 1]} ` : ""}${year}`;
};

const optionRow = ({ id, name }, key) =>
  `<label class="option"><input type="checkbox" name="${key}" value="${id}"><span class="option-name">` +
  `${escape(name)}</span><span class="option-count"></span>` +
  `<svg class="option-share" width="100%" height="2" aria-hidden="true"><rect height="2"></rect></svg></label>`;

const branch = (option, key) =>
  `<li class="branch">${optionRow(option, key)}${option.children.length === 0 ? "" : `<details>` +
  `<summary aria-label="Show what ${escape(option.name)} includes"></summary><ul>` +
  `${option.children.map((child) => branch(child, key)).join("")}</ul></details>`}</li>`;

function facet(key) {
  const { roots } = record.facets[key];
  const rows = (options) => options.map((option) => branch(option, key)).join("");
  const rest = roots.slice(OPEN_OPTIONS);
  const more = rest.length === 0 ? "" : `<details class="facet-more"><summary>${rest.length} more</summary><ul>` +
    `${rows(rest)}</ul></details>`;
  return `<fieldset class="facet"><legend>${FACET_NAMES[key]} <small>any of</small></legend><ul>` +
    `${rows(roots.slice(0, OPEN_OPTIONS))}</ul>${more}</fieldset>`;
}

const { coverage, version } = record.meta;
document.getElementById("app").innerHTML = `
<a class="skip" href="#results">Skip to the results</a>
<header class="mast"><div class="mast-row frame"><a class="mast-name" href="../en/">` +
  `<b>K-Defense</b> in Latin America</a><nav class="mast-links" aria-label="Main">` +
  `<a href="../en/" aria-current="page">Explore</a><a href="../en/about/">About the record</a></nav></div></header>
<main id="content" class="frame">
<header class="headline"></header>
<nav class="lenses" aria-label="Ways to look at the events"><a class="lens" aria-current="page">Timeline</a>` +
  `<a class="lens">Countries</a></nav>
<div class="columns">
<section id="filters" tabindex="-1" class="panel" aria-label="Filters">` +
  `${FACETS.map(facet).join("")}<button type="button" class="button button-strong panel-done"></button></section>
<section id="results" class="results" tabindex="-1" aria-label="Results">
<div></div>
<div class="results-head">` +
  `<button type="button" class="button panel-button" aria-expanded="false" aria-controls="filters"></button>` +
  `<p role="status" class="results-total"><strong></strong></p><div class="chips"></div><div class="actions">` +
  `<button type="button" class="button" data-action="copy-link">Copy link</button></div></div>
<div id="matches">
<figure class="picture" aria-label="Picture of time"><p class="hidden" id="picture-summary"></p>` +
  `<div class="picture-sheet">
<ul class="legend">${MARKS.map((mark) => `<li>${markSign(mark)}${MARK_WORDS[mark]}</li>`).join("")}` +
  `<li class="legend-line">Line: the days, the month or the year that the sources give</li></ul>
<div class="marks" id="picture" role="listbox" tabindex="0" aria-label="Picture of time" ` +
  `aria-describedby="picture-summary"><div class="drawing"></div><div class="bubble-place"></div></div></div>
<figcaption>Each mark is one recorded event. A gap means that nothing was recorded, not that nothing happened. <a ` +
  `href="../en/about/">How the record is made</a></figcaption></figure>
<h2 class="hidden">Events, newest first</h2><div id="list"></div><div id="list-more"></div>
</div>
<div id="nothing"></div><div></div>
</section></div></main>
<footer class="footer"><div class="footer-row frame">` +
  `<p>Release of ${long(version)} · covers ${long(coverage.from)} to ${long(coverage.to)}</p><ul><li>` +
  `<a href="https://creativecommons.org/licenses/by/4.0/" rel="license">Data: CC BY 4.0</a></li>` +
  `<li>Data files: <a href="../data/dataset.json">dataset.json</a>, <a href="../data/text.en.json">text.en.json</a>` +
  `</li><li><a href="../en/about/">About the record</a></li><li><a href="../en/about/#report">Report an error</a>` +
  `</li></ul></div></footer>`;

const find = (selector) => document.querySelector(selector);
const at = {
  headline: find(".headline"), lenses: document.querySelectorAll(".lens"), done: find(".panel-done"),
  button: find(".panel-button"), status: find(".results-total"), total: find(".results-total strong"),
  chips: find(".chips"), matches: find("#matches"), summary: find("#picture-summary"), picture: find("#picture"),
  drawing: find(".drawing"), pointer: find(".bubble-place"), list: find("#list"), more: find("#list-more"),
  nothing: find("#nothing"),
};

// The parts of each option's row, with what stands in them.
const optionRows = FACETS.map((key) => {
  const rows = new Map();
  for (const box of document.getElementsByName(key)) {
    const label = box.parentElement;
    const count = label.querySelector(".option-count").appendChild(new Text());
    const share = label.querySelector("rect");
    rows.set(box.value, { box, count, share, was: { count: -1, share: -1, ticked: "no", isOff: false } });
  }
  return record.facets[key].options.map((option) => ({ option, ...rows.get(option.id) }));
});

// --- what changes ---------------------------------------------------------------------------------------------------

function drawPanel({ counts }) {
  FACETS.forEach((key, place) => {
    const most = record.facets[key].roots.reduce((most, it) => Math.max(most, counts[place][it.place]), 1);
    for (const { option, box, count, share, was } of optionRows[place]) {
      const events = counts[place][option.place];
      const tick = ticked(chosen[key], option);
      const percent = Math.floor((events * 100) / most);
      const isOff = events === 0 && tick === "no";
      if (was.count !== events) count.data = box.dataset.count = was.count = events;
      if (was.share !== percent) share.setAttribute("width", `${(was.share = percent)}%`);
      if (was.isOff !== isOff) box.disabled = was.isOff = isOff;
      // The browser has ticked the box that was clicked by itself.
      if (was.ticked !== tick || box.checked !== (tick === "yes")) {
        was.ticked = tick;
        box.checked = tick === "yes";
        box.indeterminate = tick === "partly";
      }
    }
  });
}

function headlineWords() {
  const used = FACETS.map((key) => chosen[key].map(({ name }) => name)).filter((names) => names.length > 0);
  const parts = used.map((names) => {
    if (names.length <= MOST_NAMES) return names.join(", ");
    return `${names.slice(0, NAMED).join(", ")} and ${names.length - NAMED} more`;
  });
  return parts.join(used.some((names) => names.length > 1) ? " · " : ", ");
}

function brief(text) {
  const end = /[^A-Z]\. (?=[^a-z])/u.exec(text);
  if (!end) return `<div class="brief"><p>${escape(text)}</p></div>`;
  const first = end.index + end[0].length - 1;
  return `<div class="brief"><p>${escape(text.slice(0, first))}</p><details><summary>Read on</summary><p>` +
    `${escape(text.slice(first).trimStart())}</p></details></div>`;
}

const countries = record.facets.country.options.filter(({ events }) => common(events, record.all) > 0).length;
const INTRO = `${grouped(record.events.length)} dated events in ${countries} countries since ` +
  `${record.events[0].start.year}, each with its sources. A visit is not a contract and a contract is not a ` +
  `delivery: the stronger the mark, the further the promise.`;

function drawHeadline() {
  const said = headlineWords();
  const [country, another] = FACETS.flatMap((key) => chosen[key]);
  const about = country && !another && chosen.country.length === 1 ? words.countries[country.id.toUpperCase()]?.brief : null;
  at.headline.innerHTML = (said ? `<h1>${escape(said)}</h1>` : `<h1>${IDEA}</h1><p>` +
    `${INTRO}</p>`) + (about ? brief(about) : "");
  document.title = said ? `${said} – ${TITLE}` : TITLE;
}

function drawChips() {
  const all = FACETS.flatMap((key) => chosen[key].map((option) => ({ key, ...option })));
  at.button.textContent = all.length === 0 ? "Filters" : `Filters · ${all.length}`;
  if (all.length === 0) return at.chips.replaceChildren();
  const chips = all.map(({ key, id, name }) => `<li>` +
    `<button type="button" class="chip" data-chip="${key}:${id}" aria-label="Remove the filter ${escape(name)}">` +
    `${escape(name)}<span class="chip-cross" aria-hidden="true">×</span></button></li>`);
  at.chips.innerHTML = `<ul aria-label="Chosen filters">${chips.join("")}</ul>` +
    `<button type="button" class="link-button" data-action="clear">Clear all</button>`;
}

function query() {
  const used = FACETS.filter((key) => chosen[key].length > 0);
  return used.map((key) => `${key}=${chosen[key].map(({ id }) => id).join(",")}`).join("&");
}

function drawAddress(isFirst) {
  const values = query();
  const [timeline, cards] = at.lenses;
  timeline.href = `../en/${values && "?"}${values}`;
  cards.href = `../en/?${values}${values && "&"}view=countries`;
  if (!isFirst) history.pushState(null, "", `${location.pathname}${values && "?"}${values}`);
}

function drawTotals({ list }) {
  const said = countEvents(list.length);
  at.total.textContent = said;
  at.status.dataset.total = list.length;
  at.done.textContent = `Show ${said}`;
  at.matches.hidden = list.length === 0;
  at.nothing.innerHTML = list.length > 0 ? "" : '<div class="nothing">' +
    '<h2>No recorded event matches all of these filters</h2>' +
    '<p>Remove a filter, or clear all. That nothing was recorded does not mean that nothing happened.</p></div>';
}

// --- the picture ----------------------------------------------------------------------------------------------------

let width = 880;
let matching;

function drawPicture() {
  const { list } = matching;
  const placed = picture(record, matching, chosen.country, width);
  if (list.length > 0) {
    const [first, last] = [record.events[list.at(-1)], record.events[list[0]]].map(dateWords);
    const lanes = placed.lanes.map(({ option, total }) => `${option.name} ${grouped(total)}`).join(", ");
    at.summary.textContent = `${countEvents(list.length)} from ${first} to ${last}. ` +
      `${placed.lanes.length > 1 ? "Events by country" : "Country"}: ${lanes}. ${PICTURE_HELP}`;
  }
  at.drawing.innerHTML = drawing(placed);
  const active = start(placed);
  const mark = active && placed.lanes[active.lane].marks[active.place];
  at.pointer.style.left = pixels(mark?.x ?? 0);
  at.pointer.style.top = pixels(mark?.y ?? 0);
  at.pointer.innerHTML = active ? bubble(record, placed, active, MARK_WORDS) : "";
  at.picture.setAttribute("role", active ? "listbox" : "img");
  if (active) at.picture.setAttribute("aria-activedescendant", `mark-${active.lane}-${active.place}`);
  else at.picture.removeAttribute("aria-activedescendant");
}

new ResizeObserver(([{ contentRect }]) => {
  const seen = Math.floor(contentRect.width);
  if (seen > 0 && seen !== width) {
    width = seen;
    drawPicture();
  }
}).observe(at.picture);

// --- the list -------------------------------------------------------------------------------------------------------

let rows = 0;
let change = 0;

function drawRowsTo(to) {
  const { list } = matching;
  const { rows: open, sections } = piece(record, list, rows, Math.min(to, list.length));
  if (open) at.list.lastElementChild.lastElementChild.insertAdjacentHTML("beforeend", open);
  if (sections) at.list.insertAdjacentHTML("beforeend", sections);
  rows = Math.min(to, list.length);
  const left = rows < ALL_ROWS ? 0 : list.length - rows;
  if (left > 0) {
    at.more.innerHTML =
      `<button type="button" class="button timeline-more" data-action="more">Show more (${grouped(left)} left)</button>`;
  }
}

function drawList() {
  const mine = ++change;
  document.documentElement.removeAttribute("data-ready");
  at.list.replaceChildren();
  at.more.replaceChildren();
  rows = 0;
  drawRowsTo(FIRST_ROWS);
  const goOn = () => {
    const begin = performance.now();
    const end = Math.min(matching.list.length, ALL_ROWS);
    while (mine === change && rows < end && performance.now() - begin < SLICE) drawRowsTo(rows + SLICE_ROWS);
    if (mine !== change) return;
    if (rows < end) requestIdleCallback(goOn, { timeout: LONGEST_WAIT });
    else document.documentElement.dataset.ready = "true";
  };
  requestIdleCallback(goOn, { timeout: LONGEST_WAIT });
}

// --- choices --------------------------------------------------------------------------------------------------------

function draw(isFirst = false) {
  matching = record.matching(chosen);
  drawPanel(matching);
  drawHeadline();
  drawChips();
  drawTotals(matching);
  drawAddress(isFirst);
  drawPicture();
  drawList();
}

document.getElementById("filters").addEventListener("change", ({ target: { name, value } }) => {
  const facet = record.facets[name];
  chosen[name] = facet.toggle(chosen[name], facet.byId.get(value));
  draw();
});

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-action], [data-chip]");
  if (button?.dataset.chip) {
    const [key, id] = button.dataset.chip.split(":");
    chosen[key] = chosen[key].filter((option) => option.id !== id);
    draw();
  } else if (button?.dataset.action === "clear") {
    for (const key of FACETS) chosen[key] = [];
    draw();
  } else if (button?.dataset.action === "more") {
    drawRowsTo(rows + MORE_ROWS);
  }
});

draw(true);
