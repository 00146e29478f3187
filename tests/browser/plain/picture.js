// The picture of time: a lane a country, a mark an event; bars by year where there are too many marks.

import { numbers } from "./bits.js";
import { dateWords, dayOf } from "./date.js";
import { MARKS, markSign, px, shape } from "./mark.js";
import { escape, grouped } from "./text.js";

const STACK = ["given", "made", "signed", "intent", "contact", "setback"];
const MOST_MARKS = 1_500;
const MOST_LEVELS = 40;
const FIRST_FULL_YEAR = 2007;
const HEAD = 28;
const WIDE = 600;
const LABEL = 28;
const LABEL_ROOM = 33;
const BEFORE = 42; // the room of the name of the column of older years

// Places everything: lanes of the chosen countries only, where some are chosen.
export function picture(record, matching, chosen, width) {
  const isWide = width >= WIDE;
  const size = isWide ? 10 : 8;
  const left = isWide ? 136 : 0;
  const right = width - size;
  const { events } = record;
  const first = events[matching.inTime[0]];
  const hasBefore = first !== undefined && first.start.year < FIRST_FULL_YEAR;
  const yearsLeft = left + (hasBefore ? 3.2 * size : size);
  const lastYear = Math.max(events[matching.inTime.at(-1)]?.start.year ?? 0, record.coveredTo, FIRST_FULL_YEAR);
  const firstDay = dayOf(FIRST_FULL_YEAR);
  const perDay = (right - yearsLeft) / Math.max(dayOf(lastYear + 1) - firstDay, 1);
  const at = (day) => yearsLeft + (day - firstDay) * perDay;
  const frame = { isWide, size, at, perDay, before: left + 1.6 * size };

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

function tower(record, list, top, { isWide, size, at, before }) {
  const places = list.map((number) => {
    const { start, end } = record.events[number];
    if (start.year < FIRST_FULL_YEAR) return { number, x: before, line: null };
    const [from, to] = [at(start.first), at((end ?? start).last + 1)];
    return { number, x: (from + to) / 2, line: start.precision < 2 || to - from > size ? [from, to] : null };
  });
  places.sort((a, b) => a.x - b.x);
  const gap = size + 1;
  const ends = [];
  let highest = 0;
  for (const place of places) {
    let level = 0;
    while (level < ends.length && place.x - ends[level] < gap) level++;
    ends[level] = place.x;
    place.level = level;
    highest = Math.max(highest, level);
  }
  const rise = gap * Math.min(highest, MOST_LEVELS - 1) + size;
  const y = top + (isWide ? 12 : 24) + Math.max(rise, 14) + 4;
  const paths = Object.fromEntries(MARKS.map((mark) => [mark, ""]));
  const hidden = [];
  const marks = [];
  let spans = "";
  for (const { number, x, line, level } of places) {
    if (level >= MOST_LEVELS) {
      const near = hidden.at(-1);
      if (near && x - near.x < 2 * gap) near.count++;
      else hidden.push({ x, count: 1 });
      continue;
    }
    const middle = y - 4 - size / 2 - gap * level;
    if (line) spans += `M${px(line[0])} ${px(middle)}H${px(line[1])}`;
    const { mark } = record.events[number];
    paths[mark] += shape(mark, x, middle, size);
    marks.push({ number, x, y: middle });
  }
  return { y, top: y - 4 - rise, spans, paths, marks, hidden };
}

// Bars by year, as long as the share of all marks allows.
function bars(record, list, top, marks, { isWide, perDay, at, before }) {
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
  const width = Math.max(perDay * 365.25 - 2, 1);
  const paths = Object.fromEntries(MARKS.map((mark) => [mark, ""]));
  for (const { year, byMark } of years) {
    const x = year < FIRST_FULL_YEAR ? before - width / 2 : at(dayOf(year)) + 1;
    let base = y;
    for (const mark of STACK) {
      if (!byMark[mark]) continue;
      const rise = (byMark[mark] / most) * high;
      base -= rise;
      paths[mark] += `M${px(x)} ${px(base)}h${px(width)}v${px(rise)}h-${px(width)}z`;
    }
  }
  return { y, top: y - high, spans: "", paths, marks: [], hidden: [] };
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
    const at = Math.min(x + 3, right + frame.size - LABEL);
    if (year % every === 0 && at >= taken) svg += label("tick-label", at, 14, `${year}`);
  }
  for (const lane of lanes) {
    svg += path("ground", `M${px(left)} ${px(lane.y)}H${px(right)}`);
    svg += label("lane-name", 0, lane.nameY, lane.option.name);
    if (lane.spans) svg += path("spans", lane.spans);
    for (const mark of MARKS) if (lane.paths[mark]) svg += path(`mark-${mark}`, lane.paths[mark]);
    for (const { x, count } of lane.hidden) svg += label("tower", x, lane.top - 2, `+${grouped(count)}`);
  }
  return `${svg}</svg>`;
}

// Where the keyboard begins: the newest mark of the first lane that has any.
export function start({ lanes }) {
  const lane = lanes.findIndex(({ marks }) => marks.length > 0);
  return lane < 0 ? null : { lane, place: lanes[lane].marks.length - 1 };
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
    `${escape(event.said.title)}</span><span class="hidden">${markWords[event.mark]}</span></div>`;
}

// The pixel of a length for a style.
export const pixels = (length) => `${px(length)}px`;
