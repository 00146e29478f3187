// Which events match, and how many each option would give: any-of inside a facet, all-of between facets.

import { common, emptySet, intersect, numbers, put, size, unite } from "./bits.js";
import { FACETS } from "./record.js";

// All filters in the order of the address; the app has one more between them, for what is new since a day.
export const FILTERS = [...FACETS, "since", "period", "words"];

export const isBackwards = ({ from, to }) => Boolean(from && to && from.first > to.last);

// Whether any of the days from one to another can lie in the period.
export function touches({ from, to }, first, last) {
  return (!from || from.first <= last) && (!to || first <= to.last) && !isBackwards({ from, to });
}

// For each filter the events that it lets through; nothing where it is not set.
function allowed(record, choice, found) {
  return FILTERS.map((filter) => {
    if (filter === "since") return null;
    if (filter === "words") return choice.words ? found : null;
    if (filter === "period") {
      if (!choice.from && !choice.to) return null;
      const set = emptySet(record.events.length);
      record.events.forEach(({ start, last }, number) => touches(choice, start.first, last) && put(set, number));
      return set;
    }
    const [first, ...others] = choice[filter];
    if (!first) return null;
    const set = first.events.slice();
    for (const other of others) unite(set, other.events);
    return set;
  });
}

function allBut(record, sets, leftOut) {
  const events = record.all.slice();
  sets.forEach((set, place) => set && place !== leftOut && intersect(events, set));
  return events;
}

export function matching(record, choice, found) {
  const sets = allowed(record, choice, found);
  const events = allBut(record, sets, null);
  // Without a filter that is not set the same events match.
  const but = (place) => (sets[place] ? allBut(record, sets, place) : events);
  const counts = FACETS.map((key, own) => {
    const others = but(own);
    return record.facets[key].options.map((option) => common(option.events, others));
  });
  const inTime = numbers(events);
  const atAnyTime = but(FILTERS.indexOf("period"));
  return {
    events, counts, inTime, list: choice.sort === "oldest" ? inTime : inTime.toReversed(),
    atAnyTime: atAnyTime === events ? inTime : numbers(atAnyTime),
  };
}

// The filter without which the most events would match, with their number; nothing where that would not help.
export function relief(record, choice, found) {
  const sets = allowed(record, choice, found);
  let best = null;
  sets.forEach((set, place) => {
    const events = set ? size(allBut(record, sets, place)) : 0;
    if (events > (best?.events ?? 0)) best = { place, events };
  });
  return best;
}
