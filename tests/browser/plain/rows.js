// The rows of the list as HTML, and the words in them.

import { dateWords, oneDate } from "./date.js";
import { canonicalAlone } from "./facet.js";
import { markSign } from "./mark.js";
import { marked } from "./marks.js";
import { countEvents, escape, grouped } from "./text.js";

const LANGUAGES = {
  ko: "Korean", en: "English", es: "Spanish", pt: "Portuguese", ja: "Japanese", it: "Italian", pl: "Polish",
  fr: "French", id: "Indonesian", de: "German", ru: "Russian", zh: "Chinese", nl: "Dutch", tr: "Turkish",
};
const SCALES = [[1e12, " trillion"], [1e9, " billion"], [1e6, " million"]];
const PRECISION = ["year only", "month only"];
const CONFIDENCE = {
  several: {
    words: "Several independent sources",
    path: "M1 6a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0zM8 6a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0zM15 6a2.5 2.5 0 1 0 5 " +
      "0a2.5 2.5 0 1 0-5 0z",
  },
  single: { words: "One independent source", path: "M8 6a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z" },
  disputed: {
    words: "Disputed", path: "M10.5 1a5 5 0 0 1 0 10zM10.5 1a5 5 0 0 0 0 10l0-1a4 4 0 0 1 0-8z",
  },
};

function amount(number, currency) {
  const sign = { USD: "US$", EUR: "€" }[currency] ?? `${currency} `;
  const [scale, unit] = SCALES.find(([scale]) => number >= scale) ?? [1, ""];
  const thousandths = Math.floor((number / scale) * 1_000 + 0.5);
  const rest = thousandths % 1_000;
  const decimals = rest === 0 ? "" : `.${`${rest}`.padStart(3, "0").replace(/0+$/, "")}`;
  return `${sign}${grouped(Math.floor(thousandths / 1_000))}${decimals}${unit}`;
}

function money({ amount: own, currency, usd }) {
  const words = amount(own, currency);
  return usd !== null && usd !== undefined && currency !== "USD" ? `${words} (${amount(usd, "USD")})` : words;
}

function facts(record, { systems, value }, query) {
  if (systems.length === 0 && !value) return "";
  let html = '<div class="event-facts">';
  if (systems.length > 0) {
    html += '<ul aria-label="Weapon systems">';
    for (const { id, quantity } of systems) {
      const option = record.facets.system.byId.get(id);
      const name = quantity === null || quantity === undefined ? option.name : `${grouped(quantity)} × ${option.name}`;
      html += `<li><a class="tag" href="../en/?system=${canonicalAlone(option).id}">${marked(name, query)}</a></li>`;
    }
    html += "</ul>";
  }
  if (value) html += `<p class="event-value"><span>Value as reported</span> <b>${escape(money(value))}</b></p>`;
  return `${html}</div>`;
}

function publishers(all) {
  const [those, languages] = ["publisher", "language"].map((key) => new Set(all.map((it) => it[key])).size);
  if (those < 2) return "";
  const said = `${those} publishers in ${languages === 1 ? "one language" : `${languages} languages`}`;
  return ` <span class="sources-publishers">${said}</span>`;
}

function sources({ confidence, sources: all }) {
  const { words, path } = CONFIDENCE[confidence];
  let html = `<div class="sources"><p class="sources-confidence">` +
    `<svg class="confidence confidence-${confidence}" viewBox="0 0 21 12" width="21" height="12" aria-hidden="true">` +
    `<path d="${path}"></path></svg>${words}${publishers(all)}</p>`;
  if (all.length === 0) return `${html}<p>No usable source</p></div>`;
  html += '<ul aria-label="Sources">';
  for (const { url, publisher, published, language } of all) {
    html += `<li><a href="${escape(url)}" hreflang="${escape(language)}" rel="external noopener">` +
      `${escape(publisher)}</a> ${published ? oneDate(published) : "undated"}, ` +
      `${LANGUAGES[language] ?? "another language"}</li>`;
  }
  return `${html}</ul></div>`;
}

function row(record, event, query) {
  const { id, said, confidence } = event;
  const precision = PRECISION[event.start.precision];
  let html = `<li><article class="event" data-event="${id}" tabindex="-1" aria-labelledby="title-${id}">` +
    `<p class="event-date"><time datetime="${event.start.text}">${dateWords(event)}</time>` +
    `${precision ? ` <small>${precision}</small>` : ""}</p><div class="event-body"><p class="event-kind">` +
    `${markSign(event.mark)}<b>${escape(record.words.kinds[event.kind].name)}</b>`;
  for (const code of event.countries) {
    html += `<span class="event-country"><a href="../en/?country=${code}">` +
      `${marked(record.facets.country.byId.get(code).name, query)}</a></span>`;
  }
  html += `</p><h4 id="title-${id}"><a href="../en/event/${id}/">${marked(said.title, query)}</a></h4>` +
    `<p class="event-summary">${marked(said.summary, query)}</p>${facts(record, event, query)}`;
  if (said.note) {
    const isDisputed = confidence === "disputed";
    const [kind, head] = isDisputed ? ["event-note event-note-disputed", "Disputed"] : ["event-note", "Note"];
    html += `<p class="${kind}"><b>${head}</b> ${marked(said.note, query)}</p>`;
  }
  return `${html}${sources(event)}</div></article></li>`;
}

// The rows of a list from one place to another: what still belongs to the year that stands open, and whole sections.
export function piece(record, query, list, from, to) {
  const yearAt = (place) => record.years[list[place]];
  let place = from;
  let rows = "";
  for (const open = from > 0 ? yearAt(from - 1) : null; place < to && yearAt(place) === open; place++) {
    rows += row(record, record.events[list[place]], query);
  }
  let sections = "";
  while (place < to) {
    const year = yearAt(place);
    let after = place;
    while (yearAt(after) === year) after++;
    sections += `<section class="year" aria-labelledby="year-${year}"><h3 id="year-${year}" tabindex="-1">` +
      `${year} <small>${countEvents(after - place)}</small></h3><ol>`;
    for (; place < to && yearAt(place) === year; place++) sections += row(record, record.events[list[place]], query);
    sections += "</ol></section>";
  }
  return { rows, sections };
}
