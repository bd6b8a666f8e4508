import { formatPeriod } from '#src/domain/period.ts';
import { type Observation, sameFlow } from '#src/domain/observation.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { goodsByDefault } from '../annual-series.ts';

/** Rows that say how much trade there was: measured, exact or rounded, and not corrected since. */
export function usableRows({ observations }: PairRecord): readonly Observation[] {
  const superseded = new Set(observations.map((o) => o.supersedes));
  return observations.filter(
    ({ id, status, amount }) =>
      status !== 'expected' &&
      !superseded.has(id) &&
      (amount.qualifier === 'exactly' || amount.qualifier === 'about'),
  );
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
  return formatPeriod(a.period) === formatPeriod(b.period);
}
