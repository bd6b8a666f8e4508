import { annualSeries } from '#src/analysis/annual-series.ts';
import { chainOf, postsOf } from '#src/analysis/chain.ts';
import { deadlineOf, dueYear } from '#src/analysis/deadline.ts';
import { pairOutlook } from '#src/analysis/pair-outlook.ts';
import { standingOf } from '#src/analysis/standing.ts';
import type { VerdictEvent } from '#src/analysis/verdict-events.ts';
import type { Day } from '#src/domain/day.ts';
import { valueOf } from '#src/domain/amount.ts';
import { endsAt } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Target } from '#src/domain/target.ts';
import { cumulativeJson, headlineJson } from './state-json.ts';

/** Whether the goal still stands where it was put, in a record as known on the day. */
export function standingJson(known: PairRecord, target: Target) {
  const posts = postsOf(chainOf(known, target.id));
  const post = posts.find((p) => p.statements.some((s) => s.id === target.id));
  const standing = post ? standingOf(known, post) : { kind: 'in-force' as const };
  if (standing.kind !== 'moved') return standing;
  const { kind, on, to } = standing;
  return { kind, on, to: to.target.id, year: to.year, goal: to.goal };
}

/** A change of the verdict: the day, the cause, the rows behind it, and what was said from then on. */
export function eventJson({ on, cause, after }: VerdictEvent) {
  return {
    on,
    cause: cause.kind,
    ...('figures' in cause && { figures: cause.figures.map((o) => o.id) }),
    ...('to' in cause && { to: cause.to.target.id }),
    verdict: 'kind' in after ? headlineJson(after) : cumulativeJson(after),
  };
}

/** For each series with a figure before the due year: ranges year by year, and the chance of the goal. */
export function outlookJson(known: PairRecord, target: Target, asOf: Day) {
  const deadline = deadlineOf(target);
  if (deadline === null || target.goal.kind === 'cumulative') return [];
  const goal = valueOf(target.goal.amount);
  return annualSeries(known, target.quantity).flatMap((series) => {
    const dueEnd = endsAt(dueYear(deadline.readings[0].period, series.yearLike));
    const found = pairOutlook(series, [{ goal, dueEnd }], asOf);
    if (found === null || found.kind === 'none') return found ?? [];
    const { from, chances, ...rest } = found;
    return { ...rest, from: from.observation.id, chance: chances[0]?.chance ?? null };
  });
}
