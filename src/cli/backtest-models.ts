import { chancesByYear } from '#src/analysis/projection/chance.ts';
import { logGrowths, type YearFigure } from '#src/analysis/projection/log-growth.ts';
import { outlook } from '#src/analysis/projection/outlook.ts';
import { yearRange } from '#src/analysis/projection/projection.ts';

/** Limits of the middle 50 % and 80 %, in the unit of the figures. */
export interface Ranges {
  readonly low50: number;
  readonly high50: number;
  readonly low80: number;
  readonly high80: number;
}

/** What a model says at one origin. */
export interface Forecast {
  readonly ranges: (horizon: number) => Ranges;
  /** The chance of a value of at least `goal` in any year up to each of the next `years`. */
  readonly chances: (goal: number, years: number) => readonly number[];
}

export const MODELS = ['projection', 'randomWalk', 'ownGrowth'] as const;
export type Model = (typeof MODELS)[number];

/**
 * What each model says of a run of figures, the last being the origin; `null` when the run is too short for
 * the projection, so that all are scored on the same origins.
 *
 * - `projection`: ours.
 * - `randomWalk`: no drift; normal errors with the standard deviation of the pair's own log growth, times √h.
 * - `ownGrowth`: the pair's mean log growth every year; the same errors.
 *
 * The naive chances are those of a Brownian motion's maximum, at yearly steps: the naive models are not made
 * to forget that a goal may be reached before the last year.
 */
export function forecasts(run: readonly YearFigure[]): Readonly<Record<Model, Forecast>> | null {
  const found = outlook(run);
  if (found === null) return null;
  const growths = logGrowths(run);
  const mean = growths.reduce((sum, g) => sum + g, 0) / growths.length;
  const squares = growths.reduce((sum, g) => sum + (g - mean) ** 2, 0);
  // A series that never changes has no deviation, and a range of no width divides by zero.
  const deviation = Math.max(Math.sqrt(squares / (growths.length - 1)), 1e-6);
  return {
    projection: {
      ranges: (horizon) => yearRange(found, horizon),
      chances: (goal, years) => chancesByYear(found, goal, years),
    },
    randomWalk: normalWalk(found.from.value, 0, deviation),
    ownGrowth: normalWalk(found.from.value, mean, deviation),
  };
}

/** Quantiles of the normal distribution at 75 % and 90 %. */
const Z75 = 0.67449;
const Z90 = 1.281552;

function normalWalk(start: number, drift: number, deviation: number): Forecast {
  const at = (horizon: number, z: number) =>
    start * Math.exp(drift * horizon + z * deviation * Math.sqrt(horizon));
  return {
    ranges: (horizon) => ({
      low50: at(horizon, -Z75),
      high50: at(horizon, Z75),
      low80: at(horizon, -Z90),
      high80: at(horizon, Z90),
    }),
    chances: (goal, years) =>
      Array.from({ length: years }, (_, i) =>
        chanceOfMaximum(Math.log(goal / start), drift, deviation, i + 1),
      ),
  };
}

/**
 * P(max over years 1 … h of a normal walk ≥ rise), by the reflection principle: Φ((dh − b)/s√h) +
 * exp(2db/s²)·Φ((−dh − b)/s√h), with the barrier b set 0.5826·s above the rise because only year ends count
 * (Broadie, Glasserman and Kou 1997). One year is exact. `rise` is above zero.
 */
export function chanceOfMaximum(rise: number, drift: number, deviation: number, years: number): number {
  const spread = deviation * Math.sqrt(years);
  if (years === 1) return Math.exp(logUpperTail((rise - drift) / spread));
  const barrier = rise + 0.5826 * deviation;
  const ends = Math.exp(logUpperTail((barrier - drift * years) / spread));
  // Added as logarithms: the first factor may be beyond all bounds while the second is next to nothing.
  const returns = Math.exp(
    (2 * drift * barrier) / deviation ** 2 + logUpperTail((barrier + drift * years) / spread),
  );
  return Math.min(1, ends + returns);
}

/** ln P(Z ≥ z) of the normal distribution, to a relative error of 1.2e-7 (Numerical Recipes, erfcc). */
export function logUpperTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const series = ERFC.reduceRight((sum, coefficient) => coefficient + t * sum, 0);
  const tail = Math.log(t / 2) - x * x + series;
  return z >= 0 ? tail : Math.log1p(-Math.exp(tail));
}

const ERFC = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
];
