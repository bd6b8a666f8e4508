import { valueOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { monthCount } from '#src/domain/period.ts';
import type { PastYear } from './seasonal-share.ts';

/**
 * How wrong it was to take these months times twelve over their number, in a year that is known: an explanation of why
 * nobody should, and no estimate (pitfall 7). Its type holds no value that could be taken for one.
 */
export interface FlatError {
  readonly part: Observation;
  readonly year: Observation;
  /** Of the full year, as a fraction: −0.19 is 19 % too low. */
  readonly error: number;
}

export function flatError({ part, year }: PastYear): FlatError {
  const scaled = (valueOf(part.amount) * 12) / monthCount(part.period);
  return { part, year, error: scaled / valueOf(year.amount) - 1 };
}
