import { isPoint } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';

/** Drawn hollow: preliminary, press with no named office, or a bound rather than a value. */
export function isHollow({ status, basis, amount }: Observation): boolean {
  return status === 'preliminary' || basis === 'press' || !isPoint(amount);
}
