// The search index: the words of the texts with their events, and the names of things. Built in idle time.

import { emptySet, intersect, numbers, put, unite } from "./bits.js";
import { fold, isHangul } from "./fold.js";
import { mayEnd, search, words } from "./pattern.js";

const SLICE = 4; // milliseconds
const LONGEST_WAIT = 100; // milliseconds

const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_WAIT }));

// The titles in other languages, a line an event and then a line a programme; none where the file is of another record.
async function otherTitles({ events, dataset }) {
  const lines = (await (await fetch("../search.en.txt")).text()).trimEnd().split("\n");
  return lines.length === events.length + dataset.programmes.length ? lines : [];
}

function allThings(record, titles) {
  const { countries, systems, organisations, programmes } = record.dataset;
  const { events } = record;
  const of = (things, idOf, namesOf, idsOf) => {
    const sets = record.sets(things.map(idOf), idsOf);
    return things.map((it, place) => {
      const names = [...new Set(namesOf(it, place).map((name) => fold(name)))].filter(Boolean);
      return { names, joined: names.map((name) => name.replaceAll(" ", "")), events: sets.get(idOf(it)) };
    });
  };
  const id = (it) => it.id;
  return [
    ...of(countries, ({ code }) => code.toLowerCase(), ({ names }) => Object.values(names), (it) => it.countries),
    ...of(systems, id, ({ names, name, aliases }) => [...Object.values(names), name, ...(aliases ?? [])],
      (it) => it.systems.map(id)),
    ...of(organisations, id, ({ names, aliases }) => [...Object.values(names), ...(aliases ?? [])],
      (it) => it.organisations),
    ...of(programmes, id,
      ({ id: own }, place) =>
        [...(titles[events.length + place] ?? "").split("\t"), record.words.programmes[own]?.title ?? ""],
      ({ programme }) => (programme ? [programme] : [])),
  ];
}

export async function buildIndex(record) {
  const titles = await otherTitles(record);
  const things = allThings(record, titles);
  const places = new Map();
  const texts = [];
  while (texts.length < record.events.length) {
    await idle();
    const begin = performance.now();
    while (texts.length < record.events.length && performance.now() - begin < SLICE) {
      const number = texts.length;
      const { title, summary, note } = record.events[number].said;
      let all = "";
      for (const text of [...(titles[number] ?? "").split("\t"), title, summary, note ?? ""]) {
        const folded = fold(text);
        all += `${folded} `;
        for (const word of folded.split(" ")) {
          if (!word) continue;
          const events = places.get(word);
          if (!events) places.set(word, [number]);
          else if (events.at(-1) !== number) events.push(number);
        }
      }
      texts.push(all);
    }
  }
  await idle();
  // Between spaces, in order, so that those with one beginning stand together.
  const all = [...places].map(([word, events]) => ({ folded: ` ${word} `, events }));
  all.sort((a, b) => (a.folded < b.folded ? -1 : 1));
  return new SearchIndex(record, things, all, texts);
}

class SearchIndex {
  constructor(record, things, all, texts) {
    Object.assign(this, { record, things, all, texts });
    this.hangul = all.filter(({ folded }) => isHangul(folded.charCodeAt(1)));
  }

  // The events that a query finds.
  find({ terms }) {
    const found = this.record.all.slice();
    for (const term of terms) intersect(found, this.#findTerm(term));
    return found;
  }

  #findTerm(term) {
    const found = emptySet(this.record.events.length);
    const isNamed = (name) => term.typed.some((typed) => search(typed, name) >= 0);
    for (const thing of this.things) {
      if (term.things.includes(thing) || thing.names.some(isNamed)) unite(found, thing.events);
    }
    for (const pattern of term.patterns) this.#findInTexts(pattern, found);
    return found;
  }

  #findInTexts(pattern, found) {
    const [first, ...others] = words(pattern);
    if (others.length === 0) return this.#enter(first, found);
    const candidates = emptySet(this.record.events.length);
    this.#enter(first, candidates);
    for (const part of others) {
      const also = emptySet(this.record.events.length);
      this.#enter(part, also);
      intersect(candidates, also);
    }
    // Of a phrase only its words are known to be there.
    for (const number of numbers(candidates)) {
      const isFound = found[number >>> 5] & (1 << (number & 31));
      if (!isFound && search(pattern, this.texts[number]) >= 0) put(found, number);
    }
  }

  // Enters the events of the words that hold a pattern of one word.
  #enter(part, set) {
    const enter = ({ events }) => {
      for (const number of events) put(set, number);
    };
    if (!part.text.startsWith(" ")) {
      for (const word of this.hangul) if (search(part, word.folded) >= 0) enter(word);
      return;
    }
    for (let place = this.#first(part.text); this.all[place]?.folded.startsWith(part.text); place++) {
      if (mayEnd(part, this.all[place].folded, part.text.length)) enter(this.all[place]);
    }
  }

  // The place of the first word that does not stand before a text.
  #first(text) {
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.all[middle].folded < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
