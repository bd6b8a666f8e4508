import type { Observation } from '#src/domain/observation.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Target } from '#src/domain/target.ts';
import { annualSeries, measures } from './annual-series.ts';
import { currentTarget } from './current-target.ts';

/** What the board shows of a pair. */
export interface BoardChoice {
  readonly target: Target | null;
  readonly latest: Observation | null;
}

/**
 * The current target and the newest full-year figure of what it measures. On the same year a side's own figure comes
 * before an outsider's. A cumulative target has sums instead of years: the newest, and of those the longest.
 */
export function boardChoice(record: PairRecord): BoardChoice {
  const target = currentTarget(record);
  if (target === null) return { target, latest: null };
  if (target.goal.kind === 'cumulative') {
    const superseded = new Set(record.observations.map((o) => o.supersedes));
    const [newest] = record.observations
      .filter((o) => o.status !== 'expected' && !superseded.has(o.id) && measures(o, target.quantity))
      .toSorted(
        (a, b) => b.period.to.localeCompare(a.period.to) || a.period.from.localeCompare(b.period.from),
      );
    return { target, latest: newest ?? null };
  }
  const newest = annualSeries(record, target.quantity)
    .flatMap((s) => s.figures.slice(-1))
    .reduce<ReturnType<typeof annualSeries>[number]['figures'][number] | null>(
      (best, f) => (best === null || f.end > best.end ? f : best),
      null,
    );
  return { target, latest: newest?.observation ?? null };
}
