import type { Interval } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';

/** What the figures for part of a year say about twelve months. Whole currency units. */
export interface Estimate {
  readonly value: number;
  /** Everything the published digits allow; for seasonal shares the range of past years. */
  readonly interval: Interval;
  /** The rows it rests on, all of one reporter, flow and scope. */
  readonly observations: readonly Observation[];
  /** Whether they come from one publisher, so that no second vintage is mixed in. */
  readonly oneSource: boolean;
}

/** Why there is no estimate. */
export type NoEstimate =
  /** "Over 3.4" is a floor: no ratio can be taken of it. */
  | 'bound'
  /** The full year before is not on record, or only as a bound. */
  | 'no-year-before'
  /** The same months of the year before are not on record, and no growth is printed. */
  | 'no-same-months'
  /** Fewer than three past years have both these months and the full year. */
  | 'too-few-years';

export type Answer =
  | { readonly kind: 'estimate'; readonly estimate: Estimate }
  | { readonly kind: 'none'; readonly why: NoEstimate };

export function none(why: NoEstimate): Answer {
  return { kind: 'none', why };
}

export function estimated(value: number, interval: Interval, observations: readonly Observation[]): Answer {
  const publishers = new Set(observations.map((o) => o.source.publisher));
  return {
    kind: 'estimate',
    estimate: { value, interval, observations, oneSource: publishers.size === 1 },
  };
}
