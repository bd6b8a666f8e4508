import { lastDayOf } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { PartyCode } from '#src/domain/party.ts';
import { formatPeriod, periodKind } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { annualSeries, measures, type Quantity } from '../annual-series.ts';
import { usableRows } from '../usable-rows.ts';

/**
 * One reporter's row of a quantity for each period, by the period's text: for a full year the one that stands in its
 * series, for part of a year an exact one before a rounding, then the one published last. Bounds, expected and
 * corrected rows are no values and are left out.
 */
export function standingRows(
  record: PairRecord,
  quantity: Quantity,
  reporter: PartyCode,
): ReadonlyMap<string, Observation> {
  const own = usableRows(record).filter((o) => o.reporter === reporter);
  const years = annualSeries({ ...record, observations: own }, quantity)
    .flatMap((s) => s.figures)
    .map((f) => f.observation);
  const parts = own
    .filter((o) => periodKind(o.period) === 'part-year' && measures(o, quantity))
    .toSorted(
      (a, b) =>
        Number(a.amount.qualifier === 'exactly') - Number(b.amount.qualifier === 'exactly') ||
        published(a).localeCompare(published(b)),
    );
  // A later entry of a map takes the place of an earlier one.
  return new Map([...parts, ...years].map((o) => [formatPeriod(o.period), o]));
}

function published({ source }: Observation): string {
  return source.publishedOn === null ? '' : lastDayOf(source.publishedOn);
}
