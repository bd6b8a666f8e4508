import { type Amount, intervalOf, valueOf } from '#src/domain/amount.ts';
import type { Day } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import { endYear, lastDay, type Period } from '#src/domain/period.ts';
import type { Goal } from '#src/domain/target.ts';

/** How a running sum stands against a goal for the whole window. */
export type CumulativeState =
  | {
      readonly state: 'reached' | 'within-rounding' | 'missed';
      readonly observation: Observation;
      readonly shareOfLevel: number;
      /** Of the promised increase; `null` when the goal names none. */
      readonly shareOfIncrease: number | null;
    }
  | { readonly state: 'pending'; readonly longOverdue: boolean }
  /** The window is open, and nobody has published the sum so far. */
  | { readonly state: 'not-judged'; readonly why: 'no-running-sum' };

/**
 * Judges a cumulative goal (domain 7.1, pitfall 26): only a published sum over exactly the window settles it. Yearly
 * figures are not added up here, because they are rarely of the covered goods.
 */
export function cumulativeState(
  goal: Extract<Goal, { kind: 'cumulative' }>,
  observations: readonly Observation[],
  asOf: Day,
): CumulativeState {
  // No sum over the whole window can be known while it is open, whatever an undated page says.
  if (asOf <= lastDay(goal.window)) return { state: 'not-judged', why: 'no-running-sum' };
  const superseded = new Set(observations.map((o) => o.supersedes));
  const sum = observations.find(
    (o) => o.status !== 'expected' && !superseded.has(o.id) && samePeriod(o.period, goal.window),
  );
  if (sum === undefined) {
    return { state: 'pending', longOverdue: Number(asOf.slice(0, 4)) > endYear(goal.window) + 1 };
  }
  const needed = valueOf(goal.amount);
  const counted = valueOf(sum.amount);
  return {
    state: outcome(sum.amount, needed),
    observation: sum,
    shareOfLevel: counted / needed,
    shareOfIncrease: goal.increase === null ? null : 1 - (needed - counted) / valueOf(goal.increase),
  };
}

function outcome(sum: Amount, needed: number): 'reached' | 'within-rounding' | 'missed' {
  const { low, high } = intervalOf(sum);
  if (low >= needed) return 'reached';
  // "Over 288.8" of 502.4 has no top, but is not a claim to have reached it: the bound is what was counted.
  const isValue = sum.qualifier === 'exactly' || sum.qualifier === 'about';
  return isValue && needed < high ? 'within-rounding' : 'missed';
}

function samePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}
