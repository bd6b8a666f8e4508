import { lastRun, type YearFigure } from '#src/analysis/projection/log-growth.ts';
import { type Forecast, forecasts, type Model, MODELS } from './backtest-models.ts';

export const HORIZONS = 10;

/** Reached or not is asked of these multiples of the value at the origin. */
export const MULTIPLES = [1.5, 2, 2.5, 3] as const;

/** Where the projection is judged: dollars at the origin, and figures in a row before it. */
export const JUDGED = { smallest: 100e6, before: 5 } as const;

/** One model at one horizon. Coverage and Brier score are fractions; interval scores are in log points. */
export interface ModelScores {
  readonly coverage50: number | null;
  readonly coverage80: number | null;
  /** Mean of (u − l) + (2/α)(l − x)⁺ + (2/α)(x − u)⁺ of log values, α = 0.5. Less is better. */
  readonly intervalScore50: number | null;
  /** The same with α = 0.2. */
  readonly intervalScore80: number | null;
  /** Mean of (p − o)² over all multiples. Less is better. */
  readonly brier: number | null;
  readonly brierOfMultiple: Readonly<Record<string, number | null>>;
}

export interface HorizonScores {
  readonly horizon: number;
  /** Origins with a figure that many years later: what coverage and interval score are taken over. */
  readonly ranges: number;
  /** Origins with a figure for every year up to then, which alone tell whether a multiple was reached. */
  readonly paths: number;
  /** The fraction of those paths that reached each multiple. */
  readonly reached: Readonly<Record<string, number | null>>;
  readonly models: Readonly<Record<Model, ModelScores>>;
}

export interface Scores {
  readonly origins: number;
  readonly horizons: readonly HorizonScores[];
}

/**
 * Replays pairs: from every origin, each model sees the figures up to it and is scored on those after it.
 * Origins are the years whose unbroken run of figures is long enough for the projection.
 *
 * `judged` is over origins of at least $100 million with at least five figures in a row before them; `every`
 * over all.
 */
export function backtest(pairs: Iterable<readonly YearFigure[]>): {
  readonly judged: Scores;
  readonly every: Scores;
} {
  const judged = new Tally();
  const every = new Tally();
  for (const figures of pairs) {
    const sorted = figures.toSorted((a, b) => a.end - b.end);
    const values = new Map(sorted.map(({ end, value }) => [end, value]));
    for (const [i, origin] of sorted.entries()) {
      const run = lastRun(sorted.slice(0, i + 1));
      const told = forecasts(run);
      if (told === null) continue;
      const later = Array.from({ length: HORIZONS }, (_, h) => values.get(origin.end + h + 1) ?? null);
      const isJudged = origin.value >= JUDGED.smallest && run.length > JUDGED.before;
      score(told, origin.value, later, isJudged ? [judged, every] : [every]);
    }
  }
  return { judged: judged.scores(), every: every.scores() };
}

function score(
  told: Readonly<Record<Model, Forecast>>,
  start: number,
  later: readonly (number | null)[],
  tallies: readonly Tally[],
): void {
  const gap = later.indexOf(null);
  const known = gap === -1 ? later.length : gap;
  for (const tally of tallies) tally.origins++;
  for (const model of MODELS) {
    const forecast = told[model];
    for (const [i, value] of later.entries()) {
      if (value === null) continue;
      const { low50, high50, low80, high80 } = forecast.ranges(i + 1);
      const score50 = intervalScore(low50, high50, value, 0.5);
      const score80 = intervalScore(low80, high80, value, 0.2);
      for (const tally of tallies) {
        const cell = tally.cells[i]![model];
        cell.in50 += Number(low50 <= value && value <= high50);
        cell.in80 += Number(low80 <= value && value <= high80);
        cell.score50 += score50;
        cell.score80 += score80;
      }
    }
    for (const [k, multiple] of MULTIPLES.entries()) {
      const chances = forecast.chances(start * multiple, known);
      let reached = false;
      for (const [i, chance] of chances.entries()) {
        reached ||= later[i]! >= start * multiple;
        for (const tally of tallies) tally.cells[i]![model].brier[k]! += (chance - Number(reached)) ** 2;
      }
    }
  }
  for (const tally of tallies) tally.count(start, later, known);
}

/**
 * The interval score of Gneiting and Raftery (2007) on logarithms, so that a large pair weighs no more than a
 * small one.
 */
export function intervalScore(low: number, high: number, value: number, alpha: number): number {
  const below = Math.max(0, Math.log(low / value));
  const above = Math.max(0, Math.log(value / high));
  return Math.log(high / low) + (2 / alpha) * (below + above);
}

/** Sums of what is scored, by horizon. */
class Tally {
  origins = 0;
  readonly cells = Array.from({ length: HORIZONS }, () => ({
    ranges: 0,
    paths: 0,
    reached: MULTIPLES.map(() => 0),
    projection: emptyCell(),
    randomWalk: emptyCell(),
    ownGrowth: emptyCell(),
  }));

  count(start: number, later: readonly (number | null)[], known: number): void {
    let highest = 0;
    for (const [i, value] of later.entries()) {
      const cell = this.cells[i]!;
      if (value !== null) cell.ranges++;
      if (value === null || i >= known) continue;
      highest = Math.max(highest, value);
      cell.paths++;
      for (const [k, multiple] of MULTIPLES.entries())
        cell.reached[k]! += Number(highest >= start * multiple);
    }
  }

  scores(): Scores {
    const horizons = this.cells.map((cell, i) => ({
      horizon: i + 1,
      ranges: cell.ranges,
      paths: cell.paths,
      reached: byMultiple((k) => mean(cell.reached[k]!, cell.paths)),
      models: {
        projection: modelScores(cell.projection, cell.ranges, cell.paths),
        randomWalk: modelScores(cell.randomWalk, cell.ranges, cell.paths),
        ownGrowth: modelScores(cell.ownGrowth, cell.ranges, cell.paths),
      },
    }));
    return { origins: this.origins, horizons };
  }
}

type Cell = ReturnType<typeof emptyCell>;

function emptyCell() {
  return { in50: 0, in80: 0, score50: 0, score80: 0, brier: MULTIPLES.map(() => 0) };
}

function modelScores(cell: Cell, ranges: number, paths: number): ModelScores {
  return {
    coverage50: mean(cell.in50, ranges),
    coverage80: mean(cell.in80, ranges),
    intervalScore50: mean(cell.score50, ranges),
    intervalScore80: mean(cell.score80, ranges),
    brier: mean(
      cell.brier.reduce((sum, b) => sum + b, 0),
      paths * MULTIPLES.length,
    ),
    brierOfMultiple: byMultiple((k) => mean(cell.brier[k]!, paths)),
  };
}

function byMultiple(of: (index: number) => number | null): Readonly<Record<string, number | null>> {
  return Object.fromEntries(MULTIPLES.map((multiple, k) => [`${multiple}x`, of(k)]));
}

/** To six decimals; `null` where nothing was counted. */
function mean(sum: number, count: number): number | null {
  return count === 0 ? null : Math.round((sum / count) * 1e6) / 1e6;
}
