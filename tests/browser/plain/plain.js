// The explore page without a framework, as fast as its author could make it: what the app is measured against.
//
// It loads the same data, draws the same elements under the same style sheet, and does the same at a click and at a
// letter: counts for every option, headline, chips, histogram, picture, years, address, 16 rows at once and the rest in
// idle time. A value is written into the document only where it has changed. Other lenses and languages, what is new
// since a day, dialogs and the way back are not here: nobody measures them.

import { count, headlineWords, nothingChosen, plainWords, query as addressOf } from "./choice.js";
import { dateWords, typedDate } from "./date.js";
import { FILTERS, matching } from "./filter.js";
import { MARK_WORDS, frame } from "./frame.js";
import { headline, intro } from "./headline.js";
import { List } from "./list.js";
import { Panel } from "./panel.js";
import { PeriodFields, histogram } from "./period.js";
import { bubble, drawing, picture, pixels, start } from "./picture.js";
import { parseQuery } from "./query.js";
import { FACETS, Record } from "./record.js";
import { chips, nothing, years } from "./results.js";
import { buildIndex } from "./search.js";
import { countEvents, escape, grouped } from "./text.js";

const PAUSE = 250; // milliseconds after which what is typed is written into the address
const TITLE = "K-Defense in Latin America";
const PICTURE_HELP = "Arrow keys walk from mark to mark and from country to country; Enter goes to the event in the " +
  "list below, and on a number it opens or closes the tower.";

const load = async (file) => (await fetch(`../data/${file}`)).json();
const record = new Record(...(await Promise.all([load("dataset.json"), load("text.en.json")])));
const introduction = intro(record);

document.getElementById("app").innerHTML = frame(record);
const panel = new Panel(record);
const fields = new PeriodFields(record);
const list = new List(record);

const at = {};
for (const id of [
  "headline", "period-picture", "panel-done", "panel-button", "total", "chips", "timeline", "picture-summary",
  "picture", "drawing", "bubble", "list-title", "years", "others", "q",
]) at[id] = document.getElementById(id);
at.strong = at.total.firstElementChild;
const links = {
  languages: [...document.querySelectorAll(".mast-languages a")],
  lenses: [...document.querySelectorAll("[data-lens]")], sorts: [...document.querySelectorAll("#timeline [data-sort]")],
};

let choice = nothingChosen();
let index = null;
let width = 880;
let [query, found, now] = [null, null, null];

// Writes what stands in an element, where it is something else than before.
const shown = new Map();
function write(id, html) {
  if (shown.get(id) === html) return;
  shown.set(id, html);
  at[id].innerHTML = html;
}

// --- what changes ---------------------------------------------------------------------------------------------------

function drawResults() {
  const { list: events, atAnyTime } = now;
  const total = events.length;
  write("headline", headline(record, choice, introduction));
  write("period-picture", histogram(record, choice, atAnyTime));
  write("panel-done", `Show ${countEvents(total)}`);
  const chosen = count(choice);
  write("panel-button", chosen === 0 ? "Filters" : `Filters · ${chosen}`);
  if (at.total.dataset.total !== `${total}`) {
    at.strong.textContent = countEvents(total);
    at.total.dataset.total = total;
  }
  write("chips", chips(choice));
  at.timeline.hidden = total === 0;
  write("list-title", `Events, ${choice.sort} first`);
  write("years", years(record, events));
  write("others", total === 0 ? nothing(record, choice, found) : "");
}

function drawPicture() {
  const { inTime } = now;
  const placed = picture(record, now, choice.country, width);
  const ends = inTime.length > 0 && [record.events[inTime[0]], record.events[inTime.at(-1)]].map(dateWords);
  const lanes = placed.lanes.map(({ option, total }) => `${option.name} ${grouped(total)}`).join(", ");
  write("picture-summary", escape(inTime.length === 0 ? "No recorded event matches all of these filters" :
    `${countEvents(inTime.length)} from ${ends[0]} to ${ends[1]}. ` +
    `${placed.lanes.length > 1 ? "Events by country" : "Country"}: ${lanes}. ${PICTURE_HELP}`));
  write("drawing", drawing(placed));
  const active = start(placed);
  const mark = active && placed.lanes[active.lane].marks[active.place];
  at.bubble.style.left = pixels(mark?.x ?? 0);
  at.bubble.style.top = pixels(mark?.y ?? 0);
  write("bubble", active ? bubble(record, placed, active, MARK_WORDS) : "");
  at.picture.setAttribute("role", active ? "listbox" : "img");
  if (active) at.picture.setAttribute("aria-activedescendant", `mark-${active.lane}-${active.place}`);
  else at.picture.removeAttribute("aria-activedescendant");
}

function drawLinks() {
  const said = headlineWords(choice);
  document.title = said ? `${said} – ${TITLE}` : TITLE;
  for (const link of links.languages) link.href = `../${link.hreflang}/${addressOf(choice)}`;
  for (const link of links.lenses) link.href = `../en/${addressOf(choice, link.dataset.lens)}`;
  for (const link of links.sorts) {
    link.href = `../en/${addressOf(choice, "timeline", link.dataset.sort)}`;
    if (link.dataset.sort === choice.sort) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

function draw() {
  // Until there is an index, what is on the page stays.
  if (choice.words && !index) return;
  query = choice.words ? parseQuery(choice.words, index) : null;
  found = query && index.find(query);
  now = matching(record, choice, found);
  panel.draw(choice, now);
  drawResults();
  drawPicture();
  drawLinks();
  if (plainWords(at.q.value) !== choice.words) at.q.value = choice.words;
  fields.show(choice);
  list.draw(now.list, query);
}

// --- choices --------------------------------------------------------------------------------------------------------

let pause = 0;

function settle(way) {
  clearTimeout(pause);
  pause = 0;
  history[way](null, "", `${location.pathname}${addressOf(choice)}`);
}

function choose(change) {
  if (pause) settle("replaceState");
  choice = { ...choice, ...change };
  draw();
  settle("pushState");
}

// What is still being typed or dragged: its address waits for a pause.
function refine(change) {
  const before = addressOf(choice);
  choice = { ...choice, ...change };
  if (addressOf(choice) === before) return;
  draw();
  clearTimeout(pause);
  pause = setTimeout(settle, PAUSE, "replaceState");
}

const without = { q: { words: "" }, words: { words: "" }, from: { from: null }, to: { to: null } };

document.addEventListener("change", ({ target }) => {
  const key = target.name === "tile" ? "country" : target.name;
  const facet = record.facets[key];
  if (facet) choose({ [key]: facet.toggle(choice[key], facet.byId.get(target.value)) });
});

for (const name of ["input", "change"]) {
  document.addEventListener(name, ({ target }) => {
    if (target.className === "facet-search") return panel.sift(target);
    if (target.dataset.end) return refine({ [target.dataset.end]: fields.drag(choice, target) });
    if (target.name === "q") return refine({ words: plainWords(target.value) });
    if (target.name !== "from" && target.name !== "to") return;
    const date = typedDate(target.value);
    const isRight = Boolean(date) || target.value.trim() === "";
    // Half a date is not wrong before one has gone on to something else.
    if (isRight || name === "change") fields.judge(target, isRight);
    if (isRight) refine({ [target.name]: date });
  });
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-action], [data-chip], [data-free], [data-year], [data-sort]");
  if (!button) return;
  const { action, chip, free, year, sort } = button.dataset;
  if (year || sort) event.preventDefault();
  if (chip) {
    const [, key, id] = /^(\w+):(.*)$/.exec(chip);
    choose(without[key] ?? { [key]: choice[key].filter((option) => option.id !== id) });
  } else if (free) {
    const key = FILTERS[free];
    choose(key === "period" ? { from: null, to: null } : (without[key] ?? { [key]: [] }));
  } else if (year) {
    list.showYear(Number(year));
  } else if (sort) {
    choose({ sort });
  } else if (action === "clear") {
    choose({ ...nothingChosen(), sort: choice.sort });
  } else if (action === "more") {
    list.drawMore();
  }
});

draw();

new ResizeObserver(([{ contentRect }]) => {
  const seen = Math.floor(contentRect.width);
  if (seen > 0 && seen !== width) {
    width = seen;
    drawPicture();
  }
}).observe(at.picture);

index = await buildIndex(record);
if (choice.words) draw();
