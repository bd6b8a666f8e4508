import { type Day, day } from './day.ts';

/**
 * The time a flow ran over, in whole months, both ends included. A calendar year is January to December; India's
 * fiscal year April to March. Iran's year starts on 21 March and is stored March to March.
 */
export interface Period {
  /** `YYYY-MM` */
  readonly from: string;
  /** `YYYY-MM` */
  readonly to: string;
}

export type PeriodKind = 'calendar-year' | 'fiscal-year' | 'part-year' | 'several-years';

const YEAR = /^\d{4}$/;
const MONTHS = /^(\d{4}-(?:0[1-9]|1[0-2]))\/(\d{4}-(?:0[1-9]|1[0-2]))$/;

/** Reads `2025` or `2025-01/2025-09`; `null` for anything else, and for a range that ends before it starts. */
export function parsePeriod(text: string): Period | null {
  if (YEAR.test(text)) return calendarYear(Number(text));
  const [, from, to] = MONTHS.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  return from <= to ? { from, to } : null;
}

/** The shortest text that `parsePeriod` reads back as `period`. */
export function formatPeriod(period: Period): string {
  return periodKind(period) === 'calendar-year' ? period.from.slice(0, 4) : `${period.from}/${period.to}`;
}

export function calendarYear(year: number): Period {
  return { from: month(year, 1), to: month(year, 12) };
}

export function periodKind(period: Period): PeriodKind {
  const months = monthCount(period);
  const startsInJanuary = period.from.endsWith('-01');
  // Thirteen named months that start and end in the same month are one year that turns mid-month (Iran).
  const turnsMidMonth = months === 13 && period.from.slice(5) === period.to.slice(5);
  if (months === 12 && startsInJanuary) return 'calendar-year';
  if (months === 12 || turnsMidMonth) return 'fiscal-year';
  return months < 12 ? 'part-year' : 'several-years';
}

export function isFullYear(period: Period): boolean {
  const kind = periodKind(period);
  return kind === 'calendar-year' || kind === 'fiscal-year';
}

/**
 * Two full years can stand in one series only when their years turn at the same month: an Indian fiscal year and a
 * calendar year never can (domain 7.4.5).
 */
export function sameYearKind(a: Period, b: Period): boolean {
  return isFullYear(a) && isFullYear(b) && a.from.slice(5) === b.from.slice(5);
}

export function monthCount(period: Period): number {
  return ordinal(period.to) - ordinal(period.from) + 1;
}

/** The calendar year in which the period ends. */
export function endYear(period: Period): number {
  return Number(period.to.slice(0, 4));
}

/** Where the period ends on a time axis counted in years: 2025 ends at 2026.0, April 2024–March 2025 at 2025.25. */
export function endsAt(period: Period): number {
  return endYear(period) + Number(period.to.slice(5)) / 12;
}

/** The last day of the period. */
export function lastDay(period: Period): Day {
  const [year, month] = [endYear(period), Number(period.to.slice(5))];
  return day(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10));
}

/** The full year of the same kind `years` later. */
export function shiftYears(period: Period, years: number): Period {
  const shift = (text: string) => month(Number(text.slice(0, 4)) + years, Number(text.slice(5)));
  return { from: shift(period.from), to: shift(period.to) };
}

function month(year: number, ofYear: number): string {
  return `${String(year).padStart(4, '0')}-${String(ofYear).padStart(2, '0')}`;
}

function ordinal(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}
