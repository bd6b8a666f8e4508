import { valueOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { endYear, periodKind } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { type AnnualSeries, measures, type Quantity } from '../annual-series.ts';
import { currentRows } from '../usable-rows.ts';

/**
 * For every reporter whose full year is still missing, the newest figure for part of the year after its last full one:
 * a floor for that year, never scaled up (pitfall 7). The longest part of the year wins, then the higher figure.
 */
export function partYears(
  record: PairRecord,
  quantity: Quantity,
  series: readonly AnnualSeries[],
): readonly Observation[] {
  const parts = currentRows(record).filter(
    (o) => o.status === 'part-year' && periodKind(o.period) === 'part-year' && measures(o, quantity),
  );
  const reporters = [...new Set(parts.map((o) => o.reporter))];
  return reporters.flatMap((reporter) => {
    const lastFull = Math.max(
      0,
      ...series
        .filter((s) => s.reporter === reporter)
        .flatMap((s) => s.figures.map((f) => endYear(f.observation.period))),
    );
    const newest = parts
      .filter((o) => o.reporter === reporter && endYear(o.period) > lastFull && o.period.from.endsWith('-01'))
      .toSorted((a, b) => b.period.to.localeCompare(a.period.to) || valueOf(b.amount) - valueOf(a.amount))[0];
    return newest === undefined ? [] : [newest];
  });
}
