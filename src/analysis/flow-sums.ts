import { type Interval, intervalOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { type PairId, partiesOf } from '#src/domain/party.ts';
import { samePeriod, sameSubject } from './usable-rows.ts';
import { sumOf } from './interval-sum.ts';

/** Rows that together should make another row. */
export interface RowSum {
  readonly parts: readonly Observation[];
  /** Whole currency units, as wide as the parts' roundings together. */
  readonly value: Interval;
}

/**
 * The two directions of a turnover as its own reporter gives them for the same period and scope, each sum from one
 * publisher: those of two pages may be two vintages.
 */
export function flowSums(
  turnover: Observation,
  rows: readonly Observation[],
  pair: PairId,
): readonly RowSum[] {
  const [a, b] = partiesOf(pair);
  const from = (exporter: string) =>
    rows.filter(
      (o) =>
        o.flow !== 'turnover' &&
        o.flow.exporter === exporter &&
        samePeriod(o, turnover) &&
        sameSubject({ ...o, flow: 'turnover' }, turnover),
    );
  return from(a).flatMap((one) =>
    from(b)
      .filter((other) => other.source.publisher === one.source.publisher)
      .map((other) => ({
        parts: [one, other],
        value: sumOf(intervalOf(one.amount), intervalOf(other.amount)),
      })),
  );
}
