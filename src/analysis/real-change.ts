import { type Interval, intervalOf } from '#src/domain/amount.ts';
import type { PriceIndex } from '#src/domain/price-index.ts';
import { yearlyGrowth } from './progress.ts';
import { deflatedPeriod } from './real-terms.ts';
import type { VerdictCell } from './verdict-matrix.ts';

/** How far trade came in money of one year, beside what it came to as printed. Amounts in currency units. */
export interface RealChange {
  readonly base: number;
  readonly start: number;
  readonly latest: number;
  /** Fractions of the start; growth is a year. */
  readonly change: number;
  /** What the printed digits of both leave open of it: from the lowest figure over the highest start to the reverse. */
  readonly within: Interval;
  readonly growth: number;
  readonly nominalGrowth: number;
  /** Of prices over the same time, as a fraction. */
  readonly prices: number;
}

/**
 * The change of a cell's figures from its start to its newest exact figure, in the money of `base` (domain 7.11). A goal
 * reached through prices alone is still reached: this says both. `null` without a start, a later figure, or an index for
 * either year, and from a start that is only a bound or that rounding lets be nothing.
 */
export function realChange(cell: VerdictCell, base: number, index: PriceIndex): RealChange | null {
  const { start } = cell;
  const figure = cell.years.at(-1)?.figure;
  if (start.kind === 'unknown' || figure === undefined) return null;
  if (start.interval.low <= 0 || start.interval.high === Infinity) return null;
  const from = deflatedPeriod(start.value, start.period, base, index);
  const to = deflatedPeriod(figure.value, figure.observation.period, base, index);
  const years = figure.end - start.end;
  const nominalGrowth = yearlyGrowth(start.value, figure.value, years);
  if (from === null || to === null || nominalGrowth === null) return null;
  const growth = yearlyGrowth(from, to, years);
  if (growth === null) return null;
  const priceRatio = figure.value / start.value / (to / from);
  const printed = intervalOf(figure.observation.amount);
  return {
    base,
    start: from,
    latest: to,
    change: to / from - 1,
    within: {
      low: printed.low / start.interval.high / priceRatio - 1,
      high: printed.high / start.interval.low / priceRatio - 1,
    },
    growth,
    nominalGrowth,
    prices: priceRatio - 1,
  };
}
