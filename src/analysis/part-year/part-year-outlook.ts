import { valueOf } from '#src/domain/amount.ts';
import type { Observation, Reporter } from '#src/domain/observation.ts';
import { endYear, formatPeriod } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Quantity } from '../annual-series.ts';
import { bestAnswer, bestAnswers } from './answers.ts';
import { comparablesOf, distinctSums, pastYears, yearFor } from './comparables.ts';
import { type Answer, type Estimate, type Method, METHODS } from './estimate.ts';
import { type FlatError, flatError } from './flat-error.ts';
import { isValue } from './measured.ts';
import { between } from './single-months.ts';
import { comparable } from './vintage.ts';

/** One reporter's newest sum from January of a year without a figure, and what that year's sums say about twelve months. */
export interface PartYearOutlook extends Readonly<Record<Method, Answer>> {
  readonly reporter: Reporter;
  readonly part: Observation;
  /** A shorter sum of the same year that is above `part` beyond rounding: earlier months were corrected since. */
  readonly corrected: Observation | null;
  /** What scaling by months would have got wrong at the same month of past years. */
  readonly flat: readonly FlatError[];
}

/**
 * For each sum from January in `parts` (see `partYears`), the estimates of domain 7.7. Every ratio has one reporter, flow,
 * scope and currency on both sides, and the same months. Where the newest sum allows no estimate, as a bound does, the
 * longest earlier sum of the year that allows one is taken: the estimate names it.
 */
export function partYearOutlooks(
  record: PairRecord,
  quantity: Quantity,
  parts: readonly Observation[],
): readonly PartYearOutlook[] {
  const from = comparablesOf(record, quantity);
  return parts.map((part) => {
    const ofYear = from.sums.filter((o) => endYear(o.period) === endYear(part.period) && comparable(o, part));
    return {
      reporter: part.reporter,
      part,
      corrected: ofYear.find((o) => o.period.to < part.period.to && between(o, part).revised) ?? null,
      flat: pastYears(part, from).map(flatError),
      ...bestAnswers(ofYear, from),
    };
  });
}

/** How an estimate came out once the year was known. */
export interface Replay {
  readonly method: Method;
  /** The sum it was made from. */
  readonly part: Observation;
  readonly estimate: Estimate;
  readonly actual: Observation;
  /** Actual over estimate. */
  readonly ratio: number;
}

/**
 * Every sum from January of a year that is known by now, estimated as if it were not: the record of the three ways (domain
 * 7.8). Each reporter, year and number of months is one case for a way. Past years are as they stand in the record, also
 * where they were published late.
 */
export function replays(record: PairRecord, quantity: Quantity): readonly Replay[] {
  const from = comparablesOf(record, quantity);
  return distinctSums(from.sums).flatMap((sum) => {
    const actual = yearFor(sum, endYear(sum.period), from);
    if (actual === null || !isValue(actual)) return [];
    const same = from.sums.filter(
      (o) => formatPeriod(o.period) === formatPeriod(sum.period) && comparable(o, sum),
    );
    return METHODS.flatMap((method) => {
      const answer = bestAnswer(method, same, from);
      if (answer.kind === 'none') return [];
      const { estimate } = answer;
      const { part, value } = estimate;
      return [{ method, part, estimate, actual, ratio: valueOf(actual.amount) / value }];
    });
  });
}
