// The list: what is near the screen with the change itself, the rest in idle time.

import { piece } from "./rows.js";
import { grouped } from "./text.js";

const FIRST_ROWS = 16;
const SLICE = 4; // milliseconds
const SLICE_ROWS = 4;
const LONGEST_WAIT = 100; // milliseconds
const ALL_ROWS = 1_000;
const MORE_ROWS = 200;

export class List {
  constructor(record) {
    this.record = record;
    this.place = document.getElementById("list");
    this.more = document.getElementById("list-more");
    this.change = 0;
  }

  draw(events, query) {
    const mine = ++this.change;
    Object.assign(this, { events, query, rows: 0 });
    document.documentElement.removeAttribute("data-ready");
    this.place.replaceChildren();
    this.more.replaceChildren();
    this.#drawTo(FIRST_ROWS);
    const goOn = () => {
      const begin = performance.now();
      const end = events.length > ALL_ROWS ? MORE_ROWS : events.length;
      while (mine === this.change && this.rows < end && performance.now() - begin < SLICE) {
        this.#drawTo(this.rows + SLICE_ROWS);
      }
      if (mine !== this.change) return;
      if (this.rows < end) requestIdleCallback(goOn, { timeout: LONGEST_WAIT });
      else document.documentElement.dataset.ready = "true";
    };
    requestIdleCallback(goOn, { timeout: LONGEST_WAIT });
  }

  drawMore() {
    this.#drawTo(this.rows + MORE_ROWS);
  }

  showYear(year) {
    const first = this.events.findIndex((number) => this.record.years[number] === year);
    if (first >= this.rows) this.#drawTo(first + FIRST_ROWS);
    const heading = document.getElementById(`year-${year}`);
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  }

  #drawTo(wanted) {
    const to = Math.min(wanted, this.events.length);
    const { rows: open, sections } = piece(this.record, this.query, this.events, this.rows, to);
    if (open) this.place.lastElementChild.lastElementChild.insertAdjacentHTML("beforeend", open);
    if (sections) this.place.insertAdjacentHTML("beforeend", sections);
    this.rows = to;
    if (to < MORE_ROWS || this.events.length <= ALL_ROWS) return;
    const left = this.events.length - to;
    this.more.innerHTML = left === 0 ? "" : `<button type="button" class="button timeline-more" data-action="more">` +
      `Show more (${grouped(left)} left)</button>`;
  }
}
