// The map of the filters: a tile for each country, roughly where it lies.

import { escape } from "./text.js";

// Column and row of each country that the data have.
const PLACES = {
  mx: [0, 0], gt: [1, 1], hn: [2, 1], ht: [4, 1], do: [5, 1], ni: [2, 2], pa: [3, 3], co: [3, 4], ve: [4, 4],
  ec: [2, 5], pe: [3, 5], br: [4, 5], bo: [3, 6], py: [4, 6], cl: [2, 7], ar: [3, 7], uy: [4, 7],
};

const label = ({ id, name }) =>
  `<label title="${escape(name)}"><input type="checkbox" name="tile" value="${id}"><b class="tile-code">${id}</b> ` +
  `<span class="hidden">${escape(name)}</span> <span class="option-count"></span><svg class="tile-share" width="100%" ` +
  `height="3" aria-hidden="true"><rect height="3"></rect></svg></label>`;

export function tiles({ options }) {
  const placed = options.map((option) => ({ option, column: PLACES[option.id][0], row: PLACES[option.id][1] }));
  placed.sort((a, b) => a.row - b.row || a.column - b.column);
  // Columns and rows that no country has are left out.
  const closed = (key) => [...new Set(placed.map((it) => it[key]))].sort((a, b) => a - b);
  const [columns, rows] = [closed("column"), closed("row")];
  const tile = ({ option, column, row }) => `<li class="tile tile-column-${columns.indexOf(column)} ` +
    `tile-row-${rows.indexOf(row)}">${label(option)}</li>`;
  return `<details class="tiles"><summary>Choose on a map</summary><ul class="tiles-map">` +
    `${placed.map(tile).join("")}</ul></details>`;
}
