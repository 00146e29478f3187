// Numbers and text as HTML.

const SPECIAL = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escape = (text) => (/[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (it) => SPECIAL[it]) : text);
export const grouped = (number) => (number < 1_000 ? `${number}` : `${number}`.replace(/\B(?=(\d{3})+$)/g, ","));
export const countEvents = (events) =>
  events === 0 ? "No events" : `${grouped(events)} ${events === 1 ? "event" : "events"}`;
