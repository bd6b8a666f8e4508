import { readdirSync, readFileSync } from 'node:fs';

// The record as it lies on disk, read by nothing of src: a second way in, for a second way through.

export interface RawTarget {
  readonly id: string;
  readonly announcedOn?: string;
  readonly goal: {
    readonly kind: string;
    readonly amount: string;
    readonly window?: string;
    readonly increase?: string;
  };
  readonly quantity: { readonly flow: RawFlow; readonly scope: string };
  readonly baseline?: { readonly amount: string; readonly period: string };
  readonly deadline: {
    readonly reading: { readonly kind: string; readonly year?: number; readonly years?: number };
  };
  readonly withdrawn?: { readonly on: string };
  readonly source: unknown;
}

export type RawFlow = string | { readonly exporter: string; readonly importer: string };

export interface RawObservation {
  readonly id: string;
  readonly period: string;
  readonly flow: RawFlow;
  readonly scope: string;
  readonly reporter: string;
  readonly basis: string;
  readonly status: string;
  readonly amount: string;
  readonly growth?: string;
  readonly source: { readonly publishedOn?: string };
  readonly supersedes?: string;
}

export interface RawPair {
  readonly pair: string;
  readonly targets: readonly RawTarget[];
  readonly observations: readonly RawObservation[];
}

const FOLDER = new URL('../../data/pairs/', import.meta.url);

/** Every file of data/pairs, by name. */
export function rawPairs(): readonly RawPair[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as RawPair);
}

/** Whole dollars (or euros), so that sums and comparisons are exact. `high` is Infinity for "above". */
export interface Money {
  readonly words: 'exactly' | 'about' | 'above' | 'below';
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** "about 4.2 billion USD" is 42 hundred-millions give or take one: [4.1, 4.3). Bare "4.2" is half of that either way. */
export function money(text: string): Money {
  const found = /^(?:(about|above|below) )?(\d+)(?:\.(\d+))? (million|billion) (?:USD|EUR)$/.exec(text);
  if (found === null) throw new Error(`not an amount: ${text}`);
  const [, words = 'exactly', whole = '', decimals = '', scale] = found;
  const unit = 10 ** ((scale === 'billion' ? 9 : 6) - decimals.length);
  const value = Number(whole + decimals) * unit;
  switch (words) {
    case 'above':
      return { words, value, low: value, high: Infinity };
    case 'below':
      return { words, value, low: 0, high: value };
    case 'about':
      return { words, value, low: value - unit, high: value + unit };
    default:
      return { words: 'exactly', value, low: value - unit / 2, high: value + unit / 2 };
  }
}

/** Months counted from the year 0: January 2025 is 2025 · 12. Both ends are included. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

export function months(text: string): Months {
  const [from = '', to = from] = text.split('/');
  return from.length === 4
    ? { from: monthNumber(`${from}-01`), to: monthNumber(`${from}-12`) }
    : { from: monthNumber(from), to: monthNumber(to) };
}

function monthNumber(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

export function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Twelve months, or thirteen that begin and end in the same one (a year that turns in mid-month, as Iran's does). */
export function isWholeYear({ from, to }: Months): boolean {
  return to - from === 11 || (to - from === 12 && from % 12 === to % 12);
}

/** The last day a date can mean; dates are text and sort as such. */
export function lastDate(date: string): string {
  if (date.length === 10) return date;
  return lastDateOfMonth(monthNumber(date.length === 4 ? `${date}-12` : date));
}

export function lastDateOfMonth(month: number): string {
  const [year, index] = [Math.floor(month / 12), month % 12];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][index];
  return `${monthText(month)}-${length}`;
}

/** The same date n years later; 29 February falls back to the 28th. */
export function sameDate(date: string, yearsLater: number): string {
  const month = monthNumber(date) + 12 * yearsLater;
  const last = lastDateOfMonth(month);
  const moved = `${monthText(month)}-${date.slice(8)}`;
  return moved < last ? moved : last;
}
