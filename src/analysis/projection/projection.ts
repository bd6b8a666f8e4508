import { lastRun, type YearFigure } from './log-growth.ts';
import { outlook, type Outlook } from './outlook.ts';
import { FARTHEST, FEWEST_FIGURES } from './parameters.ts';
import { valueAt } from './spread.ts';
import { FALL, RISE } from './student.ts';

/** Where one coming year is expected. Values are in the unit of the figures. */
export interface YearRange {
  /** Years from the newest figure. */
  readonly horizon: number;
  /** As likely to be exceeded as not. */
  readonly median: number;
  /** Five chances in ten lie between. */
  readonly low50: number;
  readonly high50: number;
  /** Eight chances in ten lie between. */
  readonly low80: number;
  readonly high80: number;
}

export type Projection =
  | {
      readonly kind: 'none';
      readonly why: 'too-few-figures';
      readonly figures: number;
      readonly needed: number;
    }
  | { readonly kind: 'ranges'; readonly from: YearFigure; readonly years: readonly YearRange[] };

/**
 * The coming years of one series: a median and ranges for every year up to `horizon`, at most ten, as the
 * projection was tried no farther (domain 7.8; numbers and their origin in parameters.ts). Ranges hold for
 * each year by itself.
 *
 * The figures must be comparable: one reporter, one scope, one kind of year, no bounds such as "over 5". Only
 * those after the last missing year count; `none` when these are fewer than four.
 *
 * @throws {RangeError} when `horizon` is not a whole number above zero, or two figures are of one year.
 */
export function projection(figures: readonly YearFigure[], horizon: number): Projection {
  requireYears(horizon);
  const found = outlook(figures);
  if (found === null) {
    return {
      kind: 'none',
      why: 'too-few-figures',
      figures: lastRun(figures).length,
      needed: FEWEST_FIGURES,
    };
  }
  const count = Math.min(horizon, FARTHEST);
  return {
    kind: 'ranges',
    from: found.from,
    years: Array.from({ length: count }, (_, i) => yearRange(found, i + 1)),
  };
}

/** @throws {RangeError} unless it is a whole number above zero. */
export function requireYears(years: number): void {
  if (!Number.isInteger(years) || years < 1) {
    throw new RangeError(`years ahead are counted 1, 2, 3 …, not ${years}`);
  }
}

/** The range of the year that lies `horizon` years after the newest figure. */
export function yearRange(found: Outlook, horizon: number): YearRange {
  return {
    horizon,
    median: valueAt(found, horizon, 0),
    low50: valueAt(found, horizon, -FALL.t75),
    high50: valueAt(found, horizon, RISE.t75),
    low80: valueAt(found, horizon, -FALL.t90),
    high80: valueAt(found, horizon, RISE.t90),
  };
}
