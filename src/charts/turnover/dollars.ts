import { deflated } from '#src/analysis/real-terms.ts';
import type { PriceIndex } from '#src/domain/price-index.ts';

/** Dollars as printed, or those of the base year by a price index (domain 7.11). */
export type Dollars = 'current' | { readonly base: number; readonly prices: PriceIndex };

/**
 * A sum of the year that stands at `x` on the axis (2025 is calendar 2025, 2025.25 the year from April 2025), in the
 * dollars shown. `null` where the index does not reach: a gap, never a guess.
 */
export type InDollars = (value: number, x: number) => number | null;

/**
 * Every sum is deflated by its own year. The index of a year is its average, so a place between two years, be it a
 * fiscal year's or a path's, takes the index on the straight line between theirs, and needs both: for a year from April
 * that is nine months of one and three of the next, as `deflatedPeriod` counts them.
 */
export function inDollars(dollars: Dollars): InDollars {
  if (dollars === 'current') return (value) => value;
  const { base, prices } = dollars;
  const worth = (year: number) => deflated(1, year, base, prices);
  return (value, x) => {
    const year = Math.floor(x);
    const [share, before] = [x - year, worth(year)];
    if (before === null || share === 0) return before === null ? null : value * before;
    const after = worth(year + 1);
    // A dollar's worth is one over the index, so it is the inverse that lies on a straight line.
    return after === null ? null : value / ((1 - share) / before + share / after);
  };
}

/** The base year; `null` is dollars as printed. */
export function baseYear(dollars: Dollars): number | null {
  return dollars === 'current' ? null : dollars.base;
}
