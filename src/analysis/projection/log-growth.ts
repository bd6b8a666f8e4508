/**
 * One full year's value. Years are points on one axis (2025 ends at 2026.0); values are in one currency unit.
 */
export interface YearFigure {
  readonly end: number;
  readonly value: number;
}

/**
 * The newest figures that follow each other year by year, oldest first: all after the last gap. A figure that
 * is not above zero has no logarithm and counts as a gap. The order given does not matter.
 *
 * @throws {RangeError} when two figures are of the same year: which one to trust is not decided here.
 */
export function lastRun(figures: readonly YearFigure[]): readonly YearFigure[] {
  const sorted = figures.toSorted((a, b) => a.end - b.end);
  let start = 0;
  for (const [i, figure] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before?.end === figure.end)
      throw new RangeError(`two figures for the year that ends at ${figure.end}`);
    if (!(figure.value > 0)) start = i + 1;
    else if (before !== undefined && !follows(before, figure)) start = i;
  }
  return sorted.slice(start);
}

/** ln(V_t / V_{t−1}) of every year but the first, in the order of the run. 0.1 is about 10 % a year. */
export function logGrowths(run: readonly YearFigure[]): readonly number[] {
  return run.slice(1).map(({ value }, i) => Math.log(value / run[i]!.value));
}

/** Year ends are sums with twelfths, so a year may come out a rounding error long. */
function follows(before: YearFigure, after: YearFigure): boolean {
  return Math.abs(after.end - before.end - 1) < 1e-6;
}
