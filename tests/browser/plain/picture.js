// The picture of time: a lane a country, a mark an event; bars by year where there are too many marks.

import { numbers } from "./bits.js";
import { dateWords, dayOf } from "./date.js";
import { MARKS, markSign, px, shape } from "./mark.js";
import { escape, grouped } from "./text.js";

const STACK = ["given", "made", "signed", "intent", "contact", "setback"];
const MOST_MARKS = 1_500;
const MOST_LEVELS = 14;
const COUNT_ROOM = 30;
const FIRST_FULL_YEAR = 2007;
const HEAD = 28;
const WIDE = 600;
const LABEL = 28;
const LABEL_ROOM = 34;
const BEFORE = 42; // the room of the name of the column of older years

// Places everything: lanes of the chosen countries only, where some are chosen.
export function picture(record, matching, chosen, width) {
  const isWide = width >= WIDE;
  const size = isWide ? 10 : 8;
  const left = isWide ? 148 : 0;
  const right = width - size;
  const { events } = record;
  const first = events[matching.inTime[0]];
  const hasBefore = first !== undefined && first.start.year < FIRST_FULL_YEAR;
  const yearsLeft = left + (hasBefore ? 3.2 * size : size);
  const lastYear = Math.max(events[matching.inTime.at(-1)]?.start.year ?? 0, record.coveredTo, FIRST_FULL_YEAR);
  const firstDay = dayOf(FIRST_FULL_YEAR);
  const perDay = (right - yearsLeft) / Math.max(dayOf(lastYear + 1) - firstDay, 1);
  const at = (day) => yearsLeft + (day - firstDay) * perDay;
  const frame = { isWide, size, at, perDay, right, before: left + 1.6 * size };

  const { options: all } = record.facets.country;
  const options = chosen.length > 0 ? all.filter((it) => chosen.includes(it)) : all;
  const rows = options.map((option) => ({ option, list: numbers(option.events, matching.events) }));
  const shown = rows.filter(({ list }) => list.length > 0).sort((a, b) => b.list.length - a.list.length);
  const marks = shown.reduce((sum, { list }) => sum + list.length, 0);
  let y = HEAD;
  const lanes = shown.map(({ option, list }) => {
    const lane = marks > MOST_MARKS ? bars(record, list, y, marks, frame) : tower(record, list, y, frame);
    y = lane.y;
    return { option, total: list.length, nameY: isWide ? lane.y - 6 : lane.top - 7, ...lane };
  });
  return { width, height: y + 2, left, yearsLeft, right, hasBefore, lastYear, lanes, frame };
}

// The level of each place: what would overlap stands higher, and a bar takes the room of its length.
function levels(places, gap) {
  const half = gap / 2;
  const edges = places.map(({ x, from, to, isStretch }) =>
    (isStretch ? [Math.min(x - half, from), Math.max(x + half, to + 1)] : [x - half, x + half]));
  const order = places.map((_, place) => place).sort((a, b) => edges[a][0] - edges[b][0]);
  const ends = [];
  const found = [];
  for (const place of order) {
    const [from, to] = edges[place];
    let level = ends.findIndex((end) => from >= end);
    if (level < 0) level = ends.length;
    ends[level] = to;
    found[place] = level;
  }
  return found;
}

function tower(record, list, top, { isWide, size, at, before, right }) {
  const places = list.map((number) => {
    const { start, end } = record.events[number];
    if (start.year < FIRST_FULL_YEAR) return { number, x: before, isLine: false, isStretch: false };
    const [from, to] = [at(start.first), at((end ?? start).last + 1)];
    const isExact = start.precision === 2;
    return { number, x: (from + to) / 2, from, to, isLine: !isExact, isStretch: isExact && end && to - from > size };
  });
  places.sort((a, b) => a.x - b.x);
  const gap = size + 1;
  const found = levels(places, gap);
  const highest = found.reduce((most, level) => Math.max(most, level), 0);
  const most = highest > MOST_LEVELS ? MOST_LEVELS : highest + 1;
  const rise = gap * Math.min(highest, most) + size;
  const y = top + (isWide ? 12 : 24) + Math.max(rise, 14) + 4;
  const row = (level) => y - 4 - size / 2 - gap * level;
  const paths = Object.fromEntries(MARKS.map((mark) => [mark, ""]));
  const marks = [];
  const counts = [];
  let [spans, stretches] = ["", ""];
  const outline = ({ number, x, from, to, isLine, isStretch }, middle) => {
    if (isStretch) stretches += `M${px(from)} ${px(middle - 2)}h${px(to - from)}v4h-${px(to - from)}z`;
    else if (isLine) spans += `M${px(from)} ${px(middle)}H${px(to)}`;
    const { mark } = record.events[number];
    paths[mark] += shape(mark, x, middle, size);
  };
  places.forEach((place, at) => {
    const { number, x } = place;
    if (found[at] < most) {
      outline(place, row(found[at]));
      marks.push({ number, x, y: row(found[at]), more: 0 });
      return;
    }
    const near = counts.at(-1);
    if (near && x - near.mark.x < COUNT_ROOM) {
      near.mark.more++;
      return;
    }
    const mark = { number, x: Math.min(x, right - COUNT_ROOM / 3), y: row(most), more: 1 };
    counts.push({ mark, place });
    marks.push(mark);
  });
  // A count of one takes the room of what it counts.
  for (const { mark, place } of counts.filter(({ mark }) => mark.more === 1)) {
    Object.assign(mark, { x: place.x, more: 0 });
    outline(place, row(most));
  }
  return { y, top: y - 4 - rise, spans, stretches, paths, marks };
}

// Bars by year, as long as the share of all marks allows.
function bars(record, list, top, marks, { isWide, size, at, before }) {
  const years = [];
  for (const number of list) {
    const { start, mark } = record.events[number];
    const year = Math.max(start.year, FIRST_FULL_YEAR - 1);
    if (years.at(-1)?.year !== year) years.push({ year, total: 0, byMark: {} });
    const last = years.at(-1);
    last.byMark[mark] = (last.byMark[mark] ?? 0) + 1;
    last.total++;
  }
  const most = years.reduce((most, { total }) => Math.max(most, total), 1);
  const high = Math.min(16 + (200 * list.length) / marks, 90);
  const y = top + (isWide ? 8 : 22) + high + 2;
  const paths = Object.fromEntries(MARKS.map((mark) => [mark, ""]));
  for (const { year, byMark } of years) {
    const [from, to] = year < FIRST_FULL_YEAR ? [before - size, before + size] : [at(dayOf(year)), at(dayOf(year + 1))];
    const width = Math.max(to - from - 2, 1);
    let base = y;
    for (const mark of STACK) {
      if (!byMark[mark]) continue;
      const rise = (byMark[mark] / most) * high;
      base -= rise;
      paths[mark] += `M${px(from + 1)} ${px(base)}h${px(width)}v${px(rise)}h-${px(width)}z`;
    }
  }
  return { y, top: y - high, spans: "", stretches: "", paths, marks: [] };
}

const path = (kind, outline) => `<path class="${kind}" d="${outline}"></path>`;
const label = (kind, x, y, text) => `<text class="${kind}" x="${px(x)}" y="${px(y)}">${escape(text)}</text>`;

// The SVG of a picture.
export function drawing({ width, height, left, yearsLeft, right, hasBefore, lastYear, lanes, frame }) {
  const [wide, high] = [px(width), px(height)];
  let svg = `<svg width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" aria-hidden="true">`;
  if (hasBefore) {
    svg += path("before", `M${px(left)} 24H${px(yearsLeft)}V${high}H${px(left)}z`);
    svg += label("tick-label", left, 14, "before");
  }
  const taken = hasBefore ? left + BEFORE : left;
  const every = [1, 5, 10].find((step) => step * frame.perDay * 365.25 >= LABEL_ROOM) ?? 10;
  for (let year = FIRST_FULL_YEAR; year <= lastYear; year++) {
    const x = frame.at(dayOf(year));
    svg += path(year % 5 === 0 ? "tick tick-strong" : "tick", `M${px(x)} 20V${high}`);
    const at = Math.min(x + 3, width - LABEL);
    if (year % every === 0 && at >= taken) svg += label("tick-label", at, 14, `${year}`);
  }
  for (const lane of lanes) {
    svg += path("ground", `M${px(left)} ${px(lane.y)}H${px(right)}`);
    svg += label("lane-name", 0, lane.nameY, lane.option.name);
    if (lane.spans) svg += path("spans", lane.spans);
    if (lane.stretches) svg += path("stretches", lane.stretches);
    for (const mark of MARKS) if (lane.paths[mark]) svg += path(`mark-${mark}`, lane.paths[mark]);
    for (const { x, y, more } of lane.marks) if (more > 0) svg += label("tower", x, y + 4, `+${grouped(more)}`);
  }
  return `${svg}</svg>`;
}

// Where the keyboard begins: the newest mark of the first lane that has any.
export function start({ lanes }) {
  const lane = lanes.findIndex(({ marks }) => marks.length > 0);
  return lane < 0 ? null : { lane, place: lanes[lane].marks.findLastIndex(({ more }) => more === 0) };
}

// Ring and bubble of a mark.
export function bubble(record, { lanes, width }, { lane, place }, markWords) {
  const { option, marks } = lanes[lane];
  const mark = marks[place];
  const event = record.events[mark.number];
  return `<span class="ring" aria-hidden="true"></span>` +
    `<div class="bubble${mark.x > width / 2 ? " bubble-left" : ""}" id="mark-${lane}-${place}" role="option" ` +
    `aria-selected="true" aria-posinset="${place + 1}" aria-setsize="${marks.length}"><span ` +
    `class="bubble-head">${markSign(event.mark)}<b>${escape(record.words.kinds[event.kind].name)}</b> ` +
    `${escape(option.name)}, ${dateWords(event)}</span><span class="bubble-title">` +
    `${escape(event.said.title)}</span><small class="bubble-rung">${markWords[event.mark]}</small></div>`;
}

// The pixel of a length for a style.
export const pixels = (length) => `${px(length)}px`;
