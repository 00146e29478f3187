// What is chosen: its address and its names.

import { oneDate } from "./date.js";
import { FACETS } from "./record.js";

const MOST_NAMES = 4;
const NAMED = 2;

export function nothingChosen() {
  const choice = { from: null, to: null, words: "", sort: "newest" };
  for (const key of FACETS) choice[key] = [];
  return choice;
}

// Words with spaces between them only, one each.
export const plainWords = (typed) => typed.trim().split(/\s+/).join(" ");

// What is chosen besides values of facets: key and value in the address, and its name.
export function others({ from, to, words }) {
  const all = [];
  if (from) all.push(["from", from.text, `from ${oneDate(from)}`]);
  if (to) all.push(["to", to.text, `to ${oneDate(to)}`]);
  if (words) all.push(["q", words, `“${words}”`]);
  return all;
}

export const count = (choice) =>
  FACETS.reduce((sum, key) => sum + choice[key].length, 0) + Number(Boolean(choice.from || choice.to)) +
  Number(choice.words !== "");

// The query of the address, with its question mark, through a lens and in an order.
export function query(choice, lens = "timeline", sort = choice.sort) {
  const used = FACETS.filter((key) => choice[key].length > 0);
  const parts = used.map((key) => `${key}=${choice[key].map(({ id }) => id).join(",")}`);
  for (const [key, value] of others(choice)) parts.push(`${new URLSearchParams([[key, value]])}`);
  if (lens !== "timeline") parts.push(`view=${lens}`);
  if (sort !== "newest") parts.push(`sort=${sort}`);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

// What is chosen, in words; nothing where nothing is.
export function headlineWords(choice) {
  const used = FACETS.map((key) => choice[key].map(({ name }) => name)).filter((names) => names.length > 0);
  const parts = used.map((names) => {
    if (names.length <= MOST_NAMES) return names.join(", ");
    return `${names.slice(0, NAMED).join(", ")} and ${names.length - NAMED} more`;
  });
  for (const [, , name] of others(choice)) parts.push(name);
  const said = parts.join(used.some((names) => names.length > 1) ? " · " : ", ");
  return said.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
