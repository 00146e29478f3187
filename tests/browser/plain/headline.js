// The headline says the view; where one country is chosen, its brief follows.

import { count, headlineWords } from "./choice.js";
import { escape, grouped } from "./text.js";

const IDEA = "Who in Latin America buys Korea’s weapons, and how far each deal has come";

export function intro(record) {
  return `${grouped(record.events.length)} dated events in ${record.usedCountries} countries since ` +
    `${record.firstYear}, each with its sources. A visit is not a contract and a contract is not a ` +
    `delivery: the stronger the mark, the further the promise.`;
}

function brief(text) {
  const end = /[^A-Z]\. (?=[^a-z])/u.exec(text);
  if (!end) return `<div class="brief"><p>${escape(text)}</p></div>`;
  const first = end.index + end[0].length - 1;
  return `<div class="brief"><p>${escape(text.slice(0, first))}</p><details><summary>Read on</summary><p>` +
    `${escape(text.slice(first).trimStart())}</p></details></div>`;
}

export function headline(record, choice, introduction) {
  const said = headlineWords(choice);
  const html = said
    ? `<h1 tabindex="-1">${escape(said)}</h1>`
    : `<h1 tabindex="-1">${IDEA}</h1><p>${introduction}</p>`;
  const [country] = choice.country;
  const about = country && count(choice) === 1 ? record.words.countries[country.id.toUpperCase()]?.brief : null;
  if (!about) return html;
  return `${html}${brief(about)}<p class="headline-more"><a href="../en/country/${country.id}/">` +
    `All about ${escape(country.name)}</a></p>`;
}
