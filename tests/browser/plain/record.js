// The record: decoded once, indexed by bit sets, asked at each click.

const MARK_OF_STAGE = ["contact", "intent", "intent", "intent", "signed", "made", "made", "given"];
const KINDS_FURTHEST_FIRST = [
  "delivery", "donation", "production", "contract", "agreement", "mou", "selection", "negotiation", "interest",
  "setback", "visit", "fair", "briefing", "training", "policy",
];
const DOMAINS = ["land", "air", "sea", "weapon", "sensor", "service"];
const DAY = 86_400_000;

export const FACETS = ["country", "system", "kind"];

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// A date of the file, such as `2019-04`, with the days that it can mean, counted from 1970.
function readDate(text) {
  const [year, month, day] = text.split("-").map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
  const after = day ? first + 1 : Date.UTC(month ? year : year + 1, month ? month : 0, 1) / DAY;
  return { text, year, month, day, first, last: after - 1, precision: day ? 2 : month ? 1 : 0 };
}

function readEvent(raw, words, marks) {
  const start = readDate(raw.date.start);
  const end = raw.date.end && raw.date.end !== raw.date.start ? readDate(raw.date.end) : null;
  return {
    id: raw.id, start, end, kind: raw.kind, mark: marks.get(raw.kind), confidence: raw.confidence, value: raw.value,
    countries: raw.countries.map((code) => code.toLowerCase()), systems: raw.systems, said: words[raw.id],
    sources: raw.sources.map((it) => ({ ...it, published: it.published && readDate(it.published) })),
  };
}

const inTime = (a, b) =>
  a.start.first - b.start.first || a.start.precision - b.start.precision || byText(a.id, b.id);

// --- bit sets -------------------------------------------------------------------------------------------------------

const emptySet = (length) => new Uint32Array((length + 31) >>> 5);

function intersect(set, other) {
  for (let i = 0; i < set.length; i++) set[i] &= other[i];
}

function unite(set, other) {
  for (let i = 0; i < set.length; i++) set[i] |= other[i];
}

function ones(word) {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function common(a, b) {
  let count = 0;
  for (let i = 0; i < a.length; i++) {
    const word = a[i] & b[i];
    if (word !== 0) count += ones(word);
  }
  return count;
}

// The numbers in both sets, lowest first.
export function numbers(a, b = a) {
  const found = [];
  for (let i = 0; i < a.length; i++) {
    for (let word = a[i] & b[i]; word !== 0; word &= word - 1) found.push((i << 5) + 31 - Math.clz32(word & -word));
  }
  return found;
}

// --- the index ------------------------------------------------------------------------------------------------------

// Options in the order in which they are offered, branches before what is under them.
class Facet {
  constructor(key) {
    this.key = key;
    this.options = [];
    this.byId = new Map();
  }

  add(id, name, events, parent = null) {
    const option = { id, name, events, parent, children: [], place: this.options.length };
    this.options.push(option);
    this.byId.set(id, option);
    parent?.children.push(option);
    return option;
  }

  get roots() {
    return this.options.filter((option) => !option.parent);
  }

  // What stands under a chosen option goes, and a whole set of siblings becomes its branch.
  canonical(chosen) {
    let kept = [...new Set(chosen)].filter((option) => !above(option).some((it) => chosen.includes(it)));
    for (const branch of this.options.toReversed()) {
      if (branch.children.length > 0 && branch.children.every((child) => kept.includes(child))) {
        kept[kept.findIndex((option) => branch.children.includes(option))] = branch;
        kept = kept.filter((option) => !branch.children.includes(option));
      }
    }
    return kept;
  }

  toggle(chosen, option) {
    if (ticked(chosen, option) !== "yes") return this.canonical([...chosen, option]);
    const way = [option, ...above(option)];
    const top = way.find((it) => chosen.includes(it));
    const onWay = way.slice(0, way.indexOf(top));
    const beside = onWay.flatMap((it) => it.parent.children).filter((it) => !way.includes(it));
    return this.canonical(chosen.flatMap((it) => (it === top ? beside : [it])));
  }
}

function above(option) {
  const found = [];
  for (let it = option.parent; it; it = it.parent) found.push(it);
  return found;
}

// How the box of an option is drawn.
export function ticked(chosen, option) {
  if (chosen.length === 0) return "no";
  for (let it = option; it; it = it.parent) if (chosen.includes(it)) return "yes";
  if (option.children.length === 0) return "no";
  return chosen.some((it) => above(it).includes(option)) ? "partly" : "no";
}

// The option that stands for choosing this one alone.
export function canonicalAlone(option) {
  while (option.parent?.children.length === 1) option = option.parent;
  return option;
}

export class Record {
  constructor(dataset, words) {
    this.meta = dataset.meta;
    this.coveredTo = readDate(dataset.meta.coverage.to).year;
    this.words = words;
    const marks = new Map(dataset.kinds.map(({ id, stage }) => [id, MARK_OF_STAGE[stage] ?? "setback"]));
    this.events = dataset.events.map((it) => readEvent(it, words.events, marks)).filter((it) => it.said).sort(inTime);
    this.all = emptySet(this.events.length);
    this.events.forEach((_, number) => this.#put(this.all, number));
    this.facets = { country: this.#countries(dataset), system: this.#systems(dataset), kind: this.#kinds() };
  }

  #put(set, number) {
    set[number >>> 5] |= 1 << (number & 31);
  }

  // For each id the set of its events.
  #sets(ids, idsOf) {
    const sets = new Map(ids.map((id) => [id, emptySet(this.events.length)]));
    this.events.forEach((event, number) => {
      for (const id of idsOf(event)) this.#put(sets.get(id), number);
    });
    return sets;
  }

  // Things with the most events first, then by name.
  #byEvents(things) {
    const keyed = things.map((it) => ({ ...it, total: common(it.events, it.events) }));
    return keyed.sort((a, b) => b.total - a.total || byText(a.key, b.key));
  }

  #countries({ countries }) {
    const facet = new Facet("country");
    const sets = this.#sets(countries.map(({ code }) => code.toLowerCase()), (event) => event.countries);
    const things = countries.map(({ code, names }) => {
      const id = code.toLowerCase();
      return { id, key: names.en ?? id, events: sets.get(id) };
    });
    for (const { id, key, events } of this.#byEvents(things)) facet.add(id, key, events);
    return facet;
  }

  #kinds() {
    const facet = new Facet("kind");
    const sets = this.#sets(KINDS_FURTHEST_FIRST, (event) => [event.kind]);
    for (const id of KINDS_FURTHEST_FIRST) facet.add(id, this.words.kinds[id].name, sets.get(id));
    return facet;
  }

  #systems({ categories, systems }) {
    const facet = new Facet("system");
    const sets = this.#sets(systems.map(({ id }) => id), (event) => event.systems.map(({ id }) => id));
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

  // What matches, and how many events each option would give.
  matching(chosen) {
    const allowed = FACETS.map((key) => {
      const [first, ...others] = chosen[key];
      if (!first) return null;
      const set = first.events.slice();
      for (const other of others) unite(set, other.events);
      return set;
    });
    const counts = FACETS.map((key, own) => {
      const others = this.all.slice();
      allowed.forEach((set, place) => set && place !== own && intersect(others, set));
      return this.facets[key].options.map((option) => common(option.events, others));
    });
    const events = this.all.slice();
    for (const set of allowed) if (set) intersect(events, set);
    return { events, counts, list: numbers(events).reverse() };
  }
}
