import type { Observation } from '#src/domain/observation.ts';
import { type Answer, estimated, none, type PastYear } from './estimate.ts';
import { type Measured, measured } from './measured.ts';

/** With fewer past years a share is an accident (domain 7.7). */
export const FEWEST_YEARS = 3;
/** Seasons change: older years say little about this one. */
const MOST_YEARS = 5;

/**
 * s_y(m) = C_y(m) / F_y of a past year, with both roundings. A share above one is a correction, not a season: `null`.
 */
export function shareOf({ part, year }: PastYear): Measured | null {
  const [c, f] = [measured(part), measured(year)];
  if (c.interval.low > f.interval.high) return null;
  return {
    value: c.value / f.value,
    interval: { low: c.interval.low / f.interval.high, high: c.interval.high / f.interval.low },
  };
}

/**
 * The full year by the usual share of these months: C / mean s, ranging from C / max s to C / min s over the last three
 * to five past years on record (domain 7.7), with the rounding of the sum and of every share. Whole currency units.
 * `past` is of the part's own reporter and months, newest first.
 */
export function seasonalShare(part: Observation, past: readonly PastYear[]): Answer {
  const used = past.filter((p) => shareOf(p) !== null).slice(0, MOST_YEARS);
  const shares = used.flatMap((p) => shareOf(p) ?? []);
  if (shares.length < FEWEST_YEARS) return none('too-few-years');
  const mean = shares.reduce((sum, s) => sum + s.value, 0) / shares.length;
  const { value, interval } = measured(part);
  const range = {
    low: interval.low / Math.max(...shares.map((s) => s.interval.high)),
    high: interval.high / Math.min(...shares.map((s) => s.interval.low)),
  };
  return estimated({ value: value / mean, interval: range }, part, { kind: 'shares', past: used });
}
