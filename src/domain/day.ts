declare const brand: unique symbol;

/** A civil date as `YYYY-MM-DD`. It has no clock and no time zone, and sorts as text. */
export type Day = string & { readonly [brand]: 'Day' };

/** A date as precisely as its source gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDay = string & { readonly [brand]: 'PartialDay' | 'Day' };

const SHAPE = /^\d{4}(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a date that exists in the calendar, of whatever precision: 2030-02-30 is refused. */
export function isPartialDay(x: unknown): x is PartialDay {
  if (typeof x !== 'string') return false;
  const [whole, month = '01', date = '01'] = SHAPE.exec(x) ?? [];
  if (whole === undefined || month < '01' || month > '12' || date < '01') return false;
  // Pages ask this thousands of times, and a Date costs a hundred times as much as a comparison.
  return Number(date) <= daysIn(Number(x.slice(0, 4)), Number(month));
}

/** Of a month, counted 1 to 12, in the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isDay(x: unknown): x is Day {
  return isPartialDay(x) && x.length === 10;
}

/** @throws {RangeError} unless `text` is a real `YYYY-MM-DD` date. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a date (YYYY-MM-DD): ${JSON.stringify(text)}`);
  return text;
}

/** The last day the date can mean: `2025` → 31 December 2025. What is known "in 2025" is certain only then. */
export function lastDayOf(date: PartialDay): Day {
  const [year, month] = [yearOf(date), date.length >= 7 ? Number(date.slice(5, 7)) : 12];
  if (date.length === 10) return day(date);
  return fromUtc(Date.UTC(year, month, 0));
}

/** The first day the date can mean: `2025` → 1 January 2025. */
export function firstDayOf(date: PartialDay): Day {
  return day(`${date}-01-01`.slice(0, 10));
}

export function yearOf(date: PartialDay): number {
  return Number(date.slice(0, 4));
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((utc(b) - utc(a)) / 86_400_000);
}

export function addDays(from: Day, days: number): Day {
  return fromUtc(utc(from) + days * 86_400_000);
}

/**
 * The same date `years` later: the day of the event does not count, and the period ends with the same date
 * (domain 7.4.1). 29 February falls back to the 28th.
 */
export function addYears(from: Day, years: number): Day {
  const [y, m, d] = [yearOf(from) + years, Number(from.slice(5, 7)), Number(from.slice(8, 10))];
  return fromUtc(Date.UTC(y, m - 1, Math.min(d, daysIn(y, m))));
}

/** A day as a point on a time axis counted in years: 1 July 2025 is near 2025.5. */
export function toYears(d: Day): number {
  const start = Date.UTC(yearOf(d), 0, 1);
  return yearOf(d) + (utc(d) - start) / (Date.UTC(yearOf(d) + 1, 0, 1) - start);
}

function utc(d: Day): number {
  return Date.parse(`${d}T00:00:00Z`);
}

function fromUtc(ms: number): Day {
  return day(new Date(ms).toISOString().slice(0, 10));
}
