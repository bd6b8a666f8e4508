import { intervalOf, type Interval, valueOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { endYear, monthCount } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Quantity } from '../annual-series.ts';
import { comparablesOf, distinctSums, sumsFor, yearFor } from './comparables.ts';
import type { PastYear } from './estimate.ts';
import { isValue } from './measured.ts';

/**
 * How wrong it was to take these months times twelve over their number, in a year that is known: an explanation of why
 * nobody should, and no estimate (pitfall 7). Its type holds no money that could be taken for one.
 */
export interface FlatError {
  readonly part: Observation;
  readonly year: Observation;
  /** Of the full year, as a fraction: −0.19 is 19 % too low. */
  readonly error: number;
  /** What rounding leaves open of it. */
  readonly interval: Interval;
}

/** 12/m · C_y(m) / F_y − 1 (domain 7.7). */
export function flatError({ part, year }: PastYear): FlatError {
  const scale = 12 / monthCount(part.period);
  const [c, f] = [intervalOf(part.amount), intervalOf(year.amount)];
  return {
    part,
    year,
    error: (scale * valueOf(part.amount)) / valueOf(year.amount) - 1,
    interval: { low: (scale * c.low) / f.high - 1, high: (scale * c.high) / f.low - 1 },
  };
}

/** Each sum from January of a year that is known, once for its months: the newest and longest first. */
export function flatErrors(record: PairRecord, quantity: Quantity): readonly FlatError[] {
  const from = comparablesOf(record, quantity);
  return distinctSums(from.sums).flatMap((sum) => {
    const year = yearFor(sum, endYear(sum.period), from);
    if (year === null || !isValue(year)) return [];
    const [part] = sumsFor(year, endYear(sum.period), monthCount(sum.period), from);
    return part && isValue(part) ? [flatError({ part, year })] : [];
  });
}
