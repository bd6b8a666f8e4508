import { yearOf } from '#src/domain/day.ts';
import { endYear, monthCount, type Period } from '#src/domain/period.ts';
import type { PriceIndex } from '#src/domain/price-index.ts';
import type { Target } from '#src/domain/target.ts';

/**
 * A sum of `year` in the money of `base`: V · D(base) / D(year) (domain 7.11), in the unit of `value`. `null` for a year
 * without an index: a gap, not a guess.
 */
export function deflated(value: number, year: number, base: number, { years }: PriceIndex): number | null {
  const [then, now] = [years.get(year), years.get(base)];
  return then === undefined || now === undefined ? null : (value * now) / then;
}

/**
 * The same for a sum over a period: its index is the mean of its months' years, each year weighing as many months as the
 * period has in it. A fiscal year from April takes nine months of one year and three of the next; `null` when either is
 * missing.
 */
export function deflatedPeriod(
  value: number,
  period: Period,
  base: number,
  { years }: PriceIndex,
): number | null {
  const [from, to] = [Number(period.from.slice(0, 4)), endYear(period)];
  const months = (year: number) =>
    monthCount({
      from: year === from ? period.from : `${year}-01`,
      to: year === to ? period.to : `${year}-12`,
    });
  let weighed = 0;
  for (let year = from; year <= to; year++) {
    const index = years.get(year);
    if (index === undefined) return null;
    weighed += months(year) * index;
  }
  const now = years.get(base);
  return now === undefined ? null : (value * now) / (weighed / monthCount(period));
}

/** The usual year to compare in: that of the seed's start, and the first after the pandemic. */
const COMMON_BASE = 2021;

/**
 * The years whose money is offered: 2021, and the year of the promise, which is its start year where one was announced
 * and else the year it was said. Only years with an index; none for a goal in another currency.
 */
export function realBaseYears(target: Target, index: PriceIndex): readonly number[] {
  if (target.goal.amount.currency !== index.currency) return [];
  const promise = promiseYear(target);
  const years = [COMMON_BASE, ...(promise === null ? [] : [promise])];
  return [...new Set(years)].filter((year) => index.years.has(year)).toSorted((a, b) => a - b);
}

/**
 * The one of them to tell in words: the year of the promise, whose start then reads as it was printed. 2021 where that
 * year is not known or has no index; `null` when there is none.
 */
export function realBase(target: Target, index: PriceIndex): number | null {
  const offered = realBaseYears(target, index);
  return offered.find((year) => year === promiseYear(target)) ?? offered[0] ?? null;
}

function promiseYear({ baseline, announcedOn }: Target): number | null {
  if (baseline !== null) return endYear(baseline.period);
  return announcedOn === null ? null : yearOf(announcedOn);
}
