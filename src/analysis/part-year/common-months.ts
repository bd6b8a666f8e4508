import type { Observation } from '#src/domain/observation.ts';
import { formatPeriod, periodKind } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { measures, type Quantity } from '../annual-series.ts';
import { usableRows } from '../implied/usable-rows.ts';

/** Both sides' sums over the same months. */
export interface CommonMonths {
  readonly first: Observation;
  readonly second: Observation;
}

/**
 * The newest stretch from January that both sides have: months lag differently, so the sides are compared to the last
 * month that both have and not beyond (domain 7.7). `null` when there is none.
 */
export function commonMonths(record: PairRecord, quantity: Quantity): CommonMonths | null {
  const parts = usableRows(record).filter(
    (o) => periodKind(o.period) === 'part-year' && o.period.from.endsWith('-01') && measures(o, quantity),
  );
  const of = (reporter: string) => parts.filter((o) => o.reporter === reporter);
  return (
    of(record.sides.first)
      .flatMap((first) =>
        of(record.sides.second)
          .filter((second) => formatPeriod(second.period) === formatPeriod(first.period))
          .map((second) => ({ first, second })),
      )
      .toSorted((a, b) => b.first.period.to.localeCompare(a.first.period.to))[0] ?? null
  );
}
