import { type Interval, intervalOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';

/**
 * What a sum from January holds beyond a shorter one of the same year: C(m) − C(m′), with both roundings. `revised` where
 * it is below zero beyond rounding: earlier months were corrected inside the new sum, so the difference is not trade and
 * is not to be drawn (domain 7.7).
 */
export function between(
  shorter: Observation,
  longer: Observation,
): { readonly interval: Interval; readonly revised: boolean } {
  const [a, b] = [intervalOf(shorter.amount), intervalOf(longer.amount)];
  const interval = { low: b.low - a.high, high: b.high - a.low };
  return { interval, revised: interval.high < 0 };
}
