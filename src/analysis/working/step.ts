import type { Amount, Currency, Scale } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { Period } from '#src/domain/period.ts';
import type { CumulativeState } from '../cumulative.ts';
import type { State } from '../verdict.ts';

export type StepId =
  | 'start'
  | 'goal'
  | 'figure'
  | 'years'
  | 'years-used'
  | 'months'
  | 'months-used'
  | 'time-used'
  | 'share-of-level'
  | 'promised-increase'
  | 'without-increase'
  | 'share-of-increase'
  | 'path-value'
  | 'gap'
  | 'required-at-start'
  | 'achieved'
  | 'pace'
  | 'scheduled-share'
  | 'required-now'
  | 'required-a-year'
  | 'fastest'
  | 'lowest'
  | 'highest'
  | 'second-figure'
  | 'second-lowest'
  | 'second-highest';

/** Shares and growth are fractions, growth a year; money is in the scale of the working; years may be parts of one. */
export type StepUnit = 'share' | 'growth' | 'ratio' | 'money' | 'years' | 'months';

/** Where a number that is not computed here comes from. */
export interface Given {
  /** `null` for a published percentage. */
  readonly amount: Amount | null;
  readonly period: Period | null;
  /** `null` for what was announced: the goal and the start named with it. */
  readonly observation: Observation | null;
}

/** One line of the working. Texts are free of language and write decimals with a point. */
export interface Step {
  readonly id: StepId;
  readonly symbol: string;
  /** `g₀ = (T / B₀)^(1 / n) − 1`; of a given number its symbol alone. */
  readonly formula: string;
  /** The same with numbers: published digits of what was published, six digits of what was computed on the way. */
  readonly numbers: string;
  /** Plain ASCII, complete in itself, and exact: what was computed on the way stands as its own formula. */
  readonly spreadsheet: string;
  readonly value: number;
  readonly unit: StepUnit;
  /** `null` for what is computed. */
  readonly given: Given | null;
}

/** A comparison that holds and decides: `0.60 ≤ R < 0.95`. In a spreadsheet it is TRUE. */
export interface Check {
  readonly formula: string;
  readonly numbers: string;
  readonly spreadsheet: string;
}

/** What stands behind one state. */
export interface Working {
  /** In which all money of the formulas is written. */
  readonly scale: Scale;
  readonly currency: Currency;
  readonly steps: readonly Step[];
  /** Empty where the state follows from no number: nothing is known, or nothing falls due. */
  readonly checks: readonly Check[];
  readonly state: State | CumulativeState;
}
