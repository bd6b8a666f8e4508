import { type Amount, intervalOf, isPoint, valueOf } from '#src/domain/amount.ts';
import { type Day, lastDayOf, type PartialDay } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import { endYear, lastDay, monthCount, type Period } from '#src/domain/period.ts';
import type { Goal, Target } from '#src/domain/target.ts';
import { ON_TRACK, TOO_EARLY, TOO_SLOW } from './verdict.ts';
import { currentRows } from './usable-rows.ts';

/** A published sum against the goal. Shares are fractions. */
interface Sum {
  readonly observation: Observation;
  readonly shareOfLevel: number;
  /** Of the promised increase; `null` when the goal names none. */
  readonly shareOfIncrease: number | null;
}

/** How a running sum stands against a goal for the whole window. */
export type CumulativeState =
  | (Sum & { readonly state: 'reached' | 'within-rounding' | 'missed' })
  /** The window is open: the sum so far against the same share of the goal as the window has run. */
  | (Sum & { readonly state: 'on-track' | 'too-slow' | 'far-behind'; readonly timeUsed: number })
  | (Sum & { readonly state: 'too-early'; readonly why: 'time'; readonly timeUsed: number })
  | { readonly state: 'pending'; readonly longOverdue: boolean }
  | { readonly state: 'withdrawn'; readonly on: PartialDay }
  /** The window is open, and nobody has published the sum so far. */
  | { readonly state: 'not-judged'; readonly why: 'no-running-sum' };

type CumulativeGoal = Extract<Goal, { kind: 'cumulative' }>;

/**
 * Judges a cumulative goal (domain 7.1 and 7.5, pitfall 26). A published sum over exactly the window settles it. While
 * the window is open, the newest published sum from its first month is set against the same share of the goal: a
 * straight path from nothing, with the limits of domain 7.6. Yearly figures are not added up here, because they are
 * rarely of the covered goods; a bound ("over 100") settles nothing before the end.
 */
export function cumulativeState(
  { withdrawn }: Pick<Target, 'withdrawn'>,
  goal: CumulativeGoal,
  observations: readonly Observation[],
  asOf: Day,
): CumulativeState {
  const sums = currentRows({ observations });
  const open = asOf <= lastDay(goal.window);
  const running = newestRunning(sums, goal, asOf);
  if (running && intervalOf(running.amount).low >= valueOf(goal.amount)) {
    return { state: 'reached', ...sumOf(running, goal) };
  }
  // No sum over the whole window can be known while it is open, whatever an undated page says.
  const whole = open ? undefined : sums.find((o) => samePeriod(o.period, goal.window));
  if (whole) return { state: outcome(whole.amount, valueOf(goal.amount)), ...sumOf(whole, goal) };
  if (withdrawn !== null && lastDayOf(withdrawn.on) <= asOf) return { state: 'withdrawn', on: withdrawn.on };
  if (!open) return { state: 'pending', longOverdue: Number(asOf.slice(0, 4)) > endYear(goal.window) + 1 };
  if (running === undefined || !isPoint(running.amount))
    return { state: 'not-judged', why: 'no-running-sum' };
  return runningState(running, goal);
}

function runningState(sum: Observation, goal: CumulativeGoal): CumulativeState {
  const timeUsed = monthCount(sum.period) / monthCount(goal.window);
  const found = { ...sumOf(sum, goal), timeUsed };
  if (timeUsed < TOO_EARLY - 1e-9) return { state: 'too-early', why: 'time', ...found };
  const share = found.shareOfLevel / timeUsed;
  return { state: share >= ON_TRACK ? 'on-track' : share >= TOO_SLOW ? 'too-slow' : 'far-behind', ...found };
}

/** The longest published sum from the window's first month that had ended by then. */
function newestRunning(
  sums: readonly Observation[],
  { window }: CumulativeGoal,
  asOf: Day,
): Observation | undefined {
  return sums
    .filter((o) => o.period.from === window.from && o.period.to < window.to && lastDay(o.period) <= asOf)
    .toSorted((a, b) => b.period.to.localeCompare(a.period.to))[0];
}

function sumOf(observation: Observation, goal: CumulativeGoal): Sum {
  const [needed, counted] = [valueOf(goal.amount), valueOf(observation.amount)];
  // Before the window is over the sum has to fill up what there was anyway, so nothing can be said of the increase.
  const settled = samePeriod(observation.period, goal.window);
  return {
    observation,
    shareOfLevel: counted / needed,
    shareOfIncrease:
      goal.increase === null || !settled ? null : 1 - (needed - counted) / valueOf(goal.increase),
  };
}

function outcome(sum: Amount, needed: number): 'reached' | 'within-rounding' | 'missed' {
  const { low, high } = intervalOf(sum);
  if (low >= needed) return 'reached';
  // "Over 288.8" of 502.4 has no top, but is not a claim to have reached it: the bound is what was counted.
  return isPoint(sum) && needed < high ? 'within-rounding' : 'missed';
}

function samePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}
