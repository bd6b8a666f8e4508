import type { DueTarget } from '#src/domain/track-record.ts';
import { type BaseRates, baseRates } from '../track-record/base-rates.ts';
import { type ShareInterval, wilson } from './wilson.ts';

/** Below this a group has counts and no percentage: one target more would move the share by twenty points. */
export const FEWEST_FOR_A_SHARE = 5;
/** Below this a share is given, and said to rest on few. */
export const FEWEST_FOR_MANY = 20;

/** How many of a group were reached on time, and what that says of the share. */
export interface OnTimeShare {
  readonly rates: BaseRates;
  /**
   * Reached on time ÷ settled, with its 95 % interval. What is disputed counts as settled and not as on time, because
   * it was so on one side's figures alone. `null` under `FEWEST_FOR_A_SHARE` settled.
   */
  readonly interval: ShareInterval | null;
  /** The interval rests on fewer than `FEWEST_FOR_MANY` settled targets. */
  readonly few: boolean;
}

/** Missing outcomes (no figure, figures pending, withdrawn) are in the counts and never in the share. */
export function onTimeShare(due: readonly DueTarget[]): OnTimeShare {
  const rates = baseRates(due);
  const { settled } = rates;
  return {
    rates,
    interval: settled < FEWEST_FOR_A_SHARE ? null : wilson(rates['on-time'], settled),
    few: settled < FEWEST_FOR_MANY,
  };
}
