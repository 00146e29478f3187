// The record: decoded once, indexed by bit sets.

import { common, emptySet, put, size, unite } from "./bits.js";
import { readDate } from "./date.js";
import { Facet } from "./facet.js";

const MARK_OF_STAGE = ["contact", "intent", "intent", "intent", "signed", "made", "made", "given"];
const KINDS_FURTHEST_FIRST = [
  "delivery", "donation", "production", "contract", "agreement", "mou", "selection", "negotiation", "interest",
  "setback", "visit", "fair", "briefing", "training", "policy",
];
const DOMAINS = ["land", "air", "sea", "weapon", "sensor", "service"];
const CONFIDENCE = {
  several: "Several independent sources", single: "One independent source", disputed: "Disputed",
};
const OUTCOMES = {
  open: "open", agreed: "agreed", contracted: "under contract", "in-production": "being built", delivered: "delivered",
  lost: "lost", cancelled: "cancelled",
};

const PRESSES = {
  ko: "Only the Korean press", latam: "Only the Latin American press",
  both: "The Korean and the Latin American press", other: "Press of neither side",
};

export const FACETS = ["country", "system", "kind", "confidence", "outcome", "organisation", "press"];

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
// Accents and case do not count in the order of names.
const sortKey = (name) => name.normalize("NFD").replace(/[\u0300-\u036F]/g, "").toLowerCase();

function readEvent(raw, words, marks) {
  const start = readDate(raw.date.start);
  const end = raw.date.end && raw.date.end !== raw.date.start ? readDate(raw.date.end) : null;
  return {
    id: raw.id, start, end, last: (end ?? start).last, kind: raw.kind, mark: marks.get(raw.kind),
    confidence: raw.confidence, value: raw.value, countries: raw.countries.map((code) => code.toLowerCase()),
    systems: raw.systems, organisations: raw.organisations, programme: raw.programme, said: words[raw.id],
    sources: raw.sources.map((it) => ({ ...it, published: it.published && readDate(it.published) })),
  };
}

// Whose press reports an event, by the languages of its sources.
function press({ sources }) {
  if (sources.length === 0) return [];
  const has = (...languages) => sources.some(({ language }) => languages.includes(language));
  const isLatin = has("es", "pt");
  return [has("ko") ? (isLatin ? "both" : "ko") : isLatin ? "latam" : "other"];
}

const inTime = (a, b) =>
  a.start.first - b.start.first || a.start.precision - b.start.precision || byText(a.id, b.id);

export class Record {
  constructor(dataset, words) {
    this.dataset = dataset;
    this.meta = dataset.meta;
    this.coveredTo = readDate(dataset.meta.coverage.to).year;
    this.words = words;
    const marks = new Map(dataset.kinds.map(({ id, stage }) => [id, MARK_OF_STAGE[stage] ?? "setback"]));
    this.events = dataset.events.map((it) => readEvent(it, words.events, marks)).filter((it) => it.said).sort(inTime);
    this.years = Int32Array.from(this.events, ({ start }) => start.year);
    this.all = emptySet(this.events.length);
    this.events.forEach((_, number) => put(this.all, number));
    const outcomes = new Map(dataset.programmes.map(({ id, outcome }) => [id, outcome]));
    const kinds = KINDS_FURTHEST_FIRST.map((id) => [id, words.kinds[id].name]);
    this.facets = {
      country: this.#countries(dataset), system: this.#systems(dataset),
      kind: this.#fixed("kind", kinds, ({ kind }) => [kind]),
      confidence: this.#fixed("confidence", Object.entries(CONFIDENCE), ({ confidence }) => [confidence]),
      outcome: this.#fixed("outcome", Object.entries(OUTCOMES),
        ({ programme }) => (programme ? [outcomes.get(programme)] : [])),
      organisation: this.#organisations(dataset),
      press: this.#fixed("press", Object.entries(PRESSES), press),
    };
  }

  get firstYear() {
    return this.years[0];
  }

  get lastYear() {
    return this.years.at(-1);
  }

  // For each id the set of its events.
  sets(ids, idsOf) {
    const sets = new Map(ids.map((id) => [id, emptySet(this.events.length)]));
    this.events.forEach((event, number) => {
      for (const id of idsOf(event)) put(sets.get(id), number);
    });
    return sets;
  }

  // Things with the most events first, then by name.
  #byEvents(things) {
    const keyed = things.map((it) => ({ ...it, total: size(it.events), sortKey: sortKey(it.key) }));
    return keyed.sort((a, b) => b.total - a.total || byText(a.sortKey, b.sortKey));
  }

  #countries({ countries }) {
    const facet = new Facet("country");
    const sets = this.sets(countries.map(({ code }) => code.toLowerCase()), (event) => event.countries);
    const things = countries.map(({ code, names }) => {
      const id = code.toLowerCase();
      return { id, key: names.en ?? id, events: sets.get(id) };
    });
    for (const { id, key, events } of this.#byEvents(things)) facet.add(id, key, events);
    return facet;
  }

  #organisations({ organisations }) {
    const facet = new Facet("organisation");
    const sets = this.sets(organisations.map(({ id }) => id), (event) => event.organisations);
    const things = organisations.map(({ id, names }) => ({ id, key: names.en ?? id, events: sets.get(id) }));
    for (const { id, key, events } of this.#byEvents(things)) facet.add(id, key, events);
    return facet;
  }

  // A facet whose values do not depend on the dataset.
  #fixed(key, values, idsOf) {
    const facet = new Facet(key);
    const sets = this.sets(values.map(([id]) => id), idsOf);
    for (const [id, name] of values) facet.add(id, name, sets.get(id));
    return facet;
  }

  #systems({ categories, systems }) {
    const facet = new Facet("system");
    const sets = this.sets(systems.map(({ id }) => id), (event) => event.systems.map(({ id }) => id));
    const united = (things) => {
      const set = emptySet(this.events.length);
      for (const { events } of things) unite(set, events);
      return set;
    };
    const leaves = Map.groupBy(systems, ({ category }) => category);
    const leavesOf = (id) =>
      (leaves.get(id) ?? []).map((it) => ({ id: it.id, key: it.names.en ?? it.name, events: sets.get(it.id) }));
    const twigsOf = (domain) =>
      categories.filter((it) => it.domain === domain).map(({ id }) => ({ id, key: id, events: united(leavesOf(id)) }));
    const used = DOMAINS.filter((domain) => categories.some((it) => it.domain === domain));
    const branches = used.map((id) => ({ id, key: id, events: united(twigsOf(id)) }));
    for (const branch of this.#byEvents(branches)) {
      const top = facet.add(branch.id, this.words.domains[branch.id].name, branch.events);
      for (const twig of this.#byEvents(twigsOf(branch.id))) {
        const middle = facet.add(twig.id, this.words.categories[twig.id].name, twig.events, top);
        for (const leaf of this.#byEvents(leavesOf(twig.id))) facet.add(leaf.id, leaf.key, leaf.events, middle);
      }
    }
    return facet;
  }

  // How many countries have an event.
  get usedCountries() {
    return this.facets.country.options.filter(({ events }) => common(events, this.all) > 0).length;
  }
}

// Each year of a list with its number of events, in the order of the list.
export function yearCounts(record, list) {
  const counts = [];
  let last = null;
  for (const number of list) {
    const year = record.years[number];
    if (last?.year !== year) counts.push((last = { year, events: 0 }));
    last.events++;
  }
  return counts;
}
