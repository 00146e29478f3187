// When: two fields that can do everything, and over them the events by year with two handles.

import { readDate, typedDate } from "./date.js";
import { touches } from "./filter.js";
import { px } from "./mark.js";
import { yearCounts } from "./record.js";

const YEAR = 6;
const HEIGHT = 36;
const ENDS = [["from", "From"], ["to", "To"]];

// What stands there from the start.
export function period({ firstYear, lastYear }) {
  const handle = ([key, name], year) => `<input type="range" data-end="${key}" min="${firstYear}" max="${lastYear}" ` +
    `value="${year}" aria-label="${name}" autocomplete="off">`;
  const field = ([key, name], year) => `<label for="${key}">${name}</label><input id="${key}" name="${key}" ` +
    `type="text" autocomplete="off" maxlength="20" placeholder="${year}" ` +
    `aria-describedby="period-hint period-wrong">`;
  const [from, to] = ENDS;
  return `<fieldset class="facet period"><legend>Period</legend>` +
    `<div id="period-picture" class="period-picture"></div><div class="period-handles">${handle(from, firstYear)}` +
    `${handle(to, lastYear)}</div><div class="period-fields">${field(from, firstYear)}${field(to, lastYear)}</div>` +
    `<p id="period-hint" class="period-hint">A year, a month or a day: 2012, 2012-04 or 2012-04-16</p>` +
    `<p id="period-wrong" class="period-wrong" hidden></p></fieldset>`;
}

// The events of each year that match all but the period; those in it are drawn apart.
export function histogram(record, choice, atAnyTime) {
  const { firstYear, lastYear } = record;
  const counts = yearCounts(record, atAnyTime);
  const most = counts.reduce((most, { events }) => Math.max(most, events), 1);
  let [others, chosen] = ["", ""];
  for (const { year, events } of counts) {
    const height = px((events / most) * HEIGHT);
    const bar = `M${(year - firstYear) * YEAR} ${HEIGHT}v-${height}h5v${height}z`;
    const { first, last } = readDate(`${year}`);
    if (touches(choice, first, last)) chosen += bar;
    else others += bar;
  }
  return `<svg viewBox="0 0 ${(lastYear - firstYear + 1) * YEAR} ${HEIGHT}" preserveAspectRatio="none" role="img" ` +
    `aria-label="Events by year, ${firstYear} to ${lastYear}"><path class="period-bar" d="${others}"></path>` +
    `<path class="period-bar-chosen" d="${chosen}"></path></svg>`;
}

export class PeriodFields {
  constructor(record) {
    this.record = record;
    this.ends = ENDS.map(([key], place) => ({
      key, field: document.getElementById(key), handle: document.querySelector(`[data-end=${key}]`),
      open: place === 0 ? record.firstYear : record.lastYear,
    }));
    this.wrong = document.getElementById("period-wrong");
  }

  #year(date, open) {
    return date ? Math.min(Math.max(date.year, this.record.firstYear), this.record.lastYear) : open;
  }

  // Writes what is chosen; what means the same stays as it was typed.
  show(choice) {
    for (const { key, field, handle, open } of this.ends) {
      if (typedDate(field.value)?.text !== choice[key]?.text) {
        field.value = choice[key]?.text ?? "";
        this.judge(field, true);
      }
      const year = `${this.#year(choice[key], open)}`;
      if (handle.value !== year) handle.value = year;
    }
  }

  // What a handle means: at an end of the picture no end, and never past the other one.
  drag(choice, handle) {
    const [from, to] = this.ends.map(({ key, open }) => this.#year(choice[key], open));
    const isFrom = handle.dataset.end === "from";
    const year = isFrom ? Math.min(Number(handle.value), to) : Math.max(Number(handle.value), from);
    handle.value = year;
    return year === this.ends[isFrom ? 0 : 1].open ? null : readDate(`${year}`);
  }

  judge(field, isRight) {
    this.wrong.hidden = isRight;
    this.wrong.textContent = isRight ? "" : `“${field.value}” is no date. Write 2012, 2012-04 or 2012-04-16.`;
    if (isRight) field.removeAttribute("aria-invalid");
    else field.setAttribute("aria-invalid", "true");
  }
}
