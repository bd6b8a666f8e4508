import type { TrendPoint } from '#src/domain/board.ts';

export const TREND_SIZE = { width: 96, height: 30 } as const;
const LEFT = 4;
const RIGHT = 90;
const BASE = 26;
const TOP = 5;

export interface TrendGoal {
  /** Where its year ends, in years. */
  readonly end: number;
  /** Whole currency units. */
  readonly value: number;
}

export interface TrendGeometry {
  /** Lines between consecutive years; a year without a figure is never bridged. Empty when there are none. */
  readonly line: string;
  /** Years that stand alone. */
  readonly dots: readonly (readonly [x: number, y: number])[];
  readonly last: readonly [x: number, y: number];
  readonly goal: readonly [x: number, y: number] | null;
  readonly base: number;
}

/** Whole years apart, to well within a month: the ends are years with a fraction for fiscal years. */
const ONE_YEAR = 1.02;

/**
 * Where a trend is drawn: time from the first to the last of figures and goal, money from zero to the largest. `null`
 * for fewer than two figures, which show no trend.
 */
export function trendGeometry(points: readonly TrendPoint[], goal: TrendGoal | null): TrendGeometry | null {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return null;
  const begin = Math.min(first.end, goal?.end ?? Infinity);
  const end = Math.max(last.end, goal?.end ?? -Infinity);
  const most = points.reduce((max, p) => Math.max(max, p.value), goal?.value ?? 0);
  const at = ({ end: year, value }: TrendGoal) =>
    [
      round(LEFT + ((RIGHT - LEFT) * (year - begin)) / (end - begin)),
      round(BASE - ((BASE - TOP) * value) / most),
    ] as const;
  const joined = (i: number) => {
    const [a, b] = [points[i - 1], points[i]];
    return a !== undefined && b !== undefined && b.end - a.end < ONE_YEAR;
  };
  return {
    line: points
      .map((p, i) => (joined(i) ? `L${at(p).join(' ')}` : joined(i + 1) ? `M${at(p).join(' ')}` : ''))
      .join(''),
    dots: points.slice(0, -1).flatMap((p, i) => (joined(i) || joined(i + 1) ? [] : [at(p)])),
    last: at(last),
    goal: goal && at(goal),
    base: BASE,
  };
}

/** A tenth of a pixel is finer than any screen. */
function round(x: number): number {
  return Math.round(x * 10) / 10;
}
