import { valueOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { type Answer, estimated, none } from './estimate.ts';

/** One past year of which both the same months and the whole are known. */
export interface PastYear {
  readonly part: Observation;
  readonly year: Observation;
}

/** With fewer past years a share is an accident (domain 7.7). */
const FEWEST_YEARS = 3;

/** s_y(m) = C_y(m) / F_y, of each past year. */
export function shareOf({ part, year }: PastYear): number {
  return valueOf(part.amount) / valueOf(year.amount);
}

/** The full year by the usual share of these months: C / mean s, from C / max s to C / min s over past years (domain 7.7). */
export function seasonalShare(part: Observation, past: readonly PastYear[]): Answer {
  if (past.length < FEWEST_YEARS) return none('too-few-years');
  const shares = past.map(shareOf);
  const mean = shares.reduce((sum, s) => sum + s, 0) / shares.length;
  const value = valueOf(part.amount);
  return estimated(value / mean, { low: value / Math.max(...shares), high: value / Math.min(...shares) }, [
    part,
    ...past.flatMap((p) => [p.part, p.year]),
  ]);
}
