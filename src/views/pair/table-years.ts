import type { AnnualSeries } from '#src/analysis/annual-series.ts';
import { endsAt, formatPeriod, isFullYear, type Period, shiftYears } from '#src/domain/period.ts';

/**
 * The rows of the figure table, newest first: every year from the first to the last figure of each year kind, so that a
 * missing year is a row that says so; and every full year that a later release gives without printing it.
 */
export function tableYears(
  series: readonly AnnualSeries[],
  implied: readonly { readonly period: Period }[] = [],
): readonly Period[] {
  const rows = new Map<string, Period>(
    implied.filter(({ period }) => isFullYear(period)).map(({ period }) => [formatPeriod(period), period]),
  );
  for (const s of series) {
    const [first, last] = [s.figures[0]?.observation.period, s.figures.at(-1)?.observation.period];
    if (!first || !last) continue;
    for (let p = first; p.from <= last.from; p = shiftYears(p, 1)) rows.set(formatPeriod(p), p);
  }
  return [...rows.values()].toSorted((a, b) => endsAt(b) - endsAt(a));
}
