// Dates: of the files, as people type them, and in words.

const DAY = 86_400_000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const LONG_MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];

// A date of the file, such as `2019-04`, with the days that it can mean, counted from 1970.
export function readDate(text) {
  const [year, month, day] = text.split("-").map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
  const after = day ? first + 1 : Date.UTC(month ? year : year + 1, month ? month : 0, 1) / DAY;
  return { text, year, month, day, first, last: after - 1, precision: day ? 2 : month ? 1 : 0 };
}

// The day on which a year begins.
export const dayOf = (year) => Date.UTC(year, 0, 1) / DAY;

// What somebody typed: the part with four digits is the year; nothing where it is no date.
export function typedDate(typed) {
  if (/[^\d \-./,–년월일]/.test(typed)) return null;
  const parts = typed.match(/\d+/g) ?? [];
  if (parts.at(-1)?.length === 4 && parts[0].length < 4) parts.reverse();
  const text = parts.map((part) => part.padStart(2, "0")).join("-");
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return null;
  const full = `${text}${"-01-01".slice(text.length - 4)}`;
  const day = new Date(`${full}T00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(full) ? readDate(text) : null;
}

export function oneDate({ year, month, day }) {
  return day ? `${day} ${MONTHS[month - 1]} ${year}` : month ? `${MONTHS[month - 1]} ${year}` : `${year}`;
}

export function longDate({ year, month, day }) {
  return `${day ? `${day} ` : ""}${month ? `${LONG_MONTHS[month - 1]} ` : ""}${year}`;
}

// A date or a stretch, never more exact than it is.
export function dateWords({ start, end }) {
  if (!end) return oneDate(start);
  const isOneYear = start.year === end.year;
  if (start.day && isOneYear && start.month === end.month) {
    return `${start.day}–${end.day} ${MONTHS[start.month - 1]} ${start.year}`;
  }
  if (start.day && isOneYear) {
    return `${start.day} ${MONTHS[start.month - 1]} – ${end.day} ${MONTHS[end.month - 1]} ${start.year}`;
  }
  if (start.month && !start.day && isOneYear) {
    return `${MONTHS[start.month - 1]}–${MONTHS[end.month - 1]} ${start.year}`;
  }
  if (!start.month) return `${start.year}–${end.year}`;
  return `${oneDate(start)} – ${oneDate(end)}`;
}
