import {
  type Amount,
  type Currency,
  decimalsOf,
  type Qualifier,
  SCALES,
  type Scale,
  valueOf,
} from '#src/domain/amount.ts';
import type { Day, PartialDay } from '#src/domain/day.ts';
import { endYear, type Period, periodKind } from '#src/domain/period.ts';
import type { NumberWords, ShareRole } from './number-words.ts';

/** Finished text for numbers, money and dates in one language. Nothing here decides what is shown, only how. */
export interface Format {
  /** With the digits as published, and "over", "nearly" or "about" where the source says so. */
  readonly amount: (amount: Amount) => string;
  /** Any finished text with "over", "nearly" or "about" before it, as a source qualified it. */
  readonly qualified: (text: string, qualifier: Qualifier) => string;
  /** The bare figure as published. */
  readonly bare: (amount: Amount) => string;
  /** A computed sum of dollars, in the scale that suits it, to `decimals` digits (one by default). */
  readonly money: (
    value: number,
    options?: { decimals?: number; currency?: Currency; scale?: Scale },
  ) => string;
  readonly number: (value: number, decimals: number) => string;
  /** A fraction as percent: whole by default. */
  readonly percent: (fraction: number, decimals?: number) => string;
  /** Growth: one decimal below 100 %, none above, signed on request. */
  readonly growth: (fraction: number) => string;
  readonly day: (day: PartialDay) => string;
  readonly dayShort: (day: PartialDay) => string;
  readonly month: (day: PartialDay) => string;
  /** "in December 2021", or "in 2021" where no more is known. */
  readonly inMonth: (day: PartialDay) => string;
  /** "on 6 December 2021"; as `inMonth` where the day is not known. */
  readonly onDay: (day: PartialDay) => string;
  /** A span of days, as short as it can be said: "20 to 30 January 2027". */
  readonly days: (from: Day, to: Day) => string;
  readonly period: (period: Period) => string;
  /** A share in words where a simple fraction is near enough, else in percent. */
  readonly share: (fraction: number, role?: ShareRole) => string;
  readonly join: (items: readonly string[]) => string;
}

const MINUS = '−';
/** Simple fractions that a reader pictures at once. */
const FRACTIONS = [
  [1, 10],
  [1, 8],
  [1, 6],
  [1, 5],
  [1, 4],
  [1, 3],
  [2, 5],
  [1, 2],
  [3, 5],
  [2, 3],
  [3, 4],
  [4, 5],
  [9, 10],
] as const;
/** How far a share may be from the fraction it is called: 16 % is "one-sixth" (16.7 %). */
const NEAR_ENOUGH = 0.0125;

export function createFormat(words: NumberWords): Format {
  const number = (value: number, decimals: number) => {
    const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
    const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, words.group) : whole;
    const isZero = Number(`${whole}.${rest ?? 0}`) === 0;
    return `${value < 0 && !isZero ? MINUS : ''}${grouped}${rest === undefined ? '' : words.decimal + rest}`;
  };
  const money: Format['money'] = (value, { decimals = 1, currency = 'USD', scale } = {}) => {
    const fit = scale ?? (Math.abs(value) >= SCALES.billion ? 'billion' : 'million');
    return words.money(number(value / SCALES[fit], decimals), fit, currency);
  };
  const bare = (amount: Amount) =>
    money(valueOf(amount), {
      decimals: decimalsOf(amount),
      currency: amount.currency,
      scale: amount.scale,
    });
  const percent = (fraction: number, decimals = 0) => words.percent(number(fraction * 100, decimals));
  const dayText = (d: PartialDay, months: readonly string[]) => {
    const [year = '', month, date] = d.split('-');
    if (month === undefined) return year;
    if (date === undefined) return words.month(words.months[Number(month) - 1] ?? month, year);
    return words.day(String(Number(date)), months[Number(month) - 1] ?? month, year);
  };
  const monthName = (month: string) => words.months[Number(month.slice(5, 7)) - 1] ?? month;
  const inMonth = (d: PartialDay) => {
    const [year = '', month] = d.split('-');
    return month === undefined
      ? words.inYear(year)
      : words.inMonth(words.monthsIn[Number(month) - 1] ?? month, year);
  };
  return {
    number,
    money,
    bare,
    percent,
    qualified: (text, qualifier) => words.qualified[qualifier](text),
    amount: (amount) => words.qualified[amount.qualifier](bare(amount)),
    growth: (fraction) => percent(fraction, Math.abs(fraction) >= 1 ? 0 : 1),
    day: (d) => dayText(d, words.monthsOfDay),
    dayShort: (d) => dayText(d, words.monthsShort),
    month: (d) => (d.length === 4 ? d : words.month(monthName(d), d.slice(0, 4))),
    inMonth,
    onDay: (d) => (d.length === 10 ? words.onDay(dayText(d, words.monthsOfDay)) : inMonth(d)),
    days: (from, to) => daysText(words, from, to),
    period: (period) => periodText(words, monthName, period),
    share: (fraction, role = 'plain') => {
      const near = FRACTIONS.find(([n, d]) => Math.abs(fraction - n / d) <= NEAR_ENOUGH);
      return near ? words.fraction(near[0], near[1], role) : percent(fraction);
    },
    join: words.join,
  };
}

function daysText(words: NumberWords, from: Day, to: Day): string {
  const month = (d: Day) => words.monthsOfDay[Number(d.slice(5, 7)) - 1] ?? '';
  const date = (d: Day) => String(Number(d.slice(8)));
  const whole = (d: Day) => words.day(date(d), month(d), d.slice(0, 4));
  if (from === to) return whole(to);
  if (from.slice(0, 7) === to.slice(0, 7)) return words.dayRange(date(from), whole(to));
  if (from.slice(0, 4) === to.slice(0, 4)) {
    return words.dayRange(words.day(date(from), month(from), '').trim(), whole(to));
  }
  return words.dayRange(whole(from), whole(to));
}

function periodText(words: NumberWords, monthName: (m: string) => string, period: Period): string {
  const [from, to] = [period.from.slice(0, 4), String(endYear(period))];
  switch (periodKind(period)) {
    case 'calendar-year':
      return to;
    case 'fiscal-year':
      return `${from}–${to.slice(2)}`;
    case 'part-year':
      return from === to
        ? words.monthRange(monthName(period.from), monthName(period.to), to)
        : `${words.month(monthName(period.from), from)} – ${words.month(monthName(period.to), to)}`;
    case 'several-years':
      return `${from}–${to}`;
  }
}
