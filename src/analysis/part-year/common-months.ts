import type { Observation } from '#src/domain/observation.ts';
import { endYear, monthCount } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Quantity } from '../annual-series.ts';
import { comparablesOf } from './comparables.ts';
import { isValue } from './measured.ts';

/** Both sides' sums over the same months. */
export interface CommonMonths {
  readonly first: Observation;
  readonly second: Observation;
}

/**
 * The longest stretch from January of `year` that both sides have a value for: months lag differently, so the sides are
 * compared to the last month that both have and not beyond (domain 7.7). `null` when there is none.
 */
export function commonMonths(record: PairRecord, quantity: Quantity, year: number): CommonMonths | null {
  const sums = comparablesOf(record, quantity).sums.filter((o) => endYear(o.period) === year && isValue(o));
  const [first, second] = [record.sides.first, record.sides.second].map((reporter) =>
    sums.filter((o) => o.reporter === reporter),
  );
  for (const a of first ?? []) {
    const b = second?.find(
      (o) => monthCount(o.period) === monthCount(a.period) && o.amount.currency === a.amount.currency,
    );
    if (b) return { first: a, second: b };
  }
  return null;
}
