import { TREND_STEPS, type TrendPoint } from '#src/domain/board.ts';
import { type AnnualFigure, isValue } from '../annual-series.ts';

/** A mark is 60 pixels wide: earlier years would be lost in it. */
const MOST_YEARS = 16;

/**
 * The last years of a series as a small mark draws them: in at most `TREND_STEPS` steps of one size, which is what a
 * mark of 20 pixels can tell apart. Bounds ("over 5") are no points; a year without a figure has none either.
 */
export function trend(figures: readonly AnnualFigure[]): readonly TrendPoint[] {
  const newest = figures.at(-1)?.end ?? 0;
  const shown = figures.filter((f) => isValue(f) && f.end > newest - MOST_YEARS);
  const step = stepFor(Math.max(0, ...shown.map(({ value }) => value)));
  return shown.map(({ end, value }) => ({ end, value: Math.round(value / step) * step }));
}

/** The smallest size of two digits in which the steps reach `largest`; at least one currency unit. */
function stepFor(largest: number): number {
  const exact = largest / TREND_STEPS;
  const [digits, exponent] = exact.toExponential(1).split('e').map(Number);
  const near = Number(`${digits}e${exponent}`);
  return Math.max(1, near < exact ? Number(`${((digits ?? 0) * 10 + 1) / 10}e${exponent}`) : near);
}
