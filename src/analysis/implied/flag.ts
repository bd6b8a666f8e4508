import type { Interval } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { Period } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';

/** What a published row says about another value without printing it (domain 7.10). Shown, never silently mended. */
export interface ImpliedFlag {
  readonly rule: 'growth' | 'share' | 'flows' | 'months' | 'parts';
  /** `contradicts` the stored row, or `fills-gap` where none is stored. */
  readonly kind: 'contradicts' | 'fills-gap';
  /** The row that implies it. */
  readonly observation: Observation;
  /** Further rows that it takes: the other direction, the other parts of the year. */
  readonly with: readonly Observation[];
  /** The stored row it does not agree with; `null` where no row is stored. */
  readonly against: Observation | null;
  /** The period spoken of. */
  readonly period: Period;
  /** Everything the published digits allow, in whole currency units. */
  readonly implied: Interval;
}

/** To be given a record cut to what was known. */
export type ImpliedRule = (record: PairRecord) => readonly ImpliedFlag[];
