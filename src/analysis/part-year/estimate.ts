import type { Interval } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { Measured } from './measured.ts';
import { loosest, type Vintage, vintageOf } from './vintage.ts';

/** The three ways from part of a year to twelve months (domain 7.7). Scaling by months is none of them. */
export const METHODS = ['trailing', 'samePeriod', 'seasonal'] as const;
export type Method = (typeof METHODS)[number];

/** One past year of which both the same months and the whole are known. */
export interface PastYear {
  readonly part: Observation;
  readonly year: Observation;
}

/** What a sum from January is held against, all by its own reporter. */
export type Basis =
  /** The full year before and the same months of it. */
  | { readonly kind: 'sums'; readonly year: Observation; readonly before: Observation }
  /** The full year before and the growth printed beside the sum. */
  | { readonly kind: 'growth'; readonly year: Observation }
  /** The share that these months had in past years, newest first. */
  | { readonly kind: 'shares'; readonly past: readonly PastYear[] };

/** What a sum from January says about twelve months. Whole currency units. */
export interface Estimate {
  readonly value: number;
  /** Everything the published digits allow; for seasonal shares the range of past years as well. */
  readonly interval: Interval;
  /** The sum it is made from: not always the newest, when nothing can be computed from that one. */
  readonly part: Observation;
  readonly basis: Basis;
  /** Every row it rests on, all of one reporter, flow and scope. */
  readonly observations: readonly Observation[];
  /** Between the figures that are divided or subtracted. */
  readonly vintage: Vintage;
  /** Whether all rows come from one publisher. */
  readonly oneSource: boolean;
}

/** Why there is no estimate. */
export type NoEstimate =
  /** "Over 3.4" is a floor: no value follows from it. Nor from a full year or earlier months given so. */
  | 'bound'
  | 'no-previous-year'
  /** The same months of the year before are not on record, and no growth is printed. */
  | 'no-same-months'
  /** Fewer past years than needed have both these months and the full year. */
  | 'too-few-years'
  /** The months of the year before exceed that whole year: one of the two was corrected. */
  | 'part-above-year'
  /** A sum already published for the year is above all that the estimate allows. */
  | 'overtaken';

export type Answer =
  | { readonly kind: 'estimate'; readonly estimate: Estimate }
  | { readonly kind: 'none'; readonly why: NoEstimate };

export function none(why: NoEstimate): Answer {
  return { kind: 'none', why };
}

export function estimated({ value, interval }: Measured, part: Observation, basis: Basis): Answer {
  const observations = rowsOf(part, basis);
  const oneSource = new Set(observations.map((o) => o.source.publisher)).size === 1;
  const vintage = vintageIn(part, basis);
  return { kind: 'estimate', estimate: { value, interval, part, basis, observations, vintage, oneSource } };
}

function rowsOf(part: Observation, basis: Basis): readonly Observation[] {
  switch (basis.kind) {
    case 'sums':
      return [basis.year, part, basis.before];
    case 'growth':
      return [basis.year, part];
    case 'shares':
      return [part, ...basis.past.flatMap((p) => [p.part, p.year])];
  }
}

function vintageIn(part: Observation, basis: Basis): Vintage {
  switch (basis.kind) {
    case 'sums':
      return vintageOf(part, basis.before);
    case 'growth':
      return 'same-page';
    case 'shares':
      return loosest(basis.past.map((p) => vintageOf(p.part, p.year)));
  }
}
