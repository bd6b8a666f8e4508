import { isPoint } from '#src/domain/amount.ts';
import { type Observation, sameFlow } from '#src/domain/observation.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { goodsByDefault } from './annual-series.ts';

/** Rows that measure: not expected, and not corrected since. Bounds are among them. */
export function currentRows({ observations }: Pick<PairRecord, 'observations'>): readonly Observation[] {
  const superseded = new Set(observations.map((o) => o.supersedes));
  return observations.filter(({ id, status }) => status !== 'expected' && !superseded.has(id));
}

/** Rows that say how much trade there was: measured, exact or rounded, and not corrected since. */
export function usableRows(record: PairRecord): readonly Observation[] {
  return currentRows(record).filter(({ amount }) => isPoint(amount));
}

/** Whether two rows measure the same flow of one scope by one reporter, of whatever period. */
export function sameSubject(a: Observation, b: Observation): boolean {
  return (
    a.reporter === b.reporter &&
    sameFlow(a.flow, b.flow) &&
    goodsByDefault(a.scope) === goodsByDefault(b.scope) &&
    a.amount.currency === b.amount.currency
  );
}

export function samePeriod(a: Pick<Observation, 'period'>, b: Pick<Observation, 'period'>): boolean {
  return a.period.from === b.period.from && a.period.to === b.period.to;
}
