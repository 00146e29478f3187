// What is said about the results: chips, the years of the list, what is in the way where nothing matches.

import { count, others } from "./choice.js";
import { FILTERS, isBackwards, relief } from "./filter.js";
import { facetName } from "./panel.js";
import { FACETS, yearCounts } from "./record.js";
import { countEvents, escape, grouped } from "./text.js";

export function chips(choice) {
  if (count(choice) === 0) return "";
  const all = FACETS.flatMap((key) => choice[key].map(({ id, name }) => [key, id, name]));
  const html = [...all, ...others(choice)].map(([key, id, name]) => `<li>` +
    `<button type="button" class="chip" data-chip="${key}:${escape(id)}" aria-label="Remove the filter ` +
    `${escape(name)}">${escape(name)}<span class="chip-cross" aria-hidden="true">×</span></button></li>`);
  return `<ul aria-label="Chosen filters">${html.join("")}</ul>` +
    `<button type="button" class="link-button" data-action="clear">Clear all</button>`;
}

export function years(record, list) {
  const links = yearCounts(record, list).map(({ year, events }) =>
    `<li><a href="#year-${year}" data-year="${year}">${year} <small>${grouped(events)}</small></a></li>`);
  return links.join("");
}

export function nothing(record, choice, found) {
  const best = relief(record, choice, found);
  const filter = best && FILTERS[best.place];
  const name = { period: "Period", words: "Words" }[filter] ?? facetName(filter);
  return '<div class="nothing"><h2>No recorded event matches all of these filters</h2>' +
    (isBackwards(choice) ? "<p>The period ends before it begins.</p>" : "") +
    "<p>Remove a filter, or clear all. That nothing was recorded does not mean that nothing happened.</p>" +
    (best ? `<button type="button" class="button button-strong" data-free="${best.place}">` +
      `Without the filter “${name}”: ${countEvents(best.events)}</button>` : "") + "</div>";
}
