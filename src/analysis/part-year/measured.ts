import { type Interval, intervalOf, isPoint, valueOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { percentInterval } from '../percent-interval.ts';

/** A number with everything its published digits allow. Money in whole currency units, growth as 1 + g. */
export interface Measured {
  readonly value: number;
  readonly interval: Interval;
}

export function measured({ amount }: Observation): Measured {
  return { value: valueOf(amount), interval: intervalOf(amount) };
}

/** "Over 3.4" and "nearly 4" are bounds: nothing can be computed with them as if they were values. */
export function isValue({ amount }: Observation): boolean {
  return isPoint(amount);
}

/**
 * 1 + g of the growth printed beside a figure, with its rounding: "+15.5 %" is 1.1545 to 1.1555. It speaks of the same
 * months a year earlier on the very same page. `null` where none is printed, or one of −100 % or less.
 */
export function printedGrowth({ growth }: Observation): Measured | null {
  if (growth === null) return null;
  const { low, high } = percentInterval(growth);
  if (1 + low <= 0) return null;
  return { value: 1 + Number(growth) / 100, interval: { low: 1 + low, high: 1 + high } };
}
