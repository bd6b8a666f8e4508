import type { Interval } from '#src/domain/amount.ts';

/**
 * Decimals that an interval can bear in a unit: the last digit is no finer than the interval is wide. 4.455 to 4.468
 * bears two. `null` for a bound, which has no width.
 */
export function decimalsBorne({ low, high }: Interval, unit: number): number | null {
  if (high === Infinity) return null;
  return Math.max(0, Math.ceil(-Math.log10((high - low) / unit)));
}
